<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja_JP">
<context>
    <name>BoardList</name>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>emulated, %1</source>
        <translation>エミュレーション、%1</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n 個の演算子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Convolution</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Pooling and reduction</source>
        <translation>プーリングと縮約</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算術</translation>
    </message>
    <message>
        <source>Shape and movement</source>
        <translation>形状と並べ替え</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>再帰</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>制御フロー</translation>
    </message>
    <message>
        <source>Foreign operator</source>
        <translation>外部の演算子</translation>
    </message>
    <message>
        <source>Input or output</source>
        <translation>入力または出力</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Dusk (blue to yellow)</source>
        <translation>夕暮れ（青～黄）</translation>
    </message>
    <message>
        <source>Ember (black to yellow)</source>
        <translation>残り火（黒～黄）</translation>
    </message>
    <message>
        <source>Balance (blue to orange)</source>
        <translation>天秤（青～橙）</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Tensor '%1' has the impossible shape %2</source>
        <translation>テンソル「%1」の形状 %2 はあり得ません</translation>
    </message>
    <message>
        <source>Tensor '%1' of shape %2 has %3 scales and %4 zero points that do not fit it</source>
        <translation>形状 %2 のテンソル「%1」にはスケールが %3 個、ゼロ点が %4 個あり、形状に合いません</translation>
    </message>
    <message>
        <source>Tensor '%1' of shape %2 has %3 bytes instead of %4</source>
        <translation>形状 %2 のテンソル「%1」は %4 バイトのはずですが、%3 バイトです</translation>
    </message>
    <message>
        <source>%1 names tensor %2 of %3</source>
        <translation>%1 はテンソル %2 を参照していますが、全部で %3 個しかありません</translation>
    </message>
    <message>
        <source>'%1' cannot be an input: it is one already or a constant</source>
        <translation>「%1」は入力にできません：すでに入力であるか、定数です</translation>
    </message>
    <message>
        <source>%1 reads '%2' before anything makes it</source>
        <translation>%1 は「%2」を、それが作られる前に読み取ります</translation>
    </message>
    <message>
        <source>%1 makes '%2' again</source>
        <translation>%1 は「%2」を重ねて作ります</translation>
    </message>
    <message>
        <source>Nothing makes the graph's output '%1'</source>
        <translation>グラフの出力「%1」を作るものがありません</translation>
    </message>
    <message>
        <source>This is no TFLite model: its identifier is missing</source>
        <translation>これは TFLite モデルではありません：識別子がありません</translation>
    </message>
    <message>
        <source>The TFLite file holds no graph</source>
        <translation>この TFLite ファイルにはグラフがありません</translation>
    </message>
    <message>
        <source>Tensor '%1' has a quantization we do not know</source>
        <translation>テンソル「%1」の量子化方式は未知のものです</translation>
    </message>
    <message>
        <source>Tensor '%1' is stored sparsely</source>
        <translation>テンソル「%1」は疎形式で保存されています</translation>
    </message>
    <message>
        <source>Tensor '%1' names buffer %2 of %3</source>
        <translation>テンソル「%1」はバッファ %2 を参照していますが、全部で %3 個しかありません</translation>
    </message>
    <message>
        <source>The data of tensor '%1' lies outside the file's tables</source>
        <translation>テンソル「%1」のデータがファイルのテーブルの外にあります</translation>
    </message>
    <message>
        <source>Operator %1 names code %2 of %3</source>
        <translation>演算子 %1 はコード %2 を参照していますが、全部で %3 個しかありません</translation>
    </message>
    <message>
        <source>This is no whole TFLite model: its tables are damaged or cut</source>
        <translation>これは完全な TFLite モデルではありません：テーブルが壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>The data set holds no samples</source>
        <translation>データセットにサンプルがありません</translation>
    </message>
    <message>
        <source>Sample %1 has no label; put each class into a subfolder of its own</source>
        <translation>サンプル %1 にラベルがありません。クラスごとにサブフォルダーへ分けてください</translation>
    </message>
    <message>
        <source>Nothing would make the graph output '%1' any more; choose another output first</source>
        <translation>グラフの出力「%1」を作るものがなくなります。先に別の出力を選んでください</translation>
    </message>
    <message>
        <source>A subgraph of node '%1' reads '%2' by name and cannot be rewired</source>
        <translation>ノード「%1」のサブグラフが「%2」を名前で読み取るため、つなぎ替えられません</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: more than its first output is used</source>
        <translation>ノード「%1」は迂回できません：最初の出力以外も使われています</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: all it reads is constant</source>
        <translation>ノード「%1」は迂回できません：定数しか読み取っていません</translation>
    </message>
    <message>
        <source>There is no node %1</source>
        <translation>ノード %1 はありません</translation>
    </message>
    <message>
        <source>The edit would make the graph cyclic: a node would need its own result</source>
        <translation>この編集ではグラフが循環します：ノードが自分自身の結果を必要とします</translation>
    </message>
    <message>
        <source>There is no value %1</source>
        <translation>値 %1 はありません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>値には名前が必要です</translation>
    </message>
    <message>
        <source>There is a value named '%1' already</source>
        <translation>「%1」という値はすでにあります</translation>
    </message>
    <message>
        <source>The value '%1' is still used</source>
        <translation>値「%1」はまだ使われています</translation>
    </message>
    <message>
        <source>A tensor of shape %1 is too large</source>
        <translation>形状 %1 のテンソルは大きすぎます</translation>
    </message>
    <message>
        <source>There is no explainer %1; known: %2</source>
        <translation>説明手法 %1 はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is a compiled program; this needs the model it was made from</source>
        <translation>%1 はコンパイル済みのプログラムです。ここでは元のモデルが必要です</translation>
    </message>
    <message>
        <source>The model has no input</source>
        <translation>モデルに入力がありません</translation>
    </message>
    <message>
        <source>The model's first input has no shape; set one before use</source>
        <translation>モデルの最初の入力に形状がありません。使う前に設定してください</translation>
    </message>
    <message>
        <source>Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1</source>
        <translation>Score-CAM には形状 [1, C, H, W] の層が必要です。この層の形状は %1 です</translation>
    </message>
    <message>
        <source>Score-CAM needs a convolution; this model has none. Try occlusion.</source>
        <translation>Score-CAM には畳み込みが必要ですが、このモデルにはありません。遮蔽を試してください。</translation>
    </message>
    <message>
        <source>Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1</source>
        <translation>ヒートマップには形状 [1, C, H, W] または [1, H, W, C] の画像入力が必要です。このモデルの入力は %1 です</translation>
    </message>
    <message>
        <source>There is no class %1; the model has %2</source>
        <translation>クラス %1 はありません。モデルのクラス数は %2 です</translation>
    </message>
    <message>
        <source>Calibration feeds one input; this model has %1</source>
        <translation>キャリブレーションでは入力を 1 つだけ使います。このモデルには %1 個あります</translation>
    </message>
    <message>
        <source>The calibration data holds no samples</source>
        <translation>キャリブレーション用データにサンプルがありません</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it holds no graph</source>
        <translation>これは ONNX モデルではありません：グラフがありません</translation>
    </message>
    <message>
        <source>The ONNX checker objects: %1</source>
        <translation>ONNX チェッカーの指摘：%1</translation>
    </message>
    <message>
        <source>This is not a whole ONNX file: it is truncated or damaged in '%1' at byte %2 of %3</source>
        <translation>これは完全な ONNX ファイルではありません：「%1」の %2 バイト目（全 %3 バイト）で切れているか、壊れています</translation>
    </message>
    <message>
        <source>'%1' cannot be written: %2; the file is as it was</source>
        <translation>「%1」に書き込めません：%2。ファイルは元のままです</translation>
    </message>
    <message>
        <source>'%1' cannot be read: %2</source>
        <translation>「%1」を読み取れません：%2</translation>
    </message>
    <message>
        <source>The file is empty, not an ONNX model</source>
        <translation>ファイルは空で、ONNX モデルではありません</translation>
    </message>
    <message>
        <source>The model has %1 bytes, more than %2 are not read</source>
        <translation>モデルは %1 バイトあります。%2 バイトを超えるものは読み取りません</translation>
    </message>
    <message>
        <source>The model cannot be read: %1</source>
        <translation>モデルを読み取れません：%1</translation>
    </message>
    <message>
        <source>'%1' is not a file</source>
        <translation>「%1」はファイルではありません</translation>
    </message>
    <message>
        <source>This is not an ONNX model of a known version: IR version %1, known are %2 to %3</source>
        <translation>これは既知のバージョンの ONNX モデルではありません：IR バージョンは %1、対応は %2～%3 です</translation>
    </message>
    <message>
        <source>The model does not say which opset it uses</source>
        <translation>モデルに使用する opset の記載がありません</translation>
    </message>
    <message>
        <source>The model uses opset %1, newer than %2; export it again with an opset from 7 to %2</source>
        <translation>モデルは opset %1 を使っており、%2 より新しいものです。opset 7～%2 で書き出し直してください</translation>
    </message>
    <message>
        <source>The graph is cyclic: %1 needs its own result</source>
        <translation>グラフが循環しています：%1 が自分自身の結果を必要とします</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the opset used here: %2; export the model again with opset 13 or newer</source>
        <translation>%1 をここで使う opset に変換できません：%2。opset 13 以降でモデルを書き出し直してください</translation>
    </message>
    <message>
        <source>%1: its data file '%2' is not a plain file inside the model's folder; links and paths leading out of the folder are not followed</source>
        <translation>%1：データファイル「%2」はモデルのフォルダー内の通常のファイルではありません。リンクや、フォルダーの外へ出るパスはたどりません</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be opened: %3</source>
        <translation>%1：データファイル「%2」を開けませんでした：%3</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be read: %3</source>
        <translation>%1：データファイル「%2」を読み取れませんでした：%3</translation>
    </message>
    <message>
        <source>%1: shape %2 needs %3, but %4 are stored</source>
        <translation>%1：形状 %2 には %3 が必要ですが、保存されているのは %4 です</translation>
    </message>
    <message>
        <source>%1: names no operator</source>
        <translation>%1：演算子の指定がありません</translation>
    </message>
    <message>
        <source>%1: the model does not import its domain '%2'</source>
        <translation>%1：モデルがそのドメイン「%2」をインポートしていません</translation>
    </message>
    <message>
        <source>%1: reads '%2', which nothing before it makes</source>
        <translation>%1：「%2」を読み取りますが、それより前に作るものがありません</translation>
    </message>
    <message>
        <source>The graph output '%1' is made by nothing</source>
        <translation>グラフの出力「%1」を作るものがありません</translation>
    </message>
    <message>
        <source>The name '%1' is empty or stands for two values</source>
        <translation>名前「%1」は空であるか、2 つの値を指しています</translation>
    </message>
    <message>
        <source>The model has %1 bytes, an ONNX file holds up to 2 GiB</source>
        <translation>モデルは %1 バイトあります。ONNX ファイルは 2 GiB までです</translation>
    </message>
    <message>
        <source>The model cannot be written: %1</source>
        <translation>モデルを書き込めません：%1</translation>
    </message>
    <message>
        <source>%1 breaks a rule of its operator (opset %2): %3</source>
        <translation>%1 は演算子の規則に反しています（opset %2）：%3</translation>
    </message>
    <message>
        <source>The model's input has %1 elements, %2 were given</source>
        <translation>モデルの入力の要素数は %1 ですが、%2 個与えられました</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, %2 were given</source>
        <translation>モデルの入力は %1 個ですが、%2 個与えられました</translation>
    </message>
    <message>
        <source>Input %1 must be %2 %3, but %4 %5 was given</source>
        <translation>入力 %1 は %2 %3 でなければなりませんが、%4 %5 が与えられました</translation>
    </message>
    <message>
        <source>There is no sample %1; the set has %2</source>
        <translation>サンプル %1 はありません。全部で %2 個です</translation>
    </message>
    <message>
        <source>%1: the IDX file ends inside its header</source>
        <translation>%1：IDX ファイルがヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>%1: not an IDX file of unsigned bytes</source>
        <translation>%1：符号なしバイトの IDX ファイルではありません</translation>
    </message>
    <message>
        <source>Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; this model takes %1</source>
        <translation>画像には、形状が [1, C, H, W] または [1, H, W, C] で 1 または 3 チャンネルのモデル入力が必要です。このモデルの入力は %1 です</translation>
    </message>
    <message>
        <source>The data set %1 is not in %2; install the Debian package %3</source>
        <translation>データセット %1 が %2 にありません。Debian パッケージ %3 をインストールしてください</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a known data set (known: %2)</source>
        <translation>%1 はフォルダーでも既知のデータセットでもありません（既知：%2）</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1：ファイルがありません</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1：ファイルが %2 バイトを超えています</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2</source>
        <translation>%1：ファイルが壊れています：%2</translation>
    </message>
    <message>
        <source>%1: not a NumPy file this program reads: %2</source>
        <translation>%1：このプログラムで読み取れる NumPy ファイルではありません：%2</translation>
    </message>
    <message>
        <source>%1: the file could not be written; is there room on the disk?</source>
        <translation>%1：ファイルを書き込めませんでした。ディスクに空きはありますか？</translation>
    </message>
    <message>
        <source>%1: the picture is larger than 64 megapixels</source>
        <translation>%1：画像が 6400 万画素を超えています</translation>
    </message>
    <message>
        <source>%1 holds %2, the model takes %3</source>
        <translation>%1 の中身は %2 ですが、モデルの入力は %3 です</translation>
    </message>
    <message>
        <source>%1 holds no pictures (png, jpg, bmp), .npy or IDX files</source>
        <translation>%1 に画像（png、jpg、bmp）、.npy、IDX ファイルがありません</translation>
    </message>
    <message>
        <source>Quantization needs calibration data; choose a folder or a known data set</source>
        <translation>量子化にはキャリブレーション用データが必要です。フォルダーか既知のデータセットを選んでください</translation>
    </message>
    <message>
        <source>No layer of this model can run on these integers; is it quantized already?</source>
        <translation>このモデルには、これらの整数で実行できる層がありません。すでに量子化されていませんか？</translation>
    </message>
    <message>
        <source>Explanations need a model with one input; this one has %1</source>
        <translation>説明には入力が 1 つのモデルが必要です。このモデルには %1 個あります</translation>
    </message>
    <message>
        <source>The shape of input '%1' is not known (%2): give its sizes</source>
        <translation>入力「%1」の形状が不明です（%2）：大きさを指定してください</translation>
    </message>
    <message>
        <source>Input '%1' has the shape %2, which cannot be run</source>
        <translation>入力「%1」の形状は %2 で、実行できません</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than %2</source>
        <translation>モデルには %1 バイトの作業メモリが必要で、%2 バイトを超えます</translation>
    </message>
    <message>
        <source>The model has no outputs</source>
        <translation>モデルに出力がありません</translation>
    </message>
    <message>
        <source>The model needs %1 tensors, more than a program holds (%2)</source>
        <translation>モデルには %1 個のテンソルが必要で、プログラムの上限（%2）を超えます</translation>
    </message>
    <message>
        <source>The board is gone: it closed the line</source>
        <translation>ボードとの接続が失われました：ボードが接続を閉じました</translation>
    </message>
    <message>
        <source>%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE</source>
        <translation>%1 はボードのアドレスではありません。unix:パス、serial:デバイス[?ボーレート]、replay:ファイル のいずれかを使ってください</translation>
    </message>
    <message>
        <source>The board at unix:%1 is gone: it closed the line</source>
        <translation>unix:%1 のボードとの接続が失われました：ボードが接続を閉じました</translation>
    </message>
    <message>
        <source>The board at unix:%1 takes no more bytes</source>
        <translation>unix:%1 のボードがこれ以上データを受け付けません</translation>
    </message>
    <message>
        <source>unix:%1: another program is using this board</source>
        <translation>unix:%1：別のプログラムがこのボードを使用しています</translation>
    </message>
    <message>
        <source>unix:%1: no board listens there (%2)</source>
        <translation>unix:%1：待ち受けているボードがありません（%2）</translation>
    </message>
    <message>
        <source>The board at serial:%1 takes no more bytes</source>
        <translation>serial:%1 のボードがこれ以上データを受け付けません</translation>
    </message>
    <message>
        <source>serial:%1: permission denied; add yourself to the device's group, on Debian dialout, and log in again</source>
        <translation>serial:%1：権限がありません。デバイスのグループ（Debian では dialout）に自分を追加し、ログインし直してください</translation>
    </message>
    <message>
        <source>serial:%1: no such port</source>
        <translation>serial:%1：ポートがありません</translation>
    </message>
    <message>
        <source>serial:%1: %2</source>
        <translation>serial:%1：%2</translation>
    </message>
    <message>
        <source>The serial ports cannot be listed: %1</source>
        <translation>シリアルポートの一覧を取得できません：%1</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>予期しないエラー：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>%1: the program ends early: %3 bytes are there, %2 are needed</source>
        <translation>%1：プログラムが途中で終わっています：%2 バイト必要ですが、%3 バイトしかありません</translation>
    </message>
    <message>
        <source>%1: not a .mote program</source>
        <translation>%1：.mote プログラムではありません</translation>
    </message>
    <message>
        <source>%1: program version %2 is not the one this build reads; compile the model again</source>
        <translation>%1：プログラムのバージョン %2 はこのビルドでは読み取れません。モデルをコンパイルし直してください</translation>
    </message>
    <message>
        <source>%1: the program's checksum is wrong: the file was altered or damaged</source>
        <translation>%1：プログラムのチェックサムが合いません：ファイルが変更されたか、壊れています</translation>
    </message>
    <message>
        <source>%1: node %2 needs kernel %3, which this runtime does not have</source>
        <translation>%1：ノード %2 にはカーネル %3 が必要ですが、このランタイムにはありません</translation>
    </message>
    <message>
        <source>%1: the model needs %2 bytes of working memory, %3 are there</source>
        <translation>%1：モデルには %2 バイトの作業メモリが必要ですが、%3 バイトしかありません</translation>
    </message>
    <message>
        <source>%1: no model is loaded; upload one first</source>
        <translation>%1：モデルが読み込まれていません。先に転送してください</translation>
    </message>
    <message>
        <source>%1: the model takes %2 bytes, the board has room for %3</source>
        <translation>%1：モデルは %2 バイトですが、ボードの空きは %3 バイトです</translation>
    </message>
    <message>
        <source>%1: the board does not know this message (%2)</source>
        <translation>%1：ボードはこのメッセージを知りません（%2）</translation>
    </message>
    <message>
        <source>The board gave an answer that does not belong to the question. Update its firmware to the version of this studio.</source>
        <translation>ボードの応答が要求と対応していません。ファームウェアをこのソフトウェアのバージョンに更新してください。</translation>
    </message>
    <message>
        <source>The board speaks protocol version %1, this studio version %2. Update the board's firmware.</source>
        <translation>ボードのプロトコルはバージョン %1、このソフトウェアはバージョン %2 です。ボードのファームウェアを更新してください。</translation>
    </message>
    <message>
        <source>The model takes %1 bytes, %2 has room for %3</source>
        <translation>モデルは %1 バイトですが、%2 の空きは %3 バイトです</translation>
    </message>
    <message>
        <source>There is no board %1; known: %2</source>
        <translation>ボード %1 はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>A message of %1 bytes is longer than the protocol allows</source>
        <translation>%1 バイトのメッセージはプロトコルの上限を超えています</translation>
    </message>
    <message>
        <source>The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, at this speed? Reset it and connect again.</source>
        <translation>ボードがメッセージではないバイトを送っています（%2 ms で %1 バイト）。この速度で Mote エージェントが動作していますか？リセットして接続し直してください。</translation>
    </message>
    <message>
        <source>The board has been silent for %1 ms. Check its power and cable, reset it and connect again.</source>
        <translation>ボードが %1 ms の間応答していません。電源とケーブルを確認し、リセットして接続し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 を作成できません：%2</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours alone; remove it, or name another in MOTE_RUNTIME_DIR</source>
        <translation>%1 はあなた専用のフォルダーではありません。削除するか、MOTE_RUNTIME_DIR で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>The firmware %1 is in none of %2; install the cross compiler (packaging/install-dependencies) and build again, or name its folder in MOTE_FIRMWARE_DIR</source>
        <translation>ファームウェア %1 が次のいずれにもありません：%2。クロスコンパイラ（packaging/install-dependencies）をインストールしてビルドし直すか、MOTE_FIRMWARE_DIR でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 is not installed; on Debian, apt install %1</source>
        <translation>%1 がインストールされていません。Debian では apt install %1 を実行してください</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません：%2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 がすぐに終了しました：%2</translation>
    </message>
    <message>
        <source>%1 does not listen at %2</source>
        <translation>%1 が %2 で待ち受けていません</translation>
    </message>
    <message>
        <source>There is no board %1 to start; there are %2</source>
        <translation>起動できるボード %1 はありません。あるもの：%2</translation>
    </message>
    <message>
        <source>No board is connected; choose one and connect it</source>
        <translation>ボードが接続されていません。選んで接続してください</translation>
    </message>
    <message>
        <source>A tensor of type %1 and shape %2 needs %3 bytes, %4 are there</source>
        <translation>型 %1、形状 %2 のテンソルには %3 バイト必要ですが、%4 バイトしかありません</translation>
    </message>
    <message>
        <source>A shape has the negative size %1</source>
        <translation>形状に負の大きさ %1 があります</translation>
    </message>
    <message>
        <source>There is no value %1 to observe</source>
        <translation>観測する値 %1 はありません</translation>
    </message>
    <message>
        <source>The program gives out no value '%1'</source>
        <translation>プログラムは値「%1」を出力しません</translation>
    </message>
    <message>
        <source>%1 has %2 operands, more than the %3 a program node can have</source>
        <translation>%1 にはオペランドが %2 個あり、プログラムのノードの上限 %3 個を超えます</translation>
    </message>
    <message>
        <source>%1 needs a tensor %2, which cannot be run: empty, too large or of too many dimensions</source>
        <translation>%1 にはテンソル %2 が必要ですが、実行できません：空か、大きすぎるか、次元が多すぎます</translation>
    </message>
    <message>
        <source>%1: %2 is not the same bytes as %3</source>
        <translation>%1：%2 は %3 とバイトが一致しません</translation>
    </message>
    <message>
        <source>%1 reads '%2' before it is computed</source>
        <translation>%1 は「%2」を、計算される前に読み取ります</translation>
    </message>
    <message>
        <source>A picture has no pixels</source>
        <translation>画像に画素がありません</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG</source>
        <translation>画像を PNG に変換できませんでした</translation>
    </message>
    <message>
        <source>%1: the IDX header announces %2 bytes of data, %3 are there</source>
        <translation>%1：IDX ヘッダーでは %2 バイトですが、%3 バイトしかありません</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together: shapes %3 and %4</source>
        <translation>%1 と %2 は対応していません：形状は %3 と %4 です</translation>
    </message>
    <message>
        <source>%1: arrays of type %2 cannot be written</source>
        <translation>%1：型 %2 の配列は書き込めません</translation>
    </message>
    <message>
        <source>The model's input is %1 without a scale; real numbers cannot be fed to it</source>
        <translation>モデルの入力はスケールのない %1 です。実数は入力できません</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed at offset %3 of '%4', which has %5 bytes%6</source>
        <translation>%1：「%4」のオフセット %3 から %2 バイト必要ですが、ファイルは %5 バイトです%6</translation>
    </message>
    <message>
        <source>%1: '%2' is not a valid %3 of its data file</source>
        <translation>%1：「%2」はデータファイルの %3 として正しくありません</translation>
    </message>
    <message>
        <source>%1: the model's external data exceeds 2 GiB</source>
        <translation>%1：モデルの外部データが 2 GiB を超えています</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be written as ONNX</source>
        <translation>%1 に ONNX として書き込めないものがあります</translation>
    </message>
    <message>
        <source>%1 needs '%2', which nothing makes; connect it or delete its reader first</source>
        <translation>%1 には「%2」が必要ですが、作るものがありません。先に接続するか、読み取るノードを削除してください</translation>
    </message>
    <message>
        <source>%1: its data stands in a field its type does not use</source>
        <translation>%1：データが、その型では使わないフィールドにあります</translation>
    </message>
    <message>
        <source>%1: text cannot be stored as raw data</source>
        <translation>%1：テキストは生データとして保存できません</translation>
    </message>
    <message>
        <source>%1: a stored number does not fit the tensor's type</source>
        <translation>%1：保存された数値がテンソルの型に合いません</translation>
    </message>
    <message>
        <source>%1: %2 dimensions are more than %3</source>
        <translation>%1：次元が %2 個あり、%3 個を超えています</translation>
    </message>
    <message>
        <source>%1: tensors stored in segments are not supported</source>
        <translation>%1：分割して保存されたテンソルには対応していません</translation>
    </message>
    <message>
        <source>%1: unknown element type %2</source>
        <translation>%1：未知の要素型 %2</translation>
    </message>
    <message>
        <source>%1: the sparse tensor's values, indices and shape do not fit</source>
        <translation>%1：疎テンソルの値、インデックス、形状が合いません</translation>
    </message>
    <message>
        <source>%1: the sparse tensor is too large or of a type that cannot be made dense</source>
        <translation>%1：疎テンソルが大きすぎるか、密に変換できない型です</translation>
    </message>
    <message>
        <source>The model names opset version %1 of domain '%2' wrongly or twice</source>
        <translation>モデルでのドメイン「%2」の opset バージョン %1 の指定が誤っているか、重複しています</translation>
    </message>
    <message>
        <source>%1: attribute '%2' has no name or comes twice</source>
        <translation>%1：属性「%2」に名前がないか、重複しています</translation>
    </message>
    <message>
        <source>%1: refers to an attribute of a function, but stands outside of one</source>
        <translation>%1：関数の属性を参照していますが、関数の外にあります</translation>
    </message>
    <message>
        <source>%1: its type and the value it holds do not agree</source>
        <translation>%1：型と保持している値が一致しません</translation>
    </message>
    <message>
        <source>%1: a dimension is negative or the shape is too large</source>
        <translation>%1：次元が負であるか、形状が大きすぎます</translation>
    </message>
    <message>
        <source>%1 needs a newer opset than %2, which another node cannot be written in</source>
        <translation>%1 には %2 より新しい opset が必要ですが、別のノードはそれでは書き込めません</translation>
    </message>
    <message>
        <source>The node id %1 is taken or too large</source>
        <translation>ノード番号 %1 は使用済みか、大きすぎます</translation>
    </message>
    <message>
        <source>A node needs an operator type</source>
        <translation>ノードには演算子の種類が必要です</translation>
    </message>
    <message>
        <source>The value id %1 is taken or too large</source>
        <translation>値の番号 %1 は使用済みか、大きすぎます</translation>
    </message>
    <message>
        <source>The value '%1' is made by a node or is a constant, it cannot be a graph input</source>
        <translation>値「%1」はノードが作るか定数なので、グラフの入力にできません</translation>
    </message>
    <message>
        <source>The value '%1' is made by a node or is a graph input, it cannot be a constant</source>
        <translation>値「%1」はノードが作るかグラフの入力なので、定数にできません</translation>
    </message>
    <message>
        <source>The value '%1' keeps its name: a subgraph reads it by that name</source>
        <translation>値「%1」の名前は変えられません：サブグラフがその名前で読み取っています</translation>
    </message>
    <message>
        <source>The value '%1' is a constant or a graph input, no node can make it</source>
        <translation>値「%1」は定数かグラフの入力なので、ノードは作れません</translation>
    </message>
    <message>
        <source>The value '%1' would be made twice</source>
        <translation>値「%1」が二重に作られます</translation>
    </message>
    <message>
        <source>The value '%1' is listed twice among the graph's inputs or outputs</source>
        <translation>値「%1」がグラフの入力または出力に重複しています</translation>
    </message>
    <message>
        <source>The graph is inconsistent: %1 (%2)</source>
        <translation>グラフに矛盾があります：%1（%2）</translation>
    </message>
    <message>
        <source>Constant tensor %1 has %2 bytes, its dimensions need %3</source>
        <translation>定数テンソル %1 は %2 バイトですが、次元からは %3 バイト必要です</translation>
    </message>
    <message>
        <source>An input or output of the model is not one of its tensors</source>
        <translation>モデルの入力または出力が、そのテンソルのいずれでもありません</translation>
    </message>
    <message>
        <source>The name of a node (%1) holds a zero byte</source>
        <translation>ノード（%1）の名前にゼロバイトが含まれています</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or writes to a constant</source>
        <translation>ノード %1（%2）が未知のテンソルを読み取るか、定数に書き込みます</translation>
    </message>
    <message>
        <source>Node %1 (%2) has %3 operands, a program allows %4 of them for one node</source>
        <translation>ノード %1（%2）のオペランドは %3 個ですが、プログラムでは 1 ノードに %4 個までです</translation>
    </message>
    <message>
        <source>Tensor %1 has no valid place in working memory</source>
        <translation>テンソル %1 の作業メモリ上の位置が正しくありません</translation>
    </message>
    <message>
        <source>The program would take %1 bytes, the limit is %2</source>
        <translation>プログラムは %1 バイトになり、上限の %2 バイトを超えます</translation>
    </message>
    <message>
        <source>Tensor %1 cannot be stored in a program: its element type, rank, a dimension below 1 or its size does not fit</source>
        <translation>テンソル %1 はプログラムに保存できません：要素型、階数、1 未満の次元、または大きさが合いません</translation>
    </message>
    <message>
        <source>The model has %1 tensors, a program holds at most %2</source>
        <translation>モデルのテンソルは %1 個ですが、プログラムには %2 個までです</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be one of %3</source>
        <translation>%1：パラメーター %2 は次のいずれかでなければなりません：%3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must lie between %3 and %4</source>
        <translation>%1：パラメーター %2 は %3 から %4 の間でなければなりません</translation>
    </message>
    <message>
        <source>Node '%1' has no input %2</source>
        <translation>ノード「%1」に入力 %2 はありません</translation>
    </message>
    <message>
        <source>Node '%1' must have a name and no connections yet</source>
        <translation>ノード「%1」には名前が必要で、接続があってはなりません</translation>
    </message>
    <message>
        <source>Node '%1' reads nothing at input %2</source>
        <translation>ノード「%1」は入力 %2 で何も読み取っていません</translation>
    </message>
    <message>
        <source>Node '%1' does not read '%2' at input %3</source>
        <translation>ノード「%1」は入力 %3 で「%2」を読み取っていません</translation>
    </message>
    <message>
        <source>Node '%1' cannot be copied: a subgraph of it reads '%2' by name</source>
        <translation>ノード「%1」はコピーできません：そのサブグラフが「%2」を名前で読み取ります</translation>
    </message>
    <message>
        <source>Node '%1' reads a value by name</source>
        <translation>ノード「%1」は値を名前で読み取ります</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant</source>
        <translation>ノード %1（%2）が未知のテンソルか一時領域を読み取るか、定数に書き込みます</translation>
    </message>
    <message>
        <source>%1: %2, which is read from models up to opset 17 only; export it again with that opset</source>
        <translation>%1：%2。これは opset 17 までのモデルからのみ読み取れます。その opset で書き出し直してください</translation>
    </message>
    <message>
        <source>An attribute holds no graph that can be read</source>
        <translation>属性に読み取れるグラフがありません</translation>
    </message>
    <message>
        <source>There are no kernels '%1' on this processor; there are %2</source>
        <translation>このプロセッサーにカーネル「%1」はありません。あるもの：%2</translation>
    </message>
    <message>
        <source>%1: there is no operator %2</source>
        <translation>%1：演算子 %2 はありません</translation>
    </message>
    <message>
        <source>This processor cannot be shown as a lesser one: it does not trap CPUID</source>
        <translation>このプロセッサーは下位のものに見せかけられません：CPUID を捕捉しません</translation>
    </message>
    <message>
        <source>Only Linux on x86-64 can show a processor as a lesser one to a program</source>
        <translation>プログラムに下位のプロセッサーを見せられるのは x86-64 の Linux だけです</translation>
    </message>
    <message>
        <source>a window of %1 axes cannot slide over %2</source>
        <translation>%1 軸の窓は %2 の上を動かせません</translation>
    </message>
    <message>
        <source>There is no target %1; there are %2</source>
        <translation>ターゲット %1 はありません。あるもの：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read; it belongs to the sources that Mote Studio's build puts in %2</source>
        <translation>%1 を読み取れません。Mote Studio のビルドが %2 に置くソースの一部です</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>There is no input '%1'; the model has %2</source>
        <translation>入力「%1」はありません。モデルの入力：%2</translation>
    </message>
    <message>
        <source>Input '%1' has %2 dimensions (%3), not those of %4</source>
        <translation>入力「%1」の次元は %2 個（%3）で、%4 と一致しません</translation>
    </message>
    <message>
        <source>Input '%1' (%2) cannot be %3 for good: give its shape, and a number of its type</source>
        <translation>入力「%1」（%2）を %3 に固定できません：形状と、同じ型の数値を指定してください</translation>
    </message>
    <message>
        <source>%1: the IDX header announces bytes of shape %2, %3 are there</source>
        <translation>%1：IDX ヘッダーでは形状 %2 のバイト列ですが、%3 バイトしかありません</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be %3</source>
        <translation>%1：パラメーター %2 は %3 でなければなりません</translation>
    </message>
    <message>
        <source>%1 has no known size along axis %2; set the shape of the input</source>
        <translation>%1 の軸 %2 の大きさが不明です。入力の形状を設定してください</translation>
    </message>
    <message>
        <source>%1: there is no parameter %2</source>
        <translation>%1：パラメーター %2 はありません</translation>
    </message>
    <message>
        <source>The recording %1 ends here</source>
        <translation>記録 %1 はここで終わりです</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>%1: line %2 is none of a recording of a board</source>
        <translation>%1：%2 行目はボードの記録ではありません</translation>
    </message>
    <message>
        <source>%1: byte %2 is not what this program sends</source>
        <translation>%1：%2 バイト目がこのプログラムの送るものと異なります</translation>
    </message>
    <message>
        <source>unix:%1: a socket's path has 1 to %2 bytes</source>
        <translation>unix:%1：ソケットのパスは 1～%2 バイトです</translation>
    </message>
    <message>
        <source>The board restarted by itself. Upload the model again; if it happens again, look at its power.</source>
        <translation>ボードがひとりでに再起動しました。モデルを転送し直してください。繰り返す場合は電源を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a project of Mote Studio: %2</source>
        <translation>%1 は Mote Studio のプロジェクトではありません：%2</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Mote Studio, in format %2; this one reads formats up to %3. A newer Mote Studio opens it</source>
        <translation>%1 は新しい Mote Studio で形式 %2 として保存されています。このバージョンで読めるのは形式 %3 までです。新しい Mote Studio で開いてください</translation>
    </message>
    <message>
        <source>Section %1 cannot be saved: %2</source>
        <translation>セクション %1 を保存できません：%2</translation>
    </message>
    <message>
        <source>%1 holds other files and no project; choose another name for the project</source>
        <translation>%1 にはプロジェクトではない別のファイルがあります。プロジェクトに別の名前を付けてください</translation>
    </message>
    <message>
        <source>%1 is full of damaged models</source>
        <translation>%1 は壊れたモデルでいっぱいです</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not the file that was saved with the project</source>
        <translation>%1 は壊れています：プロジェクトと一緒に保存されたファイルではありません</translation>
    </message>
    <message>
        <source>%1 is not a project: it holds no %2</source>
        <translation>%1 はプロジェクトではありません：%2 がありません</translation>
    </message>
    <message>
        <source>%1 belongs to a window that is open</source>
        <translation>%1 は開いているウィンドウのものです</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>There is no such connection any more</source>
        <translation>この接続はもうありません</translation>
    </message>
    <message>
        <source>The input needs a name</source>
        <translation>入力には名前が必要です</translation>
    </message>
    <message>
        <source>Choose the node whose result is to be an output</source>
        <translation>結果を出力にするノードを選んでください</translation>
    </message>
    <message>
        <source>'%1' is an output already</source>
        <translation>「%1」はすでに出力です</translation>
    </message>
    <message>
        <source>There is no block %1</source>
        <translation>ブロック %1 はありません</translation>
    </message>
    <message>
        <source>%1 needs something to read: add a graph input, or choose the node before it</source>
        <translation>%1 には読み取るものが必要です：グラフの入力を追加するか、手前のノードを選んでください</translation>
    </message>
    <message>
        <source>'%1' is no shape; write sizes such as 1x3x96x96</source>
        <translation>「%1」は形状ではありません。1x3x96x96 のように大きさを書いてください</translation>
    </message>
    <message>
        <source>ONNX knows no operator %1</source>
        <translation>ONNX に演算子 %1 はありません</translation>
    </message>
    <message>
        <source>%1 has only %2 inputs</source>
        <translation>%1 の入力は %2 個だけです</translation>
    </message>
    <message>
        <source>There is no '%1' to insert</source>
        <translation>挿入する「%1」はありません</translation>
    </message>
    <message>
        <source>'%1' is not an output</source>
        <translation>「%1」は出力ではありません</translation>
    </message>
    <message>
        <source>'%1' is a constant and cannot be an output</source>
        <translation>「%1」は定数なので、出力にできません</translation>
    </message>
    <message>
        <source>The place of node '%1' is not finite</source>
        <translation>ノード「%1」の位置が有限ではありません</translation>
    </message>
    <message>
        <source>'%1' takes numbers such as 3, 3, not '%2'</source>
        <translation>「%1」には 3, 3 のような数値を指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>'%1' takes one number, not '%2'</source>
        <translation>「%1」には数値を 1 つ指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>The graph is still being looked at</source>
        <translation>グラフはまだ調査中です</translation>
    </message>
    <message>
        <source>The pass changed the number of outputs</source>
        <translation>この処理で出力の数が変わりました</translation>
    </message>
    <message>
        <source>There is no rewrite %1; there are %2</source>
        <translation>書き換え %1 はありません。あるもの：%2</translation>
    </message>
    <message>
        <source>%1 '%2' cannot be run: %3 (kernel %4)</source>
        <translation>%1「%2」を実行できません：%3（カーネル %4）</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>%1 holds no case: no folder in it has a model.onnx</source>
        <translation>%1 にケースがありません：model.onnx を含むフォルダーがありません</translation>
    </message>
    <message>
        <source>%1 holds text or numbers that are not supported</source>
        <translation>%1 に対応していないテキストまたは数値があります</translation>
    </message>
    <message>
        <source>%1 is no serialized tensor</source>
        <translation>%1 はシリアル化されたテンソルではありません</translation>
    </message>
    <message>
        <source>%1 is too old: %2</source>
        <translation>%1 は古すぎます：%2</translation>
    </message>
    <message>
        <source>%1 needs the tensor '%2' of %3, which cannot be run: of no numeric type, empty, too large or of too many dimensions</source>
        <translation>%1 には %3 のテンソル「%2」が必要ですが、実行できません：数値型でないか、空か、大きすぎるか、次元が多すぎます</translation>
    </message>
    <message>
        <source>%1: its clock is not known, so nothing can be estimated</source>
        <translation>%1：クロックが不明なため、見積もれません</translation>
    </message>
    <message>
        <source>%1: the costs of its processor's kernels are not known</source>
        <translation>%1：プロセッサーのカーネルのコストが不明です</translation>
    </message>
    <message>
        <source>No board %1 is described, so nothing can be estimated for it; there are %2</source>
        <translation>ボード %1 の記述がないため、見積もれません。あるもの：%2</translation>
    </message>
    <message>
        <source>ONNX Runtime: %1</source>
        <translation>ONNX Runtime：%1</translation>
    </message>
    <message>
        <source>The model cannot be run: %1</source>
        <translation>モデルを実行できません：%1</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than the %2 allowed</source>
        <translation>モデルには %1 バイトの作業メモリが必要で、上限の %2 バイトを超えます</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory; there is no room, or it is more than the %2 a model is given</source>
        <translation>モデルには %1 バイトの作業メモリが必要です。空きがないか、1 つのモデルに許される %2 バイトを超えています</translation>
    </message>
    <message>
        <source>The model's input %1 is larger than any picture</source>
        <translation>モデルの入力 %1 はどの画像よりも大きいです</translation>
    </message>
    <message>
        <source>This is no table of costs: %1</source>
        <translation>これはコスト表ではありません：%1</translation>
    </message>
    <message>
        <source>an output is no tensor</source>
        <translation>出力の 1 つがテンソルではありません</translation>
    </message>
    <message>
        <source>an output's element type is foreign</source>
        <translation>出力の要素型に対応していません</translation>
    </message>
    <message>
        <source>no ONNX Runtime: run packaging/install-peers or set MOTE_ORT</source>
        <translation>ONNX Runtime がありません：packaging/install-peers を実行するか、MOTE_ORT を設定してください</translation>
    </message>
    <message>
        <source>the model takes %1 inputs</source>
        <translation>モデルの入力は %1 個です</translation>
    </message>
    <message>
        <source>there is no template %1; there are %2</source>
        <translation>テンプレート %1 はありません。あるもの：%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The place of block &apos;%1&apos; is not finite</source>
        <translation>ブロック「%1」の位置が有限ではありません</translation>
    </message>
    <message>
        <source>A node of block &apos;%1&apos; is in another block</source>
        <translation>ブロック「%1」のノードが別のブロックにあります</translation>
    </message>
    <message>
        <source>The place of comment &apos;%1&apos; is not finite</source>
        <translation>コメント「%1」の位置が有限ではありません</translation>
    </message>
    <message>
        <source>%1 cannot be read as a ZIP file: %2</source>
        <translation>%1 を ZIP ファイルとして読み込めません: %2</translation>
    </message>
    <message>
        <source>The project cannot be packed: %1</source>
        <translation>プロジェクトをまとめられません: %1</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 に %2 がありません</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 は %2 バイトを超えています</translation>
    </message>
    <message>
        <source>%1 is no project; choose another name</source>
        <translation>%1 はプロジェクトではありません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>axis %1 has no elements to make %2 of</source>
        <translation>軸 %1 には %2 を作る要素がありません</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1, emulated</source>
        <translation>%1、エミュレーション</translation>
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
        <translation>積和演算</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation>重みのバイト数</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>活性値のバイト数</translation>
    </message>
    <message>
        <source>Quantization SNR</source>
        <translation>量子化 SNR</translation>
    </message>
    <message>
        <source>Board, per layer</source>
        <translation>ボード、層ごと</translation>
    </message>
    <message>
        <source>Estimated latency</source>
        <translation>推定レイテンシ</translation>
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
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>最小値と最大値</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Activations: int8, or int16 where that loses too much</source>
        <translation>活性値：int8、または損失が大きい箇所は int16</translation>
    </message>
    <message>
        <source>Weights: int8, or int4 for half the size</source>
        <translation>重み：int8、または半分のサイズの int4</translation>
    </message>
    <message>
        <source>How activation ranges are found</source>
        <translation>活性値の範囲の求め方</translation>
    </message>
    <message>
        <source>Share of values kept at each end by the percentile method, in percent</source>
        <translation>パーセンタイル法で両端それぞれに残す値の割合（パーセント）</translation>
    </message>
    <message>
        <source>Calibration samples; 0 takes all</source>
        <translation>キャリブレーションのサンプル数。0 はすべて</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>チャンネル数</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>ストライド</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>膨張率</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>ユニット数</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス数</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>入力の名前</translation>
    </message>
    <message>
        <source>Sizes, such as 1x3x96x96; N for a size left open</source>
        <translation>1x3x96x96 のような大きさ。N は未定の大きさ</translation>
    </message>
    <message>
        <source>Channels of the output</source>
        <translation>出力のチャンネル数</translation>
    </message>
    <message>
        <source>Height and width of the filters</source>
        <translation>フィルターの高さと幅</translation>
    </message>
    <message>
        <source>Step of the filters</source>
        <translation>フィルターの移動幅</translation>
    </message>
    <message>
        <source>Distance between the taps of a filter</source>
        <translation>フィルターの重みの間隔</translation>
    </message>
    <message>
        <source>What follows the layer</source>
        <translation>層の後に続く関数</translation>
    </message>
    <message>
        <source>Numbers of the output</source>
        <translation>出力の数値の個数</translation>
    </message>
    <message>
        <source>Classes to tell apart</source>
        <translation>区別するクラスの数</translation>
    </message>
    <message>
        <source>Probabilities instead of scores</source>
        <translation>スコアの代わりに確率</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>最大誤差（%）</translation>
    </message>
    <message>
        <source>Largest error of a layer's weights, relative to them, in percent</source>
        <translation>層の重みの最大誤差。重みに対する割合（パーセント）</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>信号数</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>ボトルネック</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>係数の数</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>色チャンネル数</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>拡張チャンネル</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>拡張率</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特徴量の数</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠れユニット数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>レベル数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>圧縮チャンネル</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅の倍率</translation>
    </message>
    <message>
        <source>Cepstral coefficients of a time step</source>
        <translation>1 時間ステップのケプストラム係数の数</translation>
    </message>
    <message>
        <source>Channels in between, as a factor</source>
        <translation>中間チャンネル数の倍率</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>各分岐のチャンネル数</translation>
    </message>
    <message>
        <source>Channels of every layer</source>
        <translation>各層のチャンネル数</translation>
    </message>
    <message>
        <source>Channels of every layer, as a factor</source>
        <translation>各層のチャンネル数の倍率</translation>
    </message>
    <message>
        <source>Channels of every level</source>
        <translation>各レベルのチャンネル数</translation>
    </message>
    <message>
        <source>Channels of the first layer; the second has twice as many</source>
        <translation>最初の層のチャンネル数。2 番目はその 2 倍</translation>
    </message>
    <message>
        <source>Channels of the first stage; later ones double</source>
        <translation>最初のステージのチャンネル数。以降は倍増</translation>
    </message>
    <message>
        <source>Channels of the squeeze</source>
        <translation>圧縮部のチャンネル数</translation>
    </message>
    <message>
        <source>Colour channels of the pictures</source>
        <translation>画像の色チャンネル数</translation>
    </message>
    <message>
        <source>Depthwise separable layers</source>
        <translation>深さ方向分離畳み込み層の数</translation>
    </message>
    <message>
        <source>Height and width of the pictures, in pixels</source>
        <translation>画像の高さと幅（画素）</translation>
    </message>
    <message>
        <source>Hidden layers on each side</source>
        <translation>両側それぞれの隠れ層の数</translation>
    </message>
    <message>
        <source>Levels; each doubles how far back the network sees</source>
        <translation>レベル数。1 つ増えるごとにさかのぼれる範囲が 2 倍</translation>
    </message>
    <message>
        <source>Numbers of a sample</source>
        <translation>1 サンプルの数値の個数</translation>
    </message>
    <message>
        <source>Numbers of the state</source>
        <translation>状態の数値の個数</translation>
    </message>
    <message>
        <source>Signals recorded at once</source>
        <translation>同時に記録する信号の数</translation>
    </message>
    <message>
        <source>Step of the first convolution</source>
        <translation>最初の畳み込みのストライド</translation>
    </message>
    <message>
        <source>Time steps a convolution sees</source>
        <translation>1 回の畳み込みが見る時間ステップ数</translation>
    </message>
    <message>
        <source>Time steps of a window</source>
        <translation>窓の時間ステップ数</translation>
    </message>
    <message>
        <source>Time steps of the spectrogram</source>
        <translation>スペクトログラムの時間ステップ数</translation>
    </message>
    <message>
        <source>Units of a hidden layer</source>
        <translation>隠れ層のユニット数</translation>
    </message>
    <message>
        <source>Units of the narrowest layer</source>
        <translation>最も狭い層のユニット数</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>ニューラルネットワークを見て、小さくし、マイコンで動かす。</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>サンプルモデルを開く。</translation>
    </message>
    <message>
        <source>Start and connect this board, e.g. mps2-an386.</source>
        <translation>このボードを起動して接続する（例：mps2-an386）。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色：light（ライト）または dark（ダーク）。</translation>
    </message>
    <message>
        <source>Language of the window, such as en or de.</source>
        <translation>ウィンドウの言語（en や de など）。</translation>
    </message>
    <message>
        <source>An ONNX file to open.</source>
        <translation>開く ONNX ファイル。</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Boards</name>
    <message>
        <source>Start %1</source>
        <translation>%1 を起動</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>%1 で実行</translation>
    </message>
    <message>
        <source>%1 has stopped. Start it and connect it again.</source>
        <translation>%1 は停止しています。起動して接続し直してください。</translation>
    </message>
    <message>
        <source>The connection is closed. Connect the board again.</source>
        <translation>接続が閉じられました。ボードを接続し直してください。</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Explaining</name>
    <message>
        <source>Explain sample %1</source>
        <translation>サンプル %1 を説明</translation>
    </message>
