<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="zh_CN">
<context>
    <name>BoardList</name>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>emulated, %1</source>
        <translation>仿真，%1</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n 个算子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Pooling and reduction</source>
        <translation>池化与归约</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Shape and movement</source>
        <translation>形状与重排</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>控制流</translation>
    </message>
    <message>
        <source>Foreign operator</source>
        <translation>外部算子</translation>
    </message>
    <message>
        <source>Input or output</source>
        <translation>输入或输出</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Dusk (blue to yellow)</source>
        <translation>暮色（蓝到黄）</translation>
    </message>
    <message>
        <source>Ember (black to yellow)</source>
        <translation>余烬（黑到黄）</translation>
    </message>
    <message>
        <source>Balance (blue to orange)</source>
        <translation>天平（蓝到橙）</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰度</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Tensor '%1' has the impossible shape %2</source>
        <translation>张量“%1”的形状 %2 不可能存在</translation>
    </message>
    <message>
        <source>Tensor '%1' of shape %2 has %3 scales and %4 zero points that do not fit it</source>
        <translation>形状为 %2 的张量“%1”带有 %3 个缩放系数和 %4 个零点，与其不符</translation>
    </message>
    <message>
        <source>Tensor '%1' of shape %2 has %3 bytes instead of %4</source>
        <translation>形状为 %2 的张量“%1”有 %3 字节，应为 %4 字节</translation>
    </message>
    <message>
        <source>%1 names tensor %2 of %3</source>
        <translation>%1 引用了张量 %2，但总共只有 %3 个</translation>
    </message>
    <message>
        <source>'%1' cannot be an input: it is one already or a constant</source>
        <translation>“%1”不能作为输入：它已经是输入，或是常量</translation>
    </message>
    <message>
        <source>%1 reads '%2' before anything makes it</source>
        <translation>%1 在“%2”产生之前就读取了它</translation>
    </message>
    <message>
        <source>%1 makes '%2' again</source>
        <translation>%1 重复产生“%2”</translation>
    </message>
    <message>
        <source>Nothing makes the graph's output '%1'</source>
        <translation>没有节点产生计算图的输出“%1”</translation>
    </message>
    <message>
        <source>This is no TFLite model: its identifier is missing</source>
        <translation>这不是 TFLite 模型：缺少标识符</translation>
    </message>
    <message>
        <source>The TFLite file holds no graph</source>
        <translation>该 TFLite 文件不含计算图</translation>
    </message>
    <message>
        <source>Tensor '%1' has a quantization we do not know</source>
        <translation>张量“%1”使用了未知的量化方式</translation>
    </message>
    <message>
        <source>Tensor '%1' is stored sparsely</source>
        <translation>张量“%1”以稀疏方式存储</translation>
    </message>
    <message>
        <source>Tensor '%1' names buffer %2 of %3</source>
        <translation>张量“%1”引用了缓冲区 %2，但总共只有 %3 个</translation>
    </message>
    <message>
        <source>The data of tensor '%1' lies outside the file's tables</source>
        <translation>张量“%1”的数据位于文件各表之外</translation>
    </message>
    <message>
        <source>Operator %1 names code %2 of %3</source>
        <translation>算子 %1 引用了代码 %2，但总共只有 %3 个</translation>
    </message>
    <message>
        <source>This is no whole TFLite model: its tables are damaged or cut</source>
        <translation>这不是完整的 TFLite 模型：其中的表已损坏或被截断</translation>
    </message>
    <message>
        <source>The data set holds no samples</source>
        <translation>数据集中没有样本</translation>
    </message>
    <message>
        <source>Sample %1 has no label; put each class into a subfolder of its own</source>
        <translation>样本 %1 没有标签；请将每个类别放入单独的子文件夹</translation>
    </message>
    <message>
        <source>Nothing would make the graph output '%1' any more; choose another output first</source>
        <translation>这样将没有节点产生计算图输出“%1”；请先选择另一个输出</translation>
    </message>
    <message>
        <source>A subgraph of node '%1' reads '%2' by name and cannot be rewired</source>
        <translation>节点“%1”的子图按名称读取“%2”，无法重新连线</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: more than its first output is used</source>
        <translation>节点“%1”无法跳接：除第一个输出外还有其他输出被使用</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: all it reads is constant</source>
        <translation>节点“%1”无法跳接：它只读取常量</translation>
    </message>
    <message>
        <source>There is no node %1</source>
        <translation>没有节点 %1</translation>
    </message>
    <message>
        <source>The edit would make the graph cyclic: a node would need its own result</source>
        <translation>此编辑会使计算图成环：某个节点将需要自己的结果</translation>
    </message>
    <message>
        <source>There is no value %1</source>
        <translation>没有值 %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>值需要名称</translation>
    </message>
    <message>
        <source>There is a value named '%1' already</source>
        <translation>已有名为“%1”的值</translation>
    </message>
    <message>
        <source>The value '%1' is still used</source>
        <translation>值“%1”仍在使用</translation>
    </message>
    <message>
        <source>A tensor of shape %1 is too large</source>
        <translation>形状为 %1 的张量过大</translation>
    </message>
    <message>
        <source>There is no explainer %1; known: %2</source>
        <translation>没有解释方法 %1；可用：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is a compiled program; this needs the model it was made from</source>
        <translation>%1 是已编译的程序；此操作需要编译前的模型</translation>
    </message>
    <message>
        <source>The model has no input</source>
        <translation>模型没有输入</translation>
    </message>
    <message>
        <source>The model's first input has no shape; set one before use</source>
        <translation>模型的第一个输入没有形状；请先设定形状</translation>
    </message>
    <message>
        <source>Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1</source>
        <translation>Score-CAM 需要形状为 [1, C, H, W] 的层；此层给出 %1</translation>
    </message>
    <message>
        <source>Score-CAM needs a convolution; this model has none. Try occlusion.</source>
        <translation>Score-CAM 需要卷积层，而此模型没有。请尝试遮挡法。</translation>
    </message>
    <message>
        <source>Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1</source>
        <translation>热力图需要形状为 [1, C, H, W] 或 [1, H, W, C] 的图像输入；此模型接受 %1</translation>
    </message>
    <message>
        <source>There is no class %1; the model has %2</source>
        <translation>没有类别 %1；模型有 %2 个类别</translation>
    </message>
    <message>
        <source>Calibration feeds one input; this model has %1</source>
        <translation>校准只提供一个输入；此模型有 %1 个</translation>
    </message>
    <message>
        <source>The calibration data holds no samples</source>
        <translation>校准数据中没有样本</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it holds no graph</source>
        <translation>这不是 ONNX 模型：不含计算图</translation>
    </message>
    <message>
        <source>The ONNX checker objects: %1</source>
        <translation>ONNX 检查器报告：%1</translation>
    </message>
    <message>
        <source>This is not a whole ONNX file: it is truncated or damaged in '%1' at byte %2 of %3</source>
        <translation>这不是完整的 ONNX 文件：在“%1”处第 %2 字节（共 %3 字节）被截断或已损坏</translation>
    </message>
    <message>
        <source>'%1' cannot be written: %2; the file is as it was</source>
        <translation>无法写入“%1”：%2；文件保持原样</translation>
    </message>
    <message>
        <source>'%1' cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>The file is empty, not an ONNX model</source>
        <translation>文件为空，不是 ONNX 模型</translation>
    </message>
    <message>
        <source>The model has %1 bytes, more than %2 are not read</source>
        <translation>模型有 %1 字节，最多只读取 %2 字节</translation>
    </message>
    <message>
        <source>The model cannot be read: %1</source>
        <translation>无法读取模型：%1</translation>
    </message>
    <message>
        <source>'%1' is not a file</source>
        <translation>“%1”不是文件</translation>
    </message>
    <message>
        <source>This is not an ONNX model of a known version: IR version %1, known are %2 to %3</source>
        <translation>这不是已知版本的 ONNX 模型：IR 版本为 %1，支持 %2 至 %3</translation>
    </message>
    <message>
        <source>The model does not say which opset it uses</source>
        <translation>模型未说明所用的 opset</translation>
    </message>
    <message>
        <source>The model uses opset %1, newer than %2; export it again with an opset from 7 to %2</source>
        <translation>模型使用 opset %1，高于 %2；请用 7 至 %2 的 opset 重新导出</translation>
    </message>
    <message>
        <source>The graph is cyclic: %1 needs its own result</source>
        <translation>计算图成环：%1 需要自己的结果</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the opset used here: %2; export the model again with opset 13 or newer</source>
        <translation>%1 无法转换到此处使用的 opset：%2；请用 opset 13 或更高版本重新导出模型</translation>
    </message>
    <message>
        <source>%1: its data file '%2' is not a plain file inside the model's folder; links and paths leading out of the folder are not followed</source>
        <translation>%1：其数据文件“%2”不是模型文件夹内的普通文件；不会跟随链接或指向文件夹之外的路径</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be opened: %3</source>
        <translation>%1：无法打开其数据文件“%2”：%3</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be read: %3</source>
        <translation>%1：无法读取其数据文件“%2”：%3</translation>
    </message>
    <message>
        <source>%1: shape %2 needs %3, but %4 are stored</source>
        <translation>%1：形状 %2 需要 %3，但存储了 %4</translation>
    </message>
    <message>
        <source>%1: names no operator</source>
        <translation>%1：未指明算子</translation>
    </message>
    <message>
        <source>%1: the model does not import its domain '%2'</source>
        <translation>%1：模型未导入其域“%2”</translation>
    </message>
    <message>
        <source>%1: reads '%2', which nothing before it makes</source>
        <translation>%1：读取了“%2”，但之前没有节点产生它</translation>
    </message>
    <message>
        <source>The graph output '%1' is made by nothing</source>
        <translation>没有节点产生计算图输出“%1”</translation>
    </message>
    <message>
        <source>The name '%1' is empty or stands for two values</source>
        <translation>名称“%1”为空或代表两个值</translation>
    </message>
    <message>
        <source>The model has %1 bytes, an ONNX file holds up to 2 GiB</source>
        <translation>模型有 %1 字节，ONNX 文件最多 2 GiB</translation>
    </message>
    <message>
        <source>The model cannot be written: %1</source>
        <translation>无法写入模型：%1</translation>
    </message>
    <message>
        <source>%1 breaks a rule of its operator (opset %2): %3</source>
        <translation>%1 违反其算子的规则（opset %2）：%3</translation>
    </message>
    <message>
        <source>The model's input has %1 elements, %2 were given</source>
        <translation>模型的输入有 %1 个元素，给出了 %2 个</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, %2 were given</source>
        <translation>模型接受 %1 个输入，给出了 %2 个</translation>
    </message>
    <message>
        <source>Input %1 must be %2 %3, but %4 %5 was given</source>
        <translation>输入 %1 必须是 %2 %3，但给出的是 %4 %5</translation>
    </message>
    <message>
        <source>There is no sample %1; the set has %2</source>
        <translation>没有样本 %1；该集合有 %2 个</translation>
    </message>
    <message>
        <source>%1: the IDX file ends inside its header</source>
        <translation>%1：IDX 文件在文件头内结束</translation>
    </message>
    <message>
        <source>%1: not an IDX file of unsigned bytes</source>
        <translation>%1：不是无符号字节的 IDX 文件</translation>
    </message>
    <message>
        <source>Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; this model takes %1</source>
        <translation>图像需要形状为 [1, C, H, W] 或 [1, H, W, C]、1 或 3 个通道的模型输入；此模型接受 %1</translation>
    </message>
    <message>
        <source>The data set %1 is not in %2; install the Debian package %3</source>
        <translation>数据集 %1 不在 %2 中；请安装 Debian 软件包 %3</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a known data set (known: %2)</source>
        <translation>%1 既不是文件夹也不是已知数据集（已知：%2）</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1：没有这个文件</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1：文件大于 %2 字节</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2</source>
        <translation>%1：文件已损坏：%2</translation>
    </message>
    <message>
        <source>%1: not a NumPy file this program reads: %2</source>
        <translation>%1：不是本程序可读取的 NumPy 文件：%2</translation>
    </message>
    <message>
        <source>%1: the file could not be written; is there room on the disk?</source>
        <translation>%1：无法写入文件；磁盘空间是否足够？</translation>
    </message>
    <message>
        <source>%1: the picture is larger than 64 megapixels</source>
        <translation>%1：图像大于 6400 万像素</translation>
    </message>
    <message>
        <source>%1 holds %2, the model takes %3</source>
        <translation>%1 包含 %2，而模型接受 %3</translation>
    </message>
    <message>
        <source>%1 holds no pictures (png, jpg, bmp), .npy or IDX files</source>
        <translation>%1 中没有图像（png、jpg、bmp）、.npy 或 IDX 文件</translation>
    </message>
    <message>
        <source>Quantization needs calibration data; choose a folder or a known data set</source>
        <translation>量化需要校准数据；请选择文件夹或已知数据集</translation>
    </message>
    <message>
        <source>No layer of this model can run on these integers; is it quantized already?</source>
        <translation>此模型没有可用这些整数运行的层；它是否已经量化？</translation>
    </message>
    <message>
        <source>Explanations need a model with one input; this one has %1</source>
        <translation>解释需要单输入模型；此模型有 %1 个输入</translation>
    </message>
    <message>
        <source>The shape of input '%1' is not known (%2): give its sizes</source>
        <translation>输入“%1”的形状未知（%2）：请给出其大小</translation>
    </message>
    <message>
        <source>Input '%1' has the shape %2, which cannot be run</source>
        <translation>输入“%1”的形状为 %2，无法运行</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than %2</source>
        <translation>模型需要 %1 字节工作内存，超过 %2 字节</translation>
    </message>
    <message>
        <source>The model has no outputs</source>
        <translation>模型没有输出</translation>
    </message>
    <message>
        <source>The model needs %1 tensors, more than a program holds (%2)</source>
        <translation>模型需要 %1 个张量，超过程序可容纳的数量（%2）</translation>
    </message>
    <message>
        <source>The board is gone: it closed the line</source>
        <translation>开发板已断开：它关闭了连接</translation>
    </message>
    <message>
        <source>%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE</source>
        <translation>%1 不是开发板地址；请使用 unix:路径、serial:设备[?波特率] 或 replay:文件</translation>
    </message>
    <message>
        <source>The board at unix:%1 is gone: it closed the line</source>
        <translation>unix:%1 处的开发板已断开：它关闭了连接</translation>
    </message>
    <message>
        <source>The board at unix:%1 takes no more bytes</source>
        <translation>unix:%1 处的开发板不再接收数据</translation>
    </message>
    <message>
        <source>unix:%1: another program is using this board</source>
        <translation>unix:%1：另一个程序正在使用此开发板</translation>
    </message>
    <message>
        <source>unix:%1: no board listens there (%2)</source>
        <translation>unix:%1：那里没有开发板在监听（%2）</translation>
    </message>
    <message>
        <source>The board at serial:%1 takes no more bytes</source>
        <translation>serial:%1 处的开发板不再接收数据</translation>
    </message>
    <message>
        <source>serial:%1: permission denied; add yourself to the device's group, on Debian dialout, and log in again</source>
        <translation>serial:%1：权限不足；请将自己加入该设备所属的组（Debian 上为 dialout），然后重新登录</translation>
    </message>
    <message>
        <source>serial:%1: no such port</source>
        <translation>serial:%1：没有这个端口</translation>
    </message>
    <message>
        <source>serial:%1: %2</source>
        <translation>serial:%1：%2</translation>
    </message>
    <message>
        <source>The serial ports cannot be listed: %1</source>
        <translation>无法列出串口：%1</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>意外错误：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1: the program ends early: %3 bytes are there, %2 are needed</source>
        <translation>%1：程序提前结束：现有 %3 字节，需要 %2 字节</translation>
    </message>
    <message>
        <source>%1: not a .mote program</source>
        <translation>%1：不是 .mote 程序</translation>
    </message>
    <message>
        <source>%1: program version %2 is not the one this build reads; compile the model again</source>
        <translation>%1：此版本无法读取程序版本 %2；请重新编译模型</translation>
    </message>
    <message>
        <source>%1: the program's checksum is wrong: the file was altered or damaged</source>
        <translation>%1：程序校验和不符：文件被改动或已损坏</translation>
    </message>
    <message>
        <source>%1: node %2 needs kernel %3, which this runtime does not have</source>
        <translation>%1：节点 %2 需要内核 %3，此运行时没有该内核</translation>
    </message>
    <message>
        <source>%1: the model needs %2 bytes of working memory, %3 are there</source>
        <translation>%1：模型需要 %2 字节工作内存，现有 %3 字节</translation>
    </message>
    <message>
        <source>%1: no model is loaded; upload one first</source>
        <translation>%1：尚未载入模型；请先上传</translation>
    </message>
    <message>
        <source>%1: the model takes %2 bytes, the board has room for %3</source>
        <translation>%1：模型占 %2 字节，开发板可容纳 %3 字节</translation>
    </message>
    <message>
        <source>%1: the board does not know this message (%2)</source>
        <translation>%1：开发板不认识此消息（%2）</translation>
    </message>
    <message>
        <source>The board gave an answer that does not belong to the question. Update its firmware to the version of this studio.</source>
        <translation>开发板的回答与问题不符。请将其固件更新到本软件的版本。</translation>
    </message>
    <message>
        <source>The board speaks protocol version %1, this studio version %2. Update the board's firmware.</source>
        <translation>开发板使用协议版本 %1，本软件使用版本 %2。请更新开发板固件。</translation>
    </message>
    <message>
        <source>The model takes %1 bytes, %2 has room for %3</source>
        <translation>模型占 %1 字节，%2 可容纳 %3 字节</translation>
    </message>
    <message>
        <source>There is no board %1; known: %2</source>
        <translation>没有开发板 %1；已知：%2</translation>
    </message>
    <message>
        <source>A message of %1 bytes is longer than the protocol allows</source>
        <translation>%1 字节的消息超过协议允许的长度</translation>
    </message>
    <message>
        <source>The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, at this speed? Reset it and connect again.</source>
        <translation>开发板发送的字节不是消息（%2 毫秒内 %1 字节）。它是否正以此速率运行 Mote 代理？请复位并重新连接。</translation>
    </message>
    <message>
        <source>The board has been silent for %1 ms. Check its power and cable, reset it and connect again.</source>
        <translation>开发板已有 %1 毫秒无响应。请检查电源和线缆，复位后重新连接。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours alone; remove it, or name another in MOTE_RUNTIME_DIR</source>
        <translation>%1 不是您独有的文件夹；请将其删除，或在 MOTE_RUNTIME_DIR 中指定另一个</translation>
    </message>
    <message>
        <source>The firmware %1 is in none of %2; install the cross compiler (packaging/install-dependencies) and build again, or name its folder in MOTE_FIRMWARE_DIR</source>
        <translation>固件 %1 不在以下任何位置：%2；请安装交叉编译器（packaging/install-dependencies）并重新构建，或在 MOTE_FIRMWARE_DIR 中指定其文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1 is not installed; on Debian, apt install %1</source>
        <translation>未安装 %1；在 Debian 上请运行 apt install %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 立即结束：%2</translation>
    </message>
    <message>
        <source>%1 does not listen at %2</source>
        <translation>%1 未在 %2 上监听</translation>
    </message>
    <message>
        <source>There is no board %1 to start; there are %2</source>
        <translation>没有可启动的开发板 %1；现有：%2</translation>
    </message>
    <message>
        <source>No board is connected; choose one and connect it</source>
        <translation>未连接开发板；请选择一块并连接</translation>
    </message>
    <message>
        <source>A tensor of type %1 and shape %2 needs %3 bytes, %4 are there</source>
        <translation>类型为 %1、形状为 %2 的张量需要 %3 字节，现有 %4 字节</translation>
    </message>
    <message>
        <source>A shape has the negative size %1</source>
        <translation>形状中有负的大小 %1</translation>
    </message>
    <message>
        <source>There is no value %1 to observe</source>
        <translation>没有可观察的值 %1</translation>
    </message>
    <message>
        <source>The program gives out no value '%1'</source>
        <translation>程序不输出值“%1”</translation>
    </message>
    <message>
        <source>%1 has %2 operands, more than the %3 a program node can have</source>
        <translation>%1 有 %2 个操作数，超过程序节点允许的 %3 个</translation>
    </message>
    <message>
        <source>%1 needs a tensor %2, which cannot be run: empty, too large or of too many dimensions</source>
        <translation>%1 需要张量 %2，但无法运行：为空、过大或维度过多</translation>
    </message>
    <message>
        <source>%1: %2 is not the same bytes as %3</source>
        <translation>%1：%2 与 %3 的字节不同</translation>
    </message>
    <message>
        <source>%1 reads '%2' before it is computed</source>
        <translation>%1 在“%2”算出之前就读取了它</translation>
    </message>
    <message>
        <source>A picture has no pixels</source>
        <translation>图像没有像素</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG</source>
        <translation>无法将图像编码为 PNG</translation>
    </message>
    <message>
        <source>%1: the IDX header announces %2 bytes of data, %3 are there</source>
        <translation>%1：IDX 文件头声明 %2 字节数据，现有 %3 字节</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together: shapes %3 and %4</source>
        <translation>%1 与 %2 不匹配：形状 %3 和 %4</translation>
    </message>
    <message>
        <source>%1: arrays of type %2 cannot be written</source>
        <translation>%1：无法写入类型为 %2 的数组</translation>
    </message>
    <message>
        <source>The model's input is %1 without a scale; real numbers cannot be fed to it</source>
        <translation>模型的输入为没有缩放系数的 %1；无法输入实数</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed at offset %3 of '%4', which has %5 bytes%6</source>
        <translation>%1：“%4”从偏移 %3 起需要 %2 字节，而它有 %5 字节%6</translation>
    </message>
    <message>
        <source>%1: '%2' is not a valid %3 of its data file</source>
        <translation>%1：“%2”不是其数据文件的有效 %3</translation>
    </message>
    <message>
        <source>%1: the model's external data exceeds 2 GiB</source>
        <translation>%1：模型的外部数据超过 2 GiB</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be written as ONNX</source>
        <translation>%1 含有无法写成 ONNX 的内容</translation>
    </message>
    <message>
        <source>%1 needs '%2', which nothing makes; connect it or delete its reader first</source>
        <translation>%1 需要“%2”，但没有节点产生它；请先连接它或删除读取它的节点</translation>
    </message>
    <message>
        <source>%1: its data stands in a field its type does not use</source>
        <translation>%1：其数据位于其类型不使用的字段中</translation>
    </message>
    <message>
        <source>%1: text cannot be stored as raw data</source>
        <translation>%1：文本不能存为原始数据</translation>
    </message>
    <message>
        <source>%1: a stored number does not fit the tensor's type</source>
        <translation>%1：存储的某个数与张量类型不符</translation>
    </message>
    <message>
        <source>%1: %2 dimensions are more than %3</source>
        <translation>%1：%2 个维度超过 %3 个</translation>
    </message>
    <message>
        <source>%1: tensors stored in segments are not supported</source>
        <translation>%1：不支持分段存储的张量</translation>
    </message>
    <message>
        <source>%1: unknown element type %2</source>
        <translation>%1：未知的元素类型 %2</translation>
    </message>
    <message>
        <source>%1: the sparse tensor's values, indices and shape do not fit</source>
        <translation>%1：稀疏张量的值、索引与形状不相符</translation>
    </message>
    <message>
        <source>%1: the sparse tensor is too large or of a type that cannot be made dense</source>
        <translation>%1：稀疏张量过大，或其类型无法转为稠密</translation>
    </message>
    <message>
        <source>The model names opset version %1 of domain '%2' wrongly or twice</source>
        <translation>模型对域“%2”的 opset 版本 %1 声明有误或重复</translation>
    </message>
    <message>
        <source>%1: attribute '%2' has no name or comes twice</source>
        <translation>%1：属性“%2”没有名称或重复出现</translation>
    </message>
    <message>
        <source>%1: refers to an attribute of a function, but stands outside of one</source>
        <translation>%1：引用了函数的属性，但不在函数内</translation>
    </message>
    <message>
        <source>%1: its type and the value it holds do not agree</source>
        <translation>%1：其类型与所含的值不一致</translation>
    </message>
    <message>
        <source>%1: a dimension is negative or the shape is too large</source>
        <translation>%1：某个维度为负或形状过大</translation>
    </message>
    <message>
        <source>%1 needs a newer opset than %2, which another node cannot be written in</source>
        <translation>%1 需要高于 %2 的 opset，而另一个节点无法用该 opset 写入</translation>
    </message>
    <message>
        <source>The node id %1 is taken or too large</source>
        <translation>节点编号 %1 已被占用或过大</translation>
    </message>
    <message>
        <source>A node needs an operator type</source>
        <translation>节点需要算子类型</translation>
    </message>
    <message>
        <source>The value id %1 is taken or too large</source>
        <translation>值编号 %1 已被占用或过大</translation>
    </message>
    <message>
        <source>The value '%1' is made by a node or is a constant, it cannot be a graph input</source>
        <translation>值“%1”由节点产生或是常量，不能作为计算图输入</translation>
    </message>
    <message>
        <source>The value '%1' is made by a node or is a graph input, it cannot be a constant</source>
        <translation>值“%1”由节点产生或是计算图输入，不能作为常量</translation>
    </message>
    <message>
        <source>The value '%1' keeps its name: a subgraph reads it by that name</source>
        <translation>值“%1”须保留名称：有子图按此名称读取它</translation>
    </message>
    <message>
        <source>The value '%1' is a constant or a graph input, no node can make it</source>
        <translation>值“%1”是常量或计算图输入，节点不能产生它</translation>
    </message>
    <message>
        <source>The value '%1' would be made twice</source>
        <translation>值“%1”将被产生两次</translation>
    </message>
    <message>
        <source>The value '%1' is listed twice among the graph's inputs or outputs</source>
        <translation>值“%1”在计算图的输入或输出中重复列出</translation>
    </message>
    <message>
        <source>The graph is inconsistent: %1 (%2)</source>
        <translation>计算图不一致：%1（%2）</translation>
    </message>
    <message>
        <source>Constant tensor %1 has %2 bytes, its dimensions need %3</source>
        <translation>常量张量 %1 有 %2 字节，其维度需要 %3 字节</translation>
    </message>
    <message>
        <source>An input or output of the model is not one of its tensors</source>
        <translation>模型的某个输入或输出不是其张量之一</translation>
    </message>
    <message>
        <source>The name of a node (%1) holds a zero byte</source>
        <translation>节点（%1）的名称含有零字节</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or writes to a constant</source>
        <translation>节点 %1（%2）读取未知张量或写入常量</translation>
    </message>
    <message>
        <source>Node %1 (%2) has %3 operands, a program allows %4 of them for one node</source>
        <translation>节点 %1（%2）有 %3 个操作数，程序允许每个节点 %4 个</translation>
    </message>
    <message>
        <source>Tensor %1 has no valid place in working memory</source>
        <translation>张量 %1 在工作内存中没有有效位置</translation>
    </message>
    <message>
        <source>The program would take %1 bytes, the limit is %2</source>
        <translation>程序将占 %1 字节，上限为 %2 字节</translation>
    </message>
    <message>
        <source>Tensor %1 cannot be stored in a program: its element type, rank, a dimension below 1 or its size does not fit</source>
        <translation>张量 %1 无法存入程序：元素类型、秩、小于 1 的维度或其大小不符</translation>
    </message>
    <message>
        <source>The model has %1 tensors, a program holds at most %2</source>
        <translation>模型有 %1 个张量，程序最多容纳 %2 个</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be one of %3</source>
        <translation>%1：参数 %2 必须是以下之一：%3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must lie between %3 and %4</source>
        <translation>%1：参数 %2 必须在 %3 与 %4 之间</translation>
    </message>
    <message>
        <source>Node '%1' has no input %2</source>
        <translation>节点“%1”没有输入 %2</translation>
    </message>
    <message>
        <source>Node '%1' must have a name and no connections yet</source>
        <translation>节点“%1”必须有名称且尚无连接</translation>
    </message>
    <message>
        <source>Node '%1' reads nothing at input %2</source>
        <translation>节点“%1”的输入 %2 没有读取任何值</translation>
    </message>
    <message>
        <source>Node '%1' does not read '%2' at input %3</source>
        <translation>节点“%1”的输入 %3 并不读取“%2”</translation>
    </message>
    <message>
        <source>Node '%1' cannot be copied: a subgraph of it reads '%2' by name</source>
        <translation>节点“%1”无法复制：其子图按名称读取“%2”</translation>
    </message>
    <message>
        <source>Node '%1' reads a value by name</source>
        <translation>节点“%1”按名称读取值</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant</source>
        <translation>节点 %1（%2）读取未知张量或暂存区，或写入常量</translation>
    </message>
    <message>
        <source>%1: %2, which is read from models up to opset 17 only; export it again with that opset</source>
        <translation>%1：%2，仅可从 opset 17 及以下的模型读取；请用该 opset 重新导出</translation>
    </message>
    <message>
        <source>An attribute holds no graph that can be read</source>
        <translation>某个属性中没有可读取的计算图</translation>
    </message>
    <message>
        <source>There are no kernels '%1' on this processor; there are %2</source>
        <translation>此处理器上没有内核“%1”；现有：%2</translation>
    </message>
    <message>
        <source>%1: there is no operator %2</source>
        <translation>%1：没有算子 %2</translation>
    </message>
    <message>
        <source>This processor cannot be shown as a lesser one: it does not trap CPUID</source>
        <translation>此处理器无法伪装成较低的处理器：它不拦截 CPUID</translation>
    </message>
    <message>
        <source>Only Linux on x86-64 can show a processor as a lesser one to a program</source>
        <translation>只有 x86-64 上的 Linux 能向程序伪装较低的处理器</translation>
    </message>
    <message>
        <source>a window of %1 axes cannot slide over %2</source>
        <translation>%1 个轴的窗口无法在 %2 上滑动</translation>
    </message>
    <message>
        <source>There is no target %1; there are %2</source>
        <translation>没有目标 %1；现有：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read; it belongs to the sources that Mote Studio's build puts in %2</source>
        <translation>无法读取 %1；它属于 Mote Studio 构建时放入 %2 的源文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>There is no input '%1'; the model has %2</source>
        <translation>没有输入“%1”；模型有：%2</translation>
    </message>
    <message>
        <source>Input '%1' has %2 dimensions (%3), not those of %4</source>
        <translation>输入“%1”有 %2 个维度（%3），与 %4 不符</translation>
    </message>
    <message>
        <source>Input '%1' (%2) cannot be %3 for good: give its shape, and a number of its type</source>
        <translation>输入“%1”（%2）不能固定为 %3：请给出其形状以及同类型的数</translation>
    </message>
    <message>
        <source>%1: the IDX header announces bytes of shape %2, %3 are there</source>
        <translation>%1：IDX 文件头声明形状为 %2 的字节，现有 %3 字节</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be %3</source>
        <translation>%1：参数 %2 必须是 %3</translation>
    </message>
    <message>
        <source>%1 has no known size along axis %2; set the shape of the input</source>
        <translation>%1 沿轴 %2 的大小未知；请设定输入的形状</translation>
    </message>
    <message>
        <source>%1: there is no parameter %2</source>
        <translation>%1：没有参数 %2</translation>
    </message>
    <message>
        <source>The recording %1 ends here</source>
        <translation>记录 %1 到此结束</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1: line %2 is none of a recording of a board</source>
        <translation>%1：第 %2 行不是开发板的记录</translation>
    </message>
    <message>
        <source>%1: byte %2 is not what this program sends</source>
        <translation>%1：第 %2 字节与本程序发送的不符</translation>
    </message>
    <message>
        <source>unix:%1: a socket's path has 1 to %2 bytes</source>
        <translation>unix:%1：套接字路径须为 1 至 %2 字节</translation>
    </message>
    <message>
        <source>The board restarted by itself. Upload the model again; if it happens again, look at its power.</source>
        <translation>开发板自行重启。请重新上传模型；若再次发生，请检查其电源。</translation>
    </message>
    <message>
        <source>%1 is not a project of Mote Studio: %2</source>
        <translation>%1 不是 Mote Studio 项目：%2</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Mote Studio, in format %2; this one reads formats up to %3. A newer Mote Studio opens it</source>
        <translation>%1 由更新版本的 Mote Studio 以格式 %2 保存；此版本最高读取格式 %3。请用更新版本的 Mote Studio 打开</translation>
    </message>
    <message>
        <source>Section %1 cannot be saved: %2</source>
        <translation>无法保存 %1 部分：%2</translation>
    </message>
    <message>
        <source>%1 holds other files and no project; choose another name for the project</source>
        <translation>%1 中有其他文件而没有项目；请为项目选择另一个名称</translation>
    </message>
    <message>
        <source>%1 is full of damaged models</source>
        <translation>%1 中全是损坏的模型</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not the file that was saved with the project</source>
        <translation>%1 已损坏：它不是随项目保存的那个文件</translation>
    </message>
    <message>
        <source>%1 is not a project: it holds no %2</source>
        <translation>%1 不是项目：其中没有 %2</translation>
    </message>
    <message>
        <source>%1 belongs to a window that is open</source>
        <translation>%1 属于一个已打开的窗口</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>There is no such connection any more</source>
        <translation>该连接已不存在</translation>
    </message>
    <message>
        <source>The input needs a name</source>
        <translation>输入需要名称</translation>
    </message>
    <message>
        <source>Choose the node whose result is to be an output</source>
        <translation>请选择要将其结果作为输出的节点</translation>
    </message>
    <message>
        <source>'%1' is an output already</source>
        <translation>“%1”已经是输出</translation>
    </message>
    <message>
        <source>There is no block %1</source>
        <translation>没有模块 %1</translation>
    </message>
    <message>
        <source>%1 needs something to read: add a graph input, or choose the node before it</source>
        <translation>%1 需要读取的内容：请添加计算图输入，或选择它前面的节点</translation>
    </message>
    <message>
        <source>'%1' is no shape; write sizes such as 1x3x96x96</source>
        <translation>“%1”不是形状；请写成 1x3x96x96 这样的大小</translation>
    </message>
    <message>
        <source>ONNX knows no operator %1</source>
        <translation>ONNX 没有算子 %1</translation>
    </message>
    <message>
        <source>%1 has only %2 inputs</source>
        <translation>%1 只有 %2 个输入</translation>
    </message>
    <message>
        <source>There is no '%1' to insert</source>
        <translation>没有可插入的“%1”</translation>
    </message>
    <message>
        <source>'%1' is not an output</source>
        <translation>“%1”不是输出</translation>
    </message>
    <message>
        <source>'%1' is a constant and cannot be an output</source>
        <translation>“%1”是常量，不能作为输出</translation>
    </message>
    <message>
        <source>The place of node '%1' is not finite</source>
        <translation>节点“%1”的位置不是有限值</translation>
    </message>
    <message>
        <source>'%1' takes numbers such as 3, 3, not '%2'</source>
        <translation>“%1”应为 3, 3 这样的数，而不是“%2”</translation>
    </message>
    <message>
        <source>'%1' takes one number, not '%2'</source>
        <translation>“%1”应为一个数，而不是“%2”</translation>
    </message>
    <message>
        <source>The graph is still being looked at</source>
        <translation>计算图仍在分析中</translation>
    </message>
    <message>
        <source>The pass changed the number of outputs</source>
        <translation>该步骤改变了输出的数量</translation>
    </message>
    <message>
        <source>There is no rewrite %1; there are %2</source>
        <translation>没有改写 %1；现有：%2</translation>
    </message>
    <message>
        <source>%1 '%2' cannot be run: %3 (kernel %4)</source>
        <translation>%1“%2”无法运行：%3（内核 %4）</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>%1 holds no case: no folder in it has a model.onnx</source>
        <translation>%1 中没有用例：其中没有文件夹含有 model.onnx</translation>
    </message>
    <message>
        <source>%1 holds text or numbers that are not supported</source>
        <translation>%1 含有不支持的文本或数值</translation>
    </message>
    <message>
        <source>%1 is no serialized tensor</source>
        <translation>%1 不是序列化的张量</translation>
    </message>
    <message>
        <source>%1 is too old: %2</source>
        <translation>%1 过旧：%2</translation>
    </message>
    <message>
        <source>%1 needs the tensor '%2' of %3, which cannot be run: of no numeric type, empty, too large or of too many dimensions</source>
        <translation>%1 需要 %3 的张量“%2”，但无法运行：非数值类型、为空、过大或维度过多</translation>
    </message>
    <message>
        <source>%1: its clock is not known, so nothing can be estimated</source>
        <translation>%1：时钟频率未知，无法估算</translation>
    </message>
    <message>
        <source>%1: the costs of its processor's kernels are not known</source>
        <translation>%1：其处理器内核的开销未知</translation>
    </message>
    <message>
        <source>No board %1 is described, so nothing can be estimated for it; there are %2</source>
        <translation>没有开发板 %1 的描述，无法为其估算；现有：%2</translation>
    </message>
    <message>
        <source>ONNX Runtime: %1</source>
        <translation>ONNX Runtime：%1</translation>
    </message>
    <message>
        <source>The model cannot be run: %1</source>
        <translation>模型无法运行：%1</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than the %2 allowed</source>
        <translation>模型需要 %1 字节工作内存，超过允许的 %2 字节</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory; there is no room, or it is more than the %2 a model is given</source>
        <translation>模型需要 %1 字节工作内存；空间不足，或超过单个模型可用的 %2 字节</translation>
    </message>
    <message>
        <source>The model's input %1 is larger than any picture</source>
        <translation>模型的输入 %1 大于任何图像</translation>
    </message>
    <message>
        <source>This is no table of costs: %1</source>
        <translation>这不是开销表：%1</translation>
    </message>
    <message>
        <source>an output is no tensor</source>
        <translation>某个输出不是张量</translation>
    </message>
    <message>
        <source>an output's element type is foreign</source>
        <translation>某个输出的元素类型不受支持</translation>
    </message>
    <message>
        <source>no ONNX Runtime: run packaging/install-peers or set MOTE_ORT</source>
        <translation>没有 ONNX Runtime：请运行 packaging/install-peers 或设置 MOTE_ORT</translation>
    </message>
    <message>
        <source>the model takes %1 inputs</source>
        <translation>模型接受 %1 个输入</translation>
    </message>
    <message>
        <source>there is no template %1; there are %2</source>
        <translation>没有模板 %1；现有：%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The place of block &apos;%1&apos; is not finite</source>
        <translation>块“%1”的位置不是有限值</translation>
    </message>
    <message>
        <source>A node of block &apos;%1&apos; is in another block</source>
        <translation>块“%1”的一个节点在另一个块中</translation>
    </message>
    <message>
        <source>The place of comment &apos;%1&apos; is not finite</source>
        <translation>注释“%1”的位置不是有限值</translation>
    </message>
    <message>
        <source>%1 cannot be read as a ZIP file: %2</source>
        <translation>无法将 %1 作为 ZIP 文件读取：%2</translation>
    </message>
    <message>
        <source>The project cannot be packed: %1</source>
        <translation>无法打包项目：%1</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 中没有 %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 大于 %2 字节</translation>
    </message>
    <message>
        <source>%1 is no project; choose another name</source>
        <translation>%1 不是项目；请选择其他名称</translation>
    </message>
    <message>
        <source>axis %1 has no elements to make %2 of</source>
        <translation>轴 %1 没有可用来构成 %2 的元素</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>%1, emulated</source>
        <translation>%1，仿真</translation>
    </message>