</context>
<context>
    <name>mote::bridge::OutlineModel</name>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Project</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 を書き出し</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Quantizing</name>
    <message>
        <source>Quantize %1</source>
        <translation>%1 を量子化</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Studio</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません：%2</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphCanvas</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>削除してつなぎ直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>ここを拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>グラフ全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>ノードの名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>No longer an &amp;output of the graph</source>
        <translation>グラフの出力から外す(&amp;O)</translation>
    </message>
    <message>
        <source>Make it an &amp;output of the graph</source>
        <translation>グラフの出力にする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Insert here…</source>
        <translation>ここに挿入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>コメントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;comment…</source>
        <translation>コメントを追加(&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;xpand block</source>
        <translation>ブロックを展開(&amp;X)</translation>
    </message>
    <message>
        <source>Collapse block “%1”</source>
        <translation>ブロック「%1」を折りたたむ</translation>
    </message>
    <message>
        <source>Dissolve block</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>ブロックにまとめる(&amp;B)…</translation>
    </message>
    <message>
        <source>Collapse into a block</source>
        <translation>ブロックにまとめる</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>ブロック名を変更</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>コメントを追加</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>コメント:</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>コメントを編集</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>An empty graph</source>
        <translation>空のグラフ</translation>
    </message>
    <message>
        <source>Drag an entry of the palette here, or type its name: input</source>
        <translation>パレットの項目をここにドラッグするか、名前を入力してください：input</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>コメント: %1</translation>
    </message>
    <message>
        <source>To what reads the selected node</source>
        <translation>選択したノードを読むノードへ</translation>
    </message>
    <message>
        <source>To what the selected node reads</source>
        <translation>選択したノードが読むノードへ</translation>
    </message>
    <message>
        <source>To the node on the left</source>
        <translation>左のノードへ</translation>
    </message>
    <message>
        <source>To the node on the right</source>
        <translation>右のノードへ</translation>
    </message>
    <message>
        <source>Show all of the selected node</source>
        <translation>選択したノードのすべてを表示</translation>
    </message>
    <message>
        <source>Let go of a wire; select nothing</source>
        <translation>配線を放す、選択を解除</translation>
    </message>
    <message>
        <source>Hold it, and the mouse moves the view</source>
        <translation>押している間、マウスで表示を移動</translation>
    </message>
    <message>
        <source>Commands for the selected node</source>
        <translation>選択したノードのコマンド</translation>
    </message>
    <message>
        <source>A … Z</source>
        <translation>A … Z</translation>
    </message>
    <message>
        <source>Type what is to follow the selected node</source>
        <translation>選択したノードに続けるものを入力</translation>
    </message>
</context>
<context>
    <name>mote::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>全体図</translation>
    </message>
</context>
<context>
    <name>mote::canvas::SearchBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ（Enter）</translation>
    </message>
    <message>
        <source>Find operator, name or shape</source>
        <translation>演算子、名前、形状を検索</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>グラフ内を検索</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>検索を閉じる（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardList</name>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardPanel</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ測定されていません</translation>
    </message>
    <message>
        <source>Choose a board and run the shown model on it: each layer&apos;s cost appears here while it runs.</source>
        <translation>ボードを選び、表示中のモデルを実行してください。実行中に、各層のコストがここに表示されます。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Resc&amp;an</source>
        <translation>再検索(&amp;A)</translation>
    </message>
    <message>
        <source>One inference</source>
        <translation>1 回の推論</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>アリーナ</translation>
    </message>
    <message>
        <source>Stack, high water</source>
        <translation>スタック最大値</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>&amp;Run the quantized model</source>
        <translation>量子化モデルを実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run the float model</source>
        <translation>浮動小数点モデルを実行(&amp;R)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>bit-exact</source>
        <translation>ビット一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Layers so far</source>
        <translation>完了した層</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>measuring the total</source>
        <translation>全体を測定中</translation>
    </message>
    <message>
        <source>rounds differently</source>
        <translation>丸めの違い</translation>
    </message>
    <message>
        <source>Compared with this computer, the first layer that differs is %1; the outputs differ by at most %2.</source>
        <translation>このコンピューターと比べて最初に異なる層は %1 です。出力の差は最大 %2 です。</translation>
    </message>
    <message>
        <source>Starts and connects the chosen board before.</source>
        <translation>選んだボードを先に起動して接続します。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>The board starts and takes the model; its layers appear here then.</source>
        <translation>ボードが起動してモデルを受け取ると、各層がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>mote::panels::ExplainPanel</name>
    <message>
        <source>Sample and method</source>
        <translation>サンプルと手法</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>説明するクラス</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮動小数点</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>ヒートマップ、%1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>スコア、%1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>the predicted one</source>
        <translation>予測されたクラス</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>説明中…</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>サンプルを選択</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>先にモデルを量子化してください</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>もう一度説明</translation>
    </message>
    <message>
        <source>Explained: %1. Labelled: %2.</source>
        <translation>説明：%1。ラベル：%2。</translation>
    </message>
</context>
<context>
    <name>mote::panels::InspectorPanel</name>
    <message>
        <source>Nothing to inspect</source>
        <translation>表示する項目がありません</translation>
    </message>
    <message>
        <source>Open a model, then select a node of its graph.</source>
        <translation>モデルを開き、グラフのノードを選択してください。</translation>
    </message>
    <message>
        <source>Select a node to see its attributes, weights and cost.</source>
        <translation>ノードを選択すると、属性、重み、コストが表示されます。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>ノードの名前</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>The quantized model is derived; edit the float model instead.</source>
        <translation>量子化モデルは派生したものです。浮動小数点モデルを編集してください。</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Weights and constants</source>
        <translation>重みと定数</translation>
    </message>
    <message>
        <source>About this operator</source>
        <translation>この演算子について</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerChart</name>
    <message>
        <source>Cost per layer</source>
        <translation>層ごとのコスト</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>bit-exact with the desktop</source>
        <translation>デスクトップとビット一致</translation>
    </message>
    <message>
        <source>differs from the desktop</source>
        <translation>デスクトップと不一致</translation>
    </message>
    <message>
        <source>Cost per layer, %1</source>
        <translation>層ごとのコスト、%1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Layers by quantization SNR</source>
        <translation>量子化 SNR の順に並べた層</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Filter by operator or name</source>
        <translation>演算子または名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>ノードを絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 個のノード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%n 個のノード中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>一覧するものがありません</translation>
    </message>
    <message>
        <source>The nodes of the open model are listed here.</source>
        <translation>開いているモデルのノードがここに並びます。</translation>
    </message>
</context>
<context>
    <name>mote::kit::ParameterForm</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>mote::panels::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Everything in this model is understood and can be compiled.</source>
        <translation>このモデルはすべて認識でき、コンパイルできます。</translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>テストサンプル</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>量子化(&amp;Q)</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>浮動小数点モデル</translation>
    </message>
    <message>
        <source>quantized model</source>
        <translation>量子化モデル</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>フラッシュ使用量</translation>
    </message>
    <message>
        <source>Working memory (arena)</source>
        <translation>作業メモリ（アリーナ）</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>サンプルのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>テストサンプル %Ln 個、%1 クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>古い結果</translation>
    </message>
    <message>
        <source>The float model was edited since; quantize again.</source>
        <translation>その後、浮動小数点モデルが編集されました。量子化し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>灰色：浮動小数点、色付き：量子化。正解率はテストサンプル %Ln 個による。</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: float, coloured: quantized. The data has no labels, so there is no accuracy.</source>
        <translation>灰色：浮動小数点、色付き：量子化。データにラベルがないため、正解率はありません。</translation>
    </message>
    <message>
        <source>Not quantized yet</source>
        <translation>まだ量子化されていません</translation>
    </message>
    <message>
        <source>Quantizing shows here what it changes: accuracy, size, working memory, and the noise it adds to each layer.</source>
        <translation>量子化すると、変化がここに表示されます：正解率、サイズ、作業メモリ、各層に加わる雑音。</translation>
    </message>
</context>
<context>
    <name>mote::panels::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>サンプル %1</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>サンプル %1：%2</translation>
    </message>
</context>
<context>
    <name>mote::panels::WeightView</name>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>mean %1 · deviation %2 · zeros %3</source>
        <translation>平均 %1 · 標準偏差 %2 · ゼロ %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Each filter as the mean over its channels: blue below zero, orange above</source>
        <translation>各フィルターをチャンネルの平均で表示：青はゼロ未満、橙はゼロ超</translation>
    </message>
</context>
<context>
    <name>mote::shell::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>mote::shell::FileCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました：%1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>モデルを保存</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX モデル (*.onnx)</translation>
    </message>
    <message>
        <source>Export the quantized model</source>
        <translation>量子化モデルを書き出し</translation>
    </message>
    <message>
        <source>Export the compiled program</source>
        <translation>コンパイル済みプログラムを書き出し</translation>
    </message>
    <message>
        <source>Mote programs (*.mote)</source>
        <translation>Mote プログラム (*.mote)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>保存しないと失われます。</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier window was found. Close the model to see it on the start page.</source>
        <translation>以前のウィンドウの未保存の作業が見つかりました。モデルを閉じると開始ページに表示されます。</translation>
    </message>
    <message>
        <source>Open a project (a folder named .mote-project)</source>
        <translation>プロジェクトを開く（.mote-project という名前のフォルダー）</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>プロジェクトとして保存</translation>
    </message>
    <message>
        <source>Mote projects (*.mote-project)</source>
        <translation>Mote プロジェクト (*.mote-project)</translation>
    </message>
    <message>
        <source>Mote projects in one file (*.mote-project.zip)</source>
        <translation>1 ファイルの Mote プロジェクト (*.mote-project.zip)</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)</source>
        <translation>モデルとプロジェクト (*.onnx *.tflite project.json *.mote-project.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>モデルと比較</translation>
    </message>
    <message>
        <source>%1, quantized</source>
        <translation>%1（量子化）</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1（保存済み）</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1（編集後）</translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>このジョブをキャンセル</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 – cancelling</source>
        <translation>%1 – キャンセル中</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform>（ほか %n 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題（%1）</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮動小数点</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>先にモデルを量子化してください</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Fit on a board</source>
        <translation>ボードへの適合</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>メモリ配置</translation>
    </message>
</context>
<context>
    <name>mote::shell::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mote::shell::StartPage</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>ニューラルネットワークを見て、小さくし、マイコンで動かす。</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Fashion pictures</source>
        <translation>ファッション画像</translation>
    </message>
    <message>
        <source>A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4</source>
        <translation>28 × 28 画像の学習済み分類器。Cortex-M4 に収まる小ささ</translation>
    </message>
    <message>
        <source>Or drop a model or a project anywhere on this window.</source>
        <translation>または、モデルかプロジェクトをこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>プロジェクトを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>新しく描く(&amp;D)</translation>
    </message>
    <message>
        <source>First lesson: predict, then measure</source>
        <translation>最初のレッスン：予測してから測定</translation>
    </message>
    <message>
        <source>Guess what eight bits cost, quantize the sample, and see how close you came</source>
        <translation>8 ビットにする代償を予想し、サンプルを量子化して、どれだけ近かったかを確かめます</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>サンプルから始める</translation>
    </message>
    <message>
        <source>Or draw one from a template</source>
        <translation>またはテンプレートから描く</translation>
    </message>
</context>
<context>
    <name>mote::shell::TotalsBar</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
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
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>delete and reconnect</source>
        <translation>削除してつなぎ直し</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Export int&amp;8 model…</source>
        <translation>int8 モデルを書き出し(&amp;8)…</translation>
    </message>
    <message>
        <source>Export compiled &amp;program…</source>
        <translation>コンパイル済みプログラムを書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>モデルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete node</source>
        <translation>ノードを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete and re&amp;connect</source>
        <translation>削除してつなぎ直す(&amp;C)</translation>
    </message>
    <message>
        <source>Copy node na&amp;me</source>
        <translation>ノードの名前をコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find in graph…</source>
        <translation>グラフ内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>グラフ全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>選択範囲を拡大(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ダークカラー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;float model</source>
        <translation>浮動小数点モデルを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;quantized model</source>
        <translation>量子化モデルを表示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paint on the graph</source>
        <translation>グラフに色付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>すべてのコマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Mote Studio</source>
        <translation>Mote Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>About Mote Studio</source>
        <translation>Mote Studio について</translation>
    </message>
    <message>
        <source>A studio for small neural networks on microcontrollers: design, compress, explain, measure.

Free software under the GNU General Public License, version 3 or later. What goes into firmware is under the Apache License 2.0.</source>
        <translation>マイコン向けの小さなニューラルネットワークのためのスタジオ：設計、圧縮、説明、測定。

GNU 一般公衆利用許諾書バージョン 3 以降に基づく自由ソフトウェアです。ファームウェアに組み込まれる部分は Apache License 2.0 に基づきます。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>%1 の挿入</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>rewire</source>
        <translation>つなぎ替え</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>make an output</source>
        <translation>出力に設定</translation>
    </message>
    <message>
        <source>remove an output</source>
        <translation>出力から除外</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>挿入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lay out all nodes</source>
        <translation>すべてのノードを整列(&amp;L)</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>属性の設定</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>書き換え(&amp;R)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>テンプレートから新規作成(&amp;T)…</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>プロジェクトを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>Save as p&amp;roject…</source>
        <translation>プロジェクトとして保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;First lesson: predict, then measure</source>
        <translation>最初のレッスン：予測してから測定(&amp;F)</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>ブロックにまとめる(&amp;B)…</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>dissolve the block</source>
        <translation>ブロックの解除</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>コメントの削除</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse the block</source>
        <translation>ブロックを展開または折りたたむ(&amp;X)</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>すべてのブロックを折りたたむ</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>すべてのブロックを展開</translation>
    </message>
    <message>
        <source>Add a c&amp;omment…</source>
        <translation>コメントを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>run in strips</source>
        <translation>帯ごとに実行</translation>
    </message>
    <message>
        <source>run whole layers</source>
        <translation>層全体で実行</translation>
    </message>
    <message>
        <source>narrow the template</source>
        <translation>テンプレートの幅を狭める</translation>
    </message>
    <message>
        <source>&amp;Estimate for</source>
        <translation>推定の対象(&amp;E)</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>ボードなし</translation>
    </message>
    <message>
        <source>Run in &amp;strips of rows</source>
        <translation>行の帯ごとに実行(&amp;S)</translation>
    </message>
    <message>
        <source>Layers of high resolution compute a few rows at a time, in less working memory</source>
        <translation>高解像度の層が数行ずつ計算し、作業メモリを節約します</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare float and quantized</source>
        <translation>浮動小数点と量子化を比較</translation>
    </message>
    <message>
        <source>Compare with the saved file</source>
        <translation>保存したファイルと比較</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This computer, as a process</source>
        <translation>このコンピューター（プロセス）</translation>
    </message>
</context>
<context>
    <name>mote::canvas::QuickInsert</name>
    <message>
        <source>What to insert</source>
        <translation>挿入するもの</translation>
    </message>
    <message>
        <source>Type an operator or a block</source>
        <translation>演算子かブロックの名前を入力</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>この名前の項目はありません</translation>
    </message>
</context>
<context>
    <name>mote::panels::EntryTree</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>入力と出力</translation>
    </message>
    <message>
        <source>Layers and blocks</source>
        <translation>層とブロック</translation>
    </message>
</context>
<context>
    <name>mote::panels::PalettePanel</name>
    <message>
        <source>Find an operator or a block</source>
        <translation>演算子かブロックを検索</translation>
    </message>
    <message>
        <source>Find in the palette</source>
        <translation>パレット内を検索</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>選択した項目について</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Puts it behind the selected node; or drag it onto the graph</source>
        <translation>選択したノードの後ろに挿入します。グラフへドラッグすることもできます</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>項目を選択</translation>
    </message>
    <message>
        <source>Drag it onto a connection, a node or the empty graph.</source>
        <translation>接続線、ノード、またはグラフの空いた場所へドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Graph input</source>
        <translation>グラフの入力</translation>
    </message>
    <message>
        <source>Graph output</source>
        <translation>グラフの出力</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>深さ方向の畳み込み</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全結合層</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>Convolution, normalization, activation</source>
        <translation>畳み込み、正規化、活性化</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>深さ方向分離畳み込み</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>逆残差</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Drawn, kept and exported, but not run: the inference core has no such operator.</source>
        <translation>描画、保持、書き出しはできますが、実行はできません：推論コアにこの演算子はありません。</translation>
    </message>
    <message>
        <source>Makes a result the graph's own.</source>
        <translation>結果をグラフの出力にします。</translation>
    </message>
    <message>
        <source>A plain operator of ONNX.</source>
        <translation>ONNX の標準の演算子です。</translation>
    </message>
    <message>
        <source>Squeeze-and-excitation</source>
        <translation>Squeeze-and-Excitation</translation>
    </message>
    <message>
        <source>DS-CNN layers</source>
        <translation>DS-CNN の層</translation>
    </message>
    <message>
        <source>Early exit</source>
        <translation>早期終了</translation>
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
        <translation>必須</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>Fold batch normalization</source>
        <translation>バッチ正規化をたたみ込む</translation>
    </message>
    <message>
        <source>Remove useless transposes</source>
        <translation>不要な転置を取り除く</translation>
    </message>
    <message>
        <source>Separate convolutions</source>
        <translation>畳み込みを分離</translation>
    </message>
    <message>
        <source>Quantize to integers</source>
        <translation>整数に量子化</translation>
    </message>
</context>
<context>
    <name>mote::shell::RewriteDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>same to the bit</source>
        <translation>ビット単位で同じ</translation>
    </message>
    <message>
        <source>Grey: before, coloured: after.</source>
        <translation>灰色：変更前、色付き：変更後。</translation>
    </message>
    <message>
        <source>There is nothing to rewrite in this graph.</source>
        <translation>このグラフに書き換えられるものはありません。</translation>
    </message>
    <message>
        <source>Both give the same outputs on %1 random inputs.</source>
        <translation>ランダムな入力 %1 個で、どちらも同じ出力になります。</translation>
    </message>
    <message>
        <source>same but for rounding</source>
        <translation>丸めを除いて同じ</translation>
    </message>
    <message>
        <source>outputs move</source>
        <translation>出力が変化</translation>
    </message>
    <message>
        <source>On %1 random inputs, outputs differ by up to %2 of the largest.</source>
        <translation>ランダムな入力 %1 個で、出力の差は最大で最大値の %2 です。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
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
        <translation>%1 を復元</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Lesson</name>
    <message>
        <source>Time %1</source>
        <translation>時間 %1</translation>
    </message>
</context>
<context>
    <name>mote::shell::RecoveryList</name>
    <message>
        <source>never saved; kept %1</source>
        <translation>一度も保存されていません。退避日時 %1</translation>
    </message>
    <message>
        <source>%1; kept %2, the file was saved later</source>
        <translation>%1。退避日時 %2、ファイルはその後に保存されています</translation>
    </message>
    <message>
        <source>%1; kept %2</source>
        <translation>%1。退避日時 %2</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>未保存の作業が見つかりました</translation>
    </message>
    <message>
        <source>A window ended before this was saved. Nothing of it is lost.</source>
        <translation>保存する前にウィンドウが終了しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 を破棄</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>未保存の作業を破棄</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>「%1」の未保存の作業を完全に破棄しますか？</translation>
    </message>
</context>
<context>
    <name>mote::shell::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>テンプレートから新規作成</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>積和演算</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 を描く</translation>
    </message>
</context>
<context>
    <name>mote::panels::LessonDialog</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>予想 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>実測 %1</translation>
    </message>
    <message>
        <source>well guessed</source>
        <translation>的中</translation>
    </message>
    <message>
        <source>guessed too much</source>
        <translation>予想が大きすぎ</translation>
    </message>
    <message>
        <source>guessed too little</source>
        <translation>予想が小さすぎ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Predict, then measure</source>
        <translation>予測してから測定</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>A trained network keeps each weight as a float of 32 bits. Quantizing puts whole numbers of 8 bits in their place, and has the network compute with those.</source>
        <translation>学習済みのネットワークは、各重みを 32 ビットの浮動小数点数で持っています。量子化はそれを 8 ビットの整数に置き換え、ネットワークにその整数で計算させます。</translation>
    </message>
    <message>
        <source>That is coarser: only 256 steps are left for each layer. What does it cost, and what does it bring? Guess before you look: a number that surprises you is one you remember.</source>
        <translation>それは粗くなります：各層に残るのは 256 段階だけです。代償は何で、得るものは何でしょうか。見る前に予想してください。驚いた数字ほど記憶に残ります。</translation>
    </message>
    <message>
        <source>How many percentage points of accuracy will be lost?</source>
        <translation>正解率は何ポイント下がりますか？</translation>
    </message>
    <message>
        <source>How large will it be, of its size in flash now?</source>
        <translation>フラッシュ上のサイズは今の何 % になりますか？</translation>
    </message>
    <message>
        <source>How long will it take on this computer, of its time now?</source>
        <translation>このコンピューターでの時間は今の何 % になりますか？</translation>
    </message>
    <message>
        <source>Move each slider to what you expect. 100 % means: as before.</source>
        <translation>各スライダーを予想する値に動かしてください。100 % は「前と同じ」です。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>200 pictures of the training set go through the network, to see which range the numbers of each layer need. Then both networks name 1,000 test pictures, and take turns against the clock.</source>
        <translation>学習用の画像 200 枚をネットワークに通し、各層の数値に必要な範囲を調べます。次に両方のネットワークがテスト画像 1,000 枚を分類し、交互に時間を計ります。</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>正解率の低下</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>フラッシュ使用量</translation>
    </message>
    <message>
        <source>Time on this computer, one thread</source>
        <translation>このコンピューターでの時間（1 スレッド）</translation>
    </message>
    <message>
        <source>What eight bits are</source>
        <translation>8 ビットとは</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>あなたの予測</translation>
    </message>
    <message>
        <source>Guess and truth</source>
        <translation>予想と結果</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>The lesson needs a model: the sample will do.</source>
        <translation>レッスンにはモデルが必要です。サンプルで十分です。</translation>
    </message>
    <message>
        <source>&amp;Quantize and measure</source>
        <translation>量子化して測定(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Accuracy hardly moves: each layer's 256 steps are spread over just the range it uses, and small errors cancel out along the way.</source>
        <translation>正解率はほとんど変わりません：各層の 256 段階は使う範囲だけに割り当てられ、小さな誤差は途中で打ち消し合います。</translation>
    </message>
    <message>
        <source>This network feels the coarser steps; the Quantize panel shows which layer adds most of the noise.</source>
        <translation>このネットワークは粗い段階の影響を受けます。どの層の雑音が大きいかは「量子化」パネルに表示されます。</translation>
    </message>
    <message>
        <source>Weights take a quarter of the bytes. What is more than 25 % is the plan of the layers and the scales of their numbers, which do not shrink.</source>
        <translation>重みは 4 分の 1 のバイト数で済みます。25 % を超える分は、縮まない層の構成と数値のスケールです。</translation>
    </message>
    <message>
        <source>A processor computes on four times as many 8-bit numbers at once. On a microcontroller without a float unit the gain is larger still: the Board panel counts it.</source>
        <translation>プロセッサーは 8 ビットの数を一度に 4 倍の個数計算できます。浮動小数点ユニットのないマイコンでは効果がさらに大きくなります。「ボード」パネルで測れます。</translation>
    </message>
    <message>
        <source>On this computer floats are as quick. A microcontroller is another matter: the Board panel counts it.</source>
        <translation>このコンピューターでは浮動小数点も同じ速さです。マイコンでは事情が異なります。「ボード」パネルで測れます。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Speech: keywords, the network of MLPerf Tiny's keyword spotting</source>
        <translation>音声：キーワード。MLPerf Tiny のキーワード検出のネットワーク</translation>
    </message>
    <message>
        <source>Machines that sound or move unlike before: MLPerf Tiny's anomaly detection</source>
        <translation>音や動きがいつもと違う機械：MLPerf Tiny の異常検知</translation>
    </message>
    <message>
        <source>Pictures: the first network made for phones, and still the one boards run best</source>
        <translation>画像：スマートフォン向けの最初のネットワークで、今もボードに最適</translation>
    </message>
    <message>
        <source>Pictures: more accurate than V1 for the same work, but with larger feature maps</source>
        <translation>画像：同じ計算量で V1 より正確。ただし特徴マップは大きめ</translation>
    </message>
    <message>
        <source>Pictures: the fewest multiplications of the three for its accuracy</source>
        <translation>画像：同じ正解率なら 3 つの中で乗算が最も少ない</translation>
    </message>
    <message>
        <source>Accelerometers and other signals: what is going on in this window of time</source>
        <translation>加速度センサーなどの信号：この時間窓で何が起きているか</translation>
    </message>
    <message>
        <source>Small pictures: the network of MLPerf Tiny's image classification</source>
        <translation>小さな画像：MLPerf Tiny の画像分類のネットワーク</translation>
    </message>
    <message>
        <source>Pictures: few weights, for boards short of flash rather than of time</source>
        <translation>画像：重みが少なく、時間よりフラッシュが足りないボード向け</translation>
    </message>
    <message>
        <source>Signals with a long memory, where a recurrent network would be slow to train</source>
        <translation>長い記憶が要る信号。再帰型ネットワークでは学習が遅くなる場合に</translation>
    </message>
    <message>
        <source>Dense autoencoder</source>
        <translation>全結合オートエンコーダー</translation>
    </message>
    <message>
        <source>1-D CNN for motion</source>
        <translation>動作用 1 次元 CNN</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>時間畳み込みネットワーク</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Arranging</name>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
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
        <translation>フラッシュ %1</translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>Clock and memories: %1</source>
        <translation>クロックとメモリ: %1</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>命令数: %1</translation>
    </message>
    <message>
        <source>Cycles per instruction: %1</source>
        <translation>命令あたりのサイクル数: %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>電力: %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Fixing</name>
    <message>
        <source>Narrow %1</source>
        <translation>%1 の幅を狭める</translation>
    </message>
    <message>
        <source>Run in strips</source>
        <translation>帯ごとに実行</translation>
    </message>
    <message>
        <source>Quantize to int8</source>
        <translation>int8 に量子化</translation>
    </message>
    <message>
        <source>Quantize to int8 and run in strips</source>
        <translation>int8 に量子化し帯ごとに実行</translation>
    </message>
    <message>
        <source>Draw at width %1</source>
        <translation>幅 %1 で描き直す</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>%1 flash, %2 RAM, about %3</source>
        <translation>フラッシュ %1、RAM %2、約 %3</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>収まる: %1</translation>
    </message>
    <message>
        <source>still misses %1: %2</source>
        <translation>まだ %1 不足: %2</translation>
    </message>
    <message>
        <source>The model was not drawn from a template</source>
        <translation>このモデルはテンプレートから描かれていません</translation>
    </message>
</context>
<context>
    <name>mote::shell::FitBar</name>
    <message>
        <source>Estimated, not measured: the band is how far off it may be.</source>
        <translation>測定ではなく推定です。範囲はどれだけずれうるかを示します。</translation>
    </message>
    <message>
        <source>%1 of it is in kernels that were never measured.</source>
        <translation>うち %1 は一度も測定されていないカーネルです。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Latency, estimated</source>
        <translation>レイテンシ（推定）</translation>
    </message>
    <message>
        <source>Energy, estimated</source>
        <translation>エネルギー（推定）</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>Peak RAM</source>
        <translation>ピーク RAM</translation>
    </message>
    <message>
        <source>Board that figures are estimated for</source>
        <translation>推定の対象となるボード</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>ボード未選択</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>メモリ配置</translation>
    </message>
    <message>
        <source>Which tensor lies where in working memory, and how long</source>
        <translation>どのテンソルが作業メモリのどこにいつまであるか</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Size of the compiled program, of what the board has for one</source>
        <translation>コンパイル済みプログラムの大きさと、ボードの空き</translation>
    </message>
    <message>
        <source>Working memory of one inference, of what the board has for it</source>
        <translation>推論 1 回の作業メモリと、ボードの空き</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>コンパイル不可</translation>
    </message>
    <message>
        <source>Choose a board to see time, energy, and whether the model fits.</source>
        <translation>ボードを選ぶと、時間、エネルギー、収まるかどうかが分かります。</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>推定なし</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>%1 flash and %2 RAM are left.</source>
        <translation>フラッシュ %1、RAM %2 が残ります。</translation>
    </message>
    <message>
        <source>does not fit: %1 missing</source>
        <translation>収まらない: %1 不足</translation>
    </message>
    <message>
        <source>Estimated for</source>
        <translation>見積もりの対象</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryMap</name>
    <message>
        <source>Memory plan</source>
        <translation>メモリ配置</translation>
    </message>
    <message>
        <source>%1: %2 at %3, steps %4 to %5</source>
        <translation>%1: %2、アドレス %3、ステップ %4〜%5</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>%1 が書き込む</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>%1 が読み出す</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>ピーク</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryPanel</name>
    <message>
        <source>No model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>What lies where in a model's working memory is painted here.</source>
        <translation>モデルの作業メモリのどこに何があるかをここに描きます。</translation>
    </message>
    <message>
        <source>No memory plan: the model does not compile</source>
        <translation>メモリ配置なし: モデルをコンパイルできません</translation>
    </message>
    <message>
        <source>No memory plan yet</source>
        <translation>メモリ配置はまだありません</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>%1 of working memory; most is in use in step %2, %3.</source>
        <translation>作業メモリ %1。最も使うのはステップ %2、%3 です。</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan needs less.</source>
        <translation>証明済み: この層の順序でこれより少ない配置はありません。</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan is below %1.</source>
        <translation>証明済み: この層の順序で %1 未満の配置はありません。</translation>
    </message>
    <message>
        <source>%1 has %2 for it.</source>
        <translation>%1 にはそのために %2 あります。</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards.</source>
        <translation>ステップは右へ、アドレスは上へ進みます。</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards. Hatched: one tensor is written over another in place.</source>
        <translation>ステップは右へ、アドレスは上へ進みます。斜線: テンソルが別のテンソルをその場で上書きします。</translation>
    </message>
</context>
<context>
    <name>mote::help::ManualWindow</name>
    <message>
        <source>Manual – Mote Studio</source>
        <translation>マニュアル – Mote Studio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>該当するページなし</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>mote::help::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>mote::shell::HelpCommands</name>
    <message>
        <source>In the graph</source>
        <translation>グラフの中</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>%1 の形状</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>retuned</source>
        <translation>値の変更</translation>
    </message>
    <message>
        <source>requantized</source>
        <translation>再量子化</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>values differ by %1</source>
        <translation>値の差 %1</translation>
    </message>
    <message>
        <source>%1 comes from another node.</source>
        <translation>%1 は別のノードから来ます。</translation>
    </message>
</context>
<context>
    <name>mote::bridge::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
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
        <translation>比較中…</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>%1 のグラフ</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 と %2 を比較</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>比較できません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2 nodes differ.</source>
        <translation>%2 個のノードのうち %1 個が異なります。</translation>
    </message>
    <message>
        <source>The nodes are the same, whatever they are called.</source>
        <translation>名前にかかわらず、ノードは同じです。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>mote::shell::DifferenceList</name>
    <message>
        <source>Previous difference (Shift+F8 or P)</source>
        <translation>前の差異（Shift+F8 または P）</translation>
    </message>
    <message>
        <source>Next difference (F8 or N)</source>
        <translation>次の差異（F8 または N）</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Show or leave out those that are: %1</source>
        <translation>表示または非表示: %1</translation>
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
        <translation>遮蔽</translation>
    </message>
</context>
</TS>