</context>
<context>
    <name>OperatorHelp</name>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Multiply-accumulates</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation>权重字节数</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>激活字节数</translation>
    </message>
    <message>
        <source>Quantization SNR</source>
        <translation>量化信噪比</translation>
    </message>
    <message>
        <source>Board, per layer</source>
        <translation>开发板，逐层</translation>
    </message>
    <message>
        <source>Estimated latency</source>
        <translation>估计延迟</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>最小值与最大值</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations: int8, or int16 where that loses too much</source>
        <translation>激活：int8；在损失过大处用 int16</translation>
    </message>
    <message>
        <source>Weights: int8, or int4 for half the size</source>
        <translation>权重：int8；或用 int4，大小减半</translation>
    </message>
    <message>
        <source>How activation ranges are found</source>
        <translation>如何确定激活的取值范围</translation>
    </message>
    <message>
        <source>Share of values kept at each end by the percentile method, in percent</source>
        <translation>百分位法在两端各保留的值的比例（百分比）</translation>
    </message>
    <message>
        <source>Calibration samples; 0 takes all</source>
        <translation>校准样本数；0 表示全部</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>膨胀率</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>relu6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>hard_swish</source>
        <translation>Hard-Swish</translation>
    </message>
    <message>
        <source>Name of the input</source>
        <translation>输入的名称</translation>
    </message>
    <message>
        <source>Sizes, such as 1x3x96x96; N for a size left open</source>
        <translation>大小，如 1x3x96x96；N 表示大小未定</translation>
    </message>
    <message>
        <source>Channels of the output</source>
        <translation>输出的通道数</translation>
    </message>
    <message>
        <source>Height and width of the filters</source>
        <translation>卷积核的高和宽</translation>
    </message>
    <message>
        <source>Step of the filters</source>
        <translation>卷积核的步幅</translation>
    </message>
    <message>
        <source>Distance between the taps of a filter</source>
        <translation>卷积核相邻权重的间距</translation>
    </message>
    <message>
        <source>What follows the layer</source>
        <translation>该层之后的函数</translation>
    </message>
    <message>
        <source>Numbers of the output</source>
        <translation>输出的数值个数</translation>
    </message>
    <message>
        <source>Classes to tell apart</source>
        <translation>要区分的类别数</translation>
    </message>
    <message>
        <source>Probabilities instead of scores</source>
        <translation>输出概率而非得分</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>最大误差 (%)</translation>
    </message>
    <message>
        <source>Largest error of a layer's weights, relative to them, in percent</source>
        <translation>每层权重的最大误差，相对于权重本身（百分比）</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>信号路数</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈单元数</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>系数个数</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>颜色通道数</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>扩展通道数</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>扩展倍数</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征数</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏单元数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>压缩通道数</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度倍数</translation>
    </message>
    <message>
        <source>Cepstral coefficients of a time step</source>
        <translation>每个时间步的倒谱系数个数</translation>
    </message>
    <message>
        <source>Channels in between, as a factor</source>
        <translation>中间通道数的倍数</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>每个分支的通道数</translation>
    </message>
    <message>
        <source>Channels of every layer</source>
        <translation>每层的通道数</translation>
    </message>
    <message>
        <source>Channels of every layer, as a factor</source>
        <translation>每层通道数的倍数</translation>
    </message>
    <message>
        <source>Channels of every level</source>
        <translation>每级的通道数</translation>
    </message>
    <message>
        <source>Channels of the first layer; the second has twice as many</source>
        <translation>第一层的通道数；第二层为其两倍</translation>
    </message>
    <message>
        <source>Channels of the first stage; later ones double</source>
        <translation>第一阶段的通道数；之后逐级翻倍</translation>
    </message>
    <message>
        <source>Channels of the squeeze</source>
        <translation>压缩后的通道数</translation>
    </message>
    <message>
        <source>Colour channels of the pictures</source>
        <translation>图像的颜色通道数</translation>
    </message>
    <message>
        <source>Depthwise separable layers</source>
        <translation>深度可分离层数</translation>
    </message>
    <message>
        <source>Height and width of the pictures, in pixels</source>
        <translation>图像的高和宽，以像素计</translation>
    </message>
    <message>
        <source>Hidden layers on each side</source>
        <translation>两侧各自的隐藏层数</translation>
    </message>
    <message>
        <source>Levels; each doubles how far back the network sees</source>
        <translation>级数；每加一级，网络可回看的时间翻倍</translation>
    </message>
    <message>
        <source>Numbers of a sample</source>
        <translation>每个样本的数值个数</translation>
    </message>
    <message>
        <source>Numbers of the state</source>
        <translation>状态的数值个数</translation>
    </message>
    <message>
        <source>Signals recorded at once</source>
        <translation>同时记录的信号路数</translation>
    </message>
    <message>
        <source>Step of the first convolution</source>
        <translation>第一个卷积的步幅</translation>
    </message>
    <message>
        <source>Time steps a convolution sees</source>
        <translation>一次卷积覆盖的时间步数</translation>
    </message>
    <message>
        <source>Time steps of a window</source>
        <translation>窗口的时间步数</translation>
    </message>
    <message>
        <source>Time steps of the spectrogram</source>
        <translation>频谱图的时间步数</translation>
    </message>
    <message>
        <source>Units of a hidden layer</source>
        <translation>隐藏层的单元数</translation>
    </message>
    <message>
        <source>Units of the narrowest layer</source>
        <translation>最窄一层的单元数</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>查看神经网络，把它变小，再看它在微控制器上运行。</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>打开示例模型。</translation>
    </message>
    <message>
        <source>Start and connect this board, e.g. mps2-an386.</source>
        <translation>启动并连接此开发板，例如 mps2-an386。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色：light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Language of the window, such as en or de.</source>
        <translation>窗口语言，例如 en 或 de。</translation>
    </message>
    <message>
        <source>An ONNX file to open.</source>
        <translation>要打开的 ONNX 文件。</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Boards</name>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>在 %1 上运行</translation>
    </message>
    <message>
        <source>%1 has stopped. Start it and connect it again.</source>
        <translation>%1 已停止。请启动并重新连接。</translation>
    </message>
    <message>
        <source>The connection is closed. Connect the board again.</source>
        <translation>连接已关闭。请重新连接开发板。</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Explaining</name>
    <message>
        <source>Explain sample %1</source>
        <translation>解释样本 %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::OutlineModel</name>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Project</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Quantizing</name>
    <message>
        <source>Quantize %1</source>
        <translation>量化 %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Studio</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphCanvas</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>删除并重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>缩放至此(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>适应计算图(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>重命名节点</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>No longer an &amp;output of the graph</source>
        <translation>不再作为计算图输出(&amp;O)</translation>
    </message>
    <message>
        <source>Make it an &amp;output of the graph</source>
        <translation>设为计算图输出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Insert here…</source>
        <translation>在此插入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>编辑注释(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;comment…</source>
        <translation>添加注释(&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;xpand block</source>
        <translation>展开块(&amp;X)</translation>
    </message>
    <message>
        <source>Collapse block “%1”</source>
        <translation>折叠块“%1”</translation>
    </message>
    <message>
        <source>Dissolve block</source>
        <translation>解散块</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>折叠成一个块(&amp;B)…</translation>
    </message>
    <message>
        <source>Collapse into a block</source>
        <translation>折叠成一个块</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>重命名块</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>注释：</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>编辑注释</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>An empty graph</source>
        <translation>空计算图</translation>
    </message>
    <message>
        <source>Drag an entry of the palette here, or type its name: input</source>
        <translation>将组件库中的条目拖到此处，或键入其名称：input</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>注释：%1</translation>
    </message>
    <message>
        <source>To what reads the selected node</source>
        <translation>到读取所选节点的节点</translation>
    </message>
    <message>
        <source>To what the selected node reads</source>
        <translation>到所选节点读取的节点</translation>
    </message>
    <message>
        <source>To the node on the left</source>
        <translation>到左边的节点</translation>
    </message>
    <message>
        <source>To the node on the right</source>
        <translation>到右边的节点</translation>
    </message>
    <message>
        <source>Show all of the selected node</source>
        <translation>显示所选节点的全部信息</translation>
    </message>
    <message>
        <source>Let go of a wire; select nothing</source>
        <translation>放开连线；取消选择</translation>
    </message>
    <message>
        <source>Hold it, and the mouse moves the view</source>
        <translation>按住时鼠标移动视图</translation>
    </message>
    <message>
        <source>Commands for the selected node</source>
        <translation>所选节点的命令</translation>
    </message>
    <message>
        <source>A … Z</source>
        <translation>A … Z</translation>
    </message>
    <message>
        <source>Type what is to follow the selected node</source>
        <translation>键入接在所选节点之后的内容</translation>
    </message>
</context>
<context>
    <name>mote::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>mote::canvas::SearchBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个（Enter）</translation>
    </message>
    <message>
        <source>Find operator, name or shape</source>
        <translation>查找算子、名称或形状</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>在计算图中查找</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无结果</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardList</name>
    <message>
        <source>Boards</source>
        <translation>开发板</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardPanel</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量结果</translation>
    </message>
    <message>
        <source>Choose a board and run the shown model on it: each layer&apos;s cost appears here while it runs.</source>
        <translation>请选择一块开发板，并在其上运行当前显示的模型：运行时，每层的开销会显示在这里。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Resc&amp;an</source>
        <translation>重新搜索(&amp;A)</translation>
    </message>
    <message>
        <source>One inference</source>
        <translation>单次推理</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>工作内存</translation>
    </message>
    <message>
        <source>Stack, high water</source>
        <translation>栈峰值</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>&amp;Run the quantized model</source>
        <translation>运行量化模型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run the float model</source>
        <translation>运行浮点模型(&amp;R)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>bit-exact</source>
        <translation>逐位一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Layers so far</source>
        <translation>已完成的层</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>measuring the total</source>
        <translation>正在测量总量</translation>
    </message>
    <message>
        <source>rounds differently</source>
        <translation>舍入不同</translation>
    </message>
    <message>
        <source>Compared with this computer, the first layer that differs is %1; the outputs differ by at most %2.</source>
        <translation>与本机相比，第一个不一致的层是 %1；输出最多相差 %2。</translation>
    </message>
    <message>
        <source>Starts and connects the chosen board before.</source>
        <translation>会先启动并连接所选开发板。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The board starts and takes the model; its layers appear here then.</source>
        <translation>开发板正在启动并接收模型；随后各层会显示在这里。</translation>
    </message>
</context>
<context>
    <name>mote::panels::ExplainPanel</name>
    <message>
        <source>Sample and method</source>
        <translation>样本与方法</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>要解释的类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>解释(&amp;X)</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>已量化</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>热力图，%1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>得分，%1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>色图</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>the predicted one</source>
        <translation>预测的类别</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>正在解释…</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>选择样本</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>请先量化模型</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>重新解释</translation>
    </message>
    <message>
        <source>Explained: %1. Labelled: %2.</source>
        <translation>所解释类别：%1。标签：%2。</translation>
    </message>
</context>
<context>
    <name>mote::panels::InspectorPanel</name>
    <message>
        <source>Nothing to inspect</source>
        <translation>没有可检查的内容</translation>
    </message>
    <message>
        <source>Open a model, then select a node of its graph.</source>
        <translation>请打开模型，然后选择其计算图中的节点。</translation>
    </message>
    <message>
        <source>Select a node to see its attributes, weights and cost.</source>
        <translation>选择节点以查看其属性、权重和开销。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>The quantized model is derived; edit the float model instead.</source>
        <translation>量化模型由浮点模型得出；请编辑浮点模型。</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Weights and constants</source>
        <translation>权重与常量</translation>
    </message>
    <message>
        <source>About this operator</source>
        <translation>关于此算子</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerChart</name>
    <message>
        <source>Cost per layer</source>
        <translation>逐层开销</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>bit-exact with the desktop</source>
        <translation>与本机逐位一致</translation>
    </message>
    <message>
        <source>differs from the desktop</source>
        <translation>与本机不一致</translation>
    </message>
    <message>
        <source>Cost per layer, %1</source>
        <translation>逐层开销，%1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Layers by quantization SNR</source>
        <translation>按量化信噪比排列的层</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Filter by operator or name</source>
        <translation>按算子或名称筛选</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>筛选节点</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 / %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>没有可列出的内容</translation>
    </message>
    <message>
        <source>The nodes of the open model are listed here.</source>
        <translation>此处列出已打开模型的节点。</translation>
    </message>
</context>
<context>
    <name>mote::kit::ParameterForm</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>mote::panels::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Everything in this model is understood and can be compiled.</source>
        <translation>此模型的所有算子均可识别和编译。</translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>量化(&amp;Q)</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>浮点模型</translation>
    </message>
    <message>
        <source>quantized model</source>
        <translation>量化模型</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>显示的模型</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>闪存占用</translation>
    </message>
    <message>
        <source>Working memory (arena)</source>
        <translation>工作内存（Arena）</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>样本文件夹</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>%Ln 个测试样本，%1 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>The float model was edited since; quantize again.</source>
        <translation>浮点模型此后已被编辑；请重新量化。</translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>灰色：浮点，彩色：已量化。准确率基于 %Ln 个测试样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: float, coloured: quantized. The data has no labels, so there is no accuracy.</source>
        <translation>灰色：浮点，彩色：已量化。数据没有标签，因此没有准确率。</translation>
    </message>
    <message>
        <source>Not quantized yet</source>
        <translation>尚未量化</translation>
    </message>
    <message>
        <source>Quantizing shows here what it changes: accuracy, size, working memory, and the noise it adds to each layer.</source>
        <translation>量化后，这里会显示其影响：准确率、大小、工作内存，以及给每层带来的噪声。</translation>
    </message>
</context>
<context>
    <name>mote::panels::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>样本 %1：%2</translation>
    </message>
</context>
<context>
    <name>mote::panels::WeightView</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>mean %1 · deviation %2 · zeros %3</source>
        <translation>均值 %1 · 标准差 %2 · 零 %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Each filter as the mean over its channels: blue below zero, orange above</source>
        <translation>每个卷积核取其各通道的均值：蓝色小于零，橙色大于零</translation>
    </message>
</context>
<context>
    <name>mote::shell::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>键入命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>mote::shell::FileCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX 模型 (*.onnx)</translation>
    </message>
    <message>
        <source>Export the quantized model</source>
        <translation>导出量化模型</translation>
    </message>
    <message>
        <source>Export the compiled program</source>
        <translation>导出编译后的程序</translation>
    </message>
    <message>
        <source>Mote programs (*.mote)</source>
        <translation>Mote 程序 (*.mote)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>否则更改将丢失。</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier window was found. Close the model to see it on the start page.</source>
        <translation>发现先前窗口中未保存的工作。关闭模型后可在起始页看到。</translation>
    </message>
    <message>
        <source>Open a project (a folder named .mote-project)</source>
        <translation>打开项目（名为 .mote-project 的文件夹）</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>另存为项目</translation>
    </message>
    <message>
        <source>Mote projects (*.mote-project)</source>
        <translation>Mote 项目 (*.mote-project)</translation>
    </message>
    <message>
        <source>Mote projects in one file (*.mote-project.zip)</source>
        <translation>单文件 Mote 项目 (*.mote-project.zip)</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)</source>
        <translation>模型和项目 (*.onnx *.tflite project.json *.mote-project.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>与模型比较</translation>
    </message>
    <message>
        <source>%1, quantized</source>
        <translation>%1（已量化）</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1（已保存）</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1（编辑后）</translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 – cancelling</source>
        <translation>%1 – 正在取消</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform>（另有 %n 项）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>已量化</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>显示的模型</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加显示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>请先量化模型</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>组件库</translation>
    </message>
    <message>
        <source>Fit on a board</source>
        <translation>开发板适配</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>内存布局</translation>
    </message>
</context>
<context>
    <name>mote::shell::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mote::shell::StartPage</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>查看神经网络，把它变小，再看它在微控制器上运行。</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Fashion pictures</source>
        <translation>服装图像</translation>
    </message>
    <message>
        <source>A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4</source>
        <translation>训练好的 28 × 28 图像分类器，小到可用于 Cortex-M4</translation>
    </message>
    <message>
        <source>Or drop a model or a project anywhere on this window.</source>
        <translation>或将模型或项目拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>打开项目(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>绘制新模型(&amp;D)</translation>
    </message>
    <message>
        <source>First lesson: predict, then measure</source>
        <translation>第一课：先预测，再测量</translation>
    </message>
    <message>
        <source>Guess what eight bits cost, quantize the sample, and see how close you came</source>
        <translation>猜一猜 8 位量化的代价，量化示例，看看您猜得有多准</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Or draw one from a template</source>
        <translation>或从模板绘制</translation>
    </message>
</context>
<context>
    <name>mote::shell::TotalsBar</name>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
</context>
<context>
    <name>mote::shell::WindowActions</name>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export int&amp;8 model…</source>
        <translation>导出 int8 模型(&amp;8)…</translation>
    </message>
    <message>
        <source>Export compiled &amp;program…</source>
        <translation>导出编译后的程序(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>关闭模型(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete node</source>
        <translation>删除节点(&amp;D)</translation>
    </message>
    <message>
        <source>Delete and re&amp;connect</source>
        <translation>删除并重新连接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy node na&amp;me</source>
        <translation>复制节点名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find in graph…</source>
        <translation>在计算图中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>适应计算图(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>缩放至所选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色配色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;float model</source>
        <translation>显示浮点模型(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;quantized model</source>
        <translation>显示量化模型(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paint on the graph</source>
        <translation>在计算图上着色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>所有命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Mote Studio</source>
        <translation>关于 Mote Studio(&amp;A)</translation>
    </message>
    <message>
        <source>About Mote Studio</source>
        <translation>关于 Mote Studio</translation>
    </message>
    <message>
        <source>A studio for small neural networks on microcontrollers: design, compress, explain, measure.

Free software under the GNU General Public License, version 3 or later. What goes into firmware is under the Apache License 2.0.</source>
        <translation>面向微控制器上小型神经网络的工作室：设计、压缩、解释、测量。

本软件为自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。进入固件的部分依据 Apache 许可证 2.0 发布。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>rewire</source>
        <translation>改接</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>make an output</source>
        <translation>设为输出</translation>
    </message>
    <message>
        <source>remove an output</source>
        <translation>取消输出</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>插入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lay out all nodes</source>
        <translation>排列所有节点(&amp;L)</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>设置属性</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>改写(&amp;R)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>打开项目(&amp;J)…</translation>
    </message>
    <message>
        <source>Save as p&amp;roject…</source>
        <translation>另存为项目(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;First lesson: predict, then measure</source>
        <translation>第一课：先预测，再测量(&amp;F)</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>折叠成一个块(&amp;B)…</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>dissolve the block</source>
        <translation>解散块</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>删除注释</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse the block</source>
        <translation>展开或折叠块(&amp;X)</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>折叠所有块</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>展开所有块</translation>
    </message>
    <message>
        <source>Add a c&amp;omment…</source>
        <translation>添加注释(&amp;O)…</translation>
    </message>
    <message>
        <source>run in strips</source>
        <translation>分条运行</translation>
    </message>
    <message>
        <source>run whole layers</source>
        <translation>整层运行</translation>
    </message>
    <message>
        <source>narrow the template</source>
        <translation>收窄模板</translation>
    </message>
    <message>
        <source>&amp;Estimate for</source>
        <translation>估计对象(&amp;E)</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>无开发板</translation>
    </message>
    <message>
        <source>Run in &amp;strips of rows</source>
        <translation>按行分条运行(&amp;S)</translation>
    </message>
    <message>
        <source>Layers of high resolution compute a few rows at a time, in less working memory</source>
        <translation>高分辨率层每次只计算几行，占用更少的工作内存</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare float and quantized</source>
        <translation>比较浮点与量化模型</translation>
    </message>
    <message>
        <source>Compare with the saved file</source>
        <translation>与已保存的文件比较</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This computer, as a process</source>
        <translation>本机（作为进程）</translation>
    </message>
</context>
<context>
    <name>mote::canvas::QuickInsert</name>
    <message>
        <source>What to insert</source>
        <translation>要插入的内容</translation>
    </message>
    <message>
        <source>Type an operator or a block</source>
        <translation>键入算子或模块</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>没有此名称的条目</translation>
    </message>
</context>
<context>
    <name>mote::panels::EntryTree</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>Layers and blocks</source>
        <translation>层与模块</translation>
    </message>
</context>
<context>
    <name>mote::panels::PalettePanel</name>
    <message>
        <source>Find an operator or a block</source>
        <translation>查找算子或模块</translation>
    </message>
    <message>
        <source>Find in the palette</source>
        <translation>在组件库中查找</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>组件库</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>关于所选条目</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Puts it behind the selected node; or drag it onto the graph</source>
        <translation>插入到所选节点之后；也可拖到计算图上</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>请选择条目</translation>
    </message>
    <message>
        <source>Drag it onto a connection, a node or the empty graph.</source>
        <translation>将其拖到连线、节点或计算图空白处。</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Graph input</source>
        <translation>计算图输入</translation>
    </message>
    <message>
        <source>Graph output</source>
        <translation>计算图输出</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>深度卷积</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Convolution, normalization, activation</source>
        <translation>卷积、归一化、激活</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>深度可分离卷积</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>倒残差</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Drawn, kept and exported, but not run: the inference core has no such operator.</source>
        <translation>可绘制、保留和导出，但不能运行：推理核心没有此算子。</translation>
    </message>
    <message>
        <source>Makes a result the graph's own.</source>
        <translation>使某个结果成为计算图的输出。</translation>
    </message>
    <message>
        <source>A plain operator of ONNX.</source>
        <translation>普通的 ONNX 算子。</translation>
    </message>
    <message>
        <source>Squeeze-and-excitation</source>
        <translation>压缩与激励（SE）</translation>
    </message>
    <message>
        <source>DS-CNN layers</source>
        <translation>DS-CNN 层</translation>
    </message>
    <message>
        <source>Early exit</source>
        <translation>提前退出</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
</context>
<context>
    <name>mote::panels::AttributeForm</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>Fold batch normalization</source>
        <translation>合并批归一化</translation>
    </message>
    <message>
        <source>Remove useless transposes</source>
        <translation>移除多余的转置</translation>
    </message>
    <message>
        <source>Separate convolutions</source>
        <translation>拆分卷积</translation>
    </message>
    <message>
        <source>Quantize to integers</source>
        <translation>量化为整数</translation>
    </message>
</context>
<context>
    <name>mote::shell::RewriteDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>same to the bit</source>
        <translation>逐位相同</translation>
    </message>
    <message>
        <source>Grey: before, coloured: after.</source>
        <translation>灰色：之前，彩色：之后。</translation>
    </message>
    <message>
        <source>There is nothing to rewrite in this graph.</source>
        <translation>此计算图中没有可改写的内容。</translation>
    </message>
    <message>
        <source>Both give the same outputs on %1 random inputs.</source>
        <translation>两者在 %1 个随机输入上给出相同的输出。</translation>
    </message>
    <message>
        <source>same but for rounding</source>
        <translation>仅舍入不同</translation>
    </message>
    <message>
        <source>outputs move</source>
        <translation>输出有变化</translation>
    </message>
    <message>
        <source>On %1 random inputs, outputs differ by up to %2 of the largest.</source>
        <translation>在 %1 个随机输入上，输出最多相差最大值的 %2。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Autosave</name>
    <message>
        <source>Recover %1</source>
        <translation>恢复 %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Lesson</name>
    <message>
        <source>Time %1</source>
        <translation>耗时 %1</translation>
    </message>
</context>
<context>
    <name>mote::shell::RecoveryList</name>
    <message>
        <source>never saved; kept %1</source>
        <translation>从未保存；保留于 %1</translation>
    </message>
    <message>
        <source>%1; kept %2, the file was saved later</source>
        <translation>%1；保留于 %2，文件在此之后保存过</translation>
    </message>
    <message>
        <source>%1; kept %2</source>
        <translation>%1；保留于 %2</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>发现未保存的工作</translation>
    </message>
    <message>
        <source>A window ended before this was saved. Nothing of it is lost.</source>
        <translation>某个窗口在保存之前就已结束。内容没有丢失。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>丢弃未保存的工作</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>永久丢弃“%1”未保存的工作？</translation>
    </message>
</context>
<context>
    <name>mote::shell::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>绘制 %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LessonDialog</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>猜测 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>well guessed</source>
        <translation>猜得准</translation>
    </message>
    <message>
        <source>guessed too much</source>
        <translation>猜高了</translation>
    </message>
    <message>
        <source>guessed too little</source>
        <translation>猜低了</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Predict, then measure</source>
        <translation>先预测，再测量</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>A trained network keeps each weight as a float of 32 bits. Quantizing puts whole numbers of 8 bits in their place, and has the network compute with those.</source>
        <translation>训练好的网络将每个权重存为 32 位浮点数。量化用 8 位整数取而代之，并让网络用它们计算。</translation>
    </message>
    <message>
        <source>That is coarser: only 256 steps are left for each layer. What does it cost, and what does it bring? Guess before you look: a number that surprises you is one you remember.</source>
        <translation>这样更粗略：每层只剩 256 级。代价是什么，又有什么好处？先猜再看：让您意外的数字才记得住。</translation>
    </message>
    <message>
        <source>How many percentage points of accuracy will be lost?</source>
        <translation>准确率会损失多少个百分点？</translation>
    </message>
    <message>
        <source>How large will it be, of its size in flash now?</source>
        <translation>它在闪存中的大小会是现在的多少？</translation>
    </message>
    <message>
        <source>How long will it take on this computer, of its time now?</source>
        <translation>它在本机上的耗时会是现在的多少？</translation>
    </message>
    <message>
        <source>Move each slider to what you expect. 100 % means: as before.</source>
        <translation>将每个滑块移到您预期的值。100 % 表示与之前相同。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>200 pictures of the training set go through the network, to see which range the numbers of each layer need. Then both networks name 1,000 test pictures, and take turns against the clock.</source>
        <translation>先让训练集的 200 张图像通过网络，以了解每层数值所需的范围。然后两个网络各自识别 1,000 张测试图像，并轮流计时。</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>损失的准确率</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>闪存占用</translation>
    </message>
    <message>
        <source>Time on this computer, one thread</source>
        <translation>本机耗时，单线程</translation>
    </message>
    <message>
        <source>What eight bits are</source>
        <translation>什么是 8 位量化</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>您的预测</translation>
    </message>
    <message>
        <source>Guess and truth</source>
        <translation>猜测与事实</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>The lesson needs a model: the sample will do.</source>
        <translation>本课需要一个模型：用示例即可。</translation>
    </message>
    <message>
        <source>&amp;Quantize and measure</source>
        <translation>量化并测量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Accuracy hardly moves: each layer's 256 steps are spread over just the range it uses, and small errors cancel out along the way.</source>
        <translation>准确率几乎不变：每层的 256 级只分布在它用到的范围内，小误差又在途中相互抵消。</translation>
    </message>
    <message>
        <source>This network feels the coarser steps; the Quantize panel shows which layer adds most of the noise.</source>
        <translation>此网络对较粗的级距敏感；“量化”面板会显示哪一层带来的噪声最多。</translation>
    </message>
    <message>
        <source>Weights take a quarter of the bytes. What is more than 25 % is the plan of the layers and the scales of their numbers, which do not shrink.</source>
        <translation>权重只占四分之一的字节。超出 25 % 的部分是各层的规划及其数值的缩放系数，它们不会变小。</translation>
    </message>
    <message>
        <source>A processor computes on four times as many 8-bit numbers at once. On a microcontroller without a float unit the gain is larger still: the Board panel counts it.</source>
        <translation>处理器一次可计算四倍数量的 8 位数。在没有浮点单元的微控制器上收益更大：“开发板”面板会给出数据。</translation>
    </message>
    <message>
        <source>On this computer floats are as quick. A microcontroller is another matter: the Board panel counts it.</source>
        <translation>在本机上浮点同样快。微控制器则不同：“开发板”面板会给出数据。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Speech: keywords, the network of MLPerf Tiny's keyword spotting</source>
        <translation>语音：关键词，即 MLPerf Tiny 关键词识别所用的网络</translation>
    </message>
    <message>
        <source>Machines that sound or move unlike before: MLPerf Tiny's anomaly detection</source>
        <translation>机器的声音或动作是否异常：MLPerf Tiny 的异常检测</translation>
    </message>
    <message>
        <source>Pictures: the first network made for phones, and still the one boards run best</source>
        <translation>图像：第一个为手机设计的网络，至今仍最适合开发板</translation>
    </message>
    <message>
        <source>Pictures: more accurate than V1 for the same work, but with larger feature maps</source>
        <translation>图像：计算量相同而比 V1 更准确，但特征图更大</translation>
    </message>
    <message>
        <source>Pictures: the fewest multiplications of the three for its accuracy</source>
        <translation>图像：同等准确率下三者中乘法最少</translation>
    </message>
    <message>
        <source>Accelerometers and other signals: what is going on in this window of time</source>
        <translation>加速度计及其他信号：判断这段时间窗口内发生了什么</translation>
    </message>
    <message>
        <source>Small pictures: the network of MLPerf Tiny's image classification</source>
        <translation>小图像：MLPerf Tiny 图像分类所用的网络</translation>
    </message>
    <message>
        <source>Pictures: few weights, for boards short of flash rather than of time</source>
        <translation>图像：权重少，适合缺闪存而不缺时间的开发板</translation>
    </message>
    <message>
        <source>Signals with a long memory, where a recurrent network would be slow to train</source>
        <translation>具有长时记忆的信号，循环网络对此训练缓慢</translation>
    </message>
    <message>
        <source>Dense autoencoder</source>
        <translation>全连接自编码器</translation>
    </message>
    <message>
        <source>1-D CNN for motion</source>
        <translation>用于运动的一维 CNN</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>时间卷积网络</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Arranging</name>
    <message>
        <source>Block %1</source>
        <translation>块 %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Estimating</name>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 flash</source>
        <translation>%1 闪存</translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation>%1 内存</translation>
    </message>
    <message>
        <source>Clock and memories: %1</source>
        <translation>时钟与存储器：%1</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>指令数：%1</translation>
    </message>
    <message>
        <source>Cycles per instruction: %1</source>
        <translation>每条指令的周期数：%1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>功率：%1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Fixing</name>
    <message>
        <source>Narrow %1</source>
        <translation>收窄 %1</translation>
    </message>
    <message>
        <source>Run in strips</source>
        <translation>分条运行</translation>
    </message>
    <message>
        <source>Quantize to int8</source>
        <translation>量化为 int8</translation>
    </message>
    <message>
        <source>Quantize to int8 and run in strips</source>
        <translation>量化为 int8 并分条运行</translation>
    </message>
    <message>
        <source>Draw at width %1</source>
        <translation>以宽度 %1 重绘</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>%1 flash, %2 RAM, about %3</source>
        <translation>%1 闪存，%2 内存，约 %3</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>放得下：%1</translation>
    </message>
    <message>
        <source>still misses %1: %2</source>
        <translation>仍缺 %1：%2</translation>
    </message>
    <message>
        <source>The model was not drawn from a template</source>
        <translation>该模型并非由模板绘制</translation>
    </message>
</context>
<context>
    <name>mote::shell::FitBar</name>
    <message>
        <source>Estimated, not measured: the band is how far off it may be.</source>
        <translation>估计值，并非测量：区间表示可能的偏差。</translation>
    </message>
    <message>
        <source>%1 of it is in kernels that were never measured.</source>
        <translation>其中 %1 来自从未测量过的内核。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Latency, estimated</source>
        <translation>延迟（估计）</translation>
    </message>
    <message>
        <source>Energy, estimated</source>
        <translation>能耗（估计）</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Peak RAM</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Board that figures are estimated for</source>
        <translation>用于估计的开发板</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>未选择开发板</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>内存布局</translation>
    </message>
    <message>
        <source>Which tensor lies where in working memory, and how long</source>
        <translation>各张量在工作内存中的位置与时长</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Size of the compiled program, of what the board has for one</source>
        <translation>编译后程序的大小，以及开发板可用的空间</translation>
    </message>
    <message>
        <source>Working memory of one inference, of what the board has for it</source>
        <translation>一次推理的工作内存，以及开发板可用的空间</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>无法编译</translation>
    </message>
    <message>
        <source>Choose a board to see time, energy, and whether the model fits.</source>
        <translation>选择开发板即可看到时间、能耗以及模型能否放下。</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>无法估计</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>%1 flash and %2 RAM are left.</source>
        <translation>剩余 %1 闪存和 %2 内存。</translation>
    </message>
    <message>
        <source>does not fit: %1 missing</source>
        <translation>放不下：缺 %1</translation>
    </message>
    <message>
        <source>Estimated for</source>
        <translation>估算对象</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryMap</name>
    <message>
        <source>Memory plan</source>
        <translation>内存布局</translation>
    </message>
    <message>
        <source>%1: %2 at %3, steps %4 to %5</source>
        <translation>%1：%2，地址 %3，步骤 %4 至 %5</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>由 %1 写入</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>由 %1 读取</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryPanel</name>
    <message>
        <source>No model is open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>What lies where in a model's working memory is painted here.</source>
        <translation>此处绘制模型工作内存中的内容分布。</translation>
    </message>
    <message>
        <source>No memory plan: the model does not compile</source>
        <translation>没有内存布局：模型无法编译</translation>
    </message>
    <message>
        <source>No memory plan yet</source>
        <translation>尚无内存布局</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1 of working memory; most is in use in step %2, %3.</source>
        <translation>工作内存 %1；第 %2 步达到峰值（%3）。</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan needs less.</source>
        <translation>已证明：按此层顺序没有更省的布局。</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan is below %1.</source>
        <translation>已证明：按此层顺序没有低于 %1 的布局。</translation>
    </message>
    <message>
        <source>%1 has %2 for it.</source>
        <translation>%1 可为此提供 %2。</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards.</source>
        <translation>步骤向右，地址向上。</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards. Hatched: one tensor is written over another in place.</source>
        <translation>步骤向右，地址向上。阴影线：一个张量就地覆盖另一个。</translation>
    </message>
</context>
<context>
    <name>mote::help::ManualWindow</name>
    <message>
        <source>Manual – Mote Studio</source>
        <translation>手册 – Mote Studio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>没有页面包含</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>在 %n 页中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>mote::help::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>mote::shell::HelpCommands</name>
    <message>
        <source>In the graph</source>
        <translation>在计算图中</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>%1 的形状</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>retuned</source>
        <translation>数值已改</translation>
    </message>
    <message>
        <source>requantized</source>
        <translation>重新量化</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>values differ by %1</source>
        <translation>数值相差 %1</translation>
    </message>
    <message>
        <source>%1 comes from another node.</source>
        <translation>%1 来自另一个节点。</translation>
    </message>
</context>
<context>
    <name>mote::bridge::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异内容</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
</context>
<context>
    <name>mote::shell::CompareWindow</name>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 与 %2 的比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>%1 的计算图</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>比较 %1 与 %2</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 nodes differ.</source>
        <translation>%2 个节点中有 %1 个不同。</translation>
    </message>
    <message>
        <source>The nodes are the same, whatever they are called.</source>
        <translation>无论名称如何，节点都相同。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>mote::shell::DifferenceList</name>
    <message>
        <source>Previous difference (Shift+F8 or P)</source>
        <translation>上一处差异（Shift+F8 或 P）</translation>
    </message>
    <message>
        <source>Next difference (F8 or N)</source>
        <translation>下一处差异（F8 或 N）</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Show or leave out those that are: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
</context>
</TS>
