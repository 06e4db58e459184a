<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="pt_BR">
<context>
    <name>BoardList</name>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>emulated, %1</source>
        <translation>emulada, %1</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operador</numerusform>
            <numerusform>%n operadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produto de matrizes</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalização</translation>
    </message>
    <message>
        <source>Pooling and reduction</source>
        <translation>Pooling e redução</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Shape and movement</source>
        <translation>Forma e movimento</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Recorrente</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Fluxo de controle</translation>
    </message>
    <message>
        <source>Foreign operator</source>
        <translation>Operador externo</translation>
    </message>
    <message>
        <source>Input or output</source>
        <translation>Entrada ou saída</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Dusk (blue to yellow)</source>
        <translation>Crepúsculo (azul a amarelo)</translation>
    </message>
    <message>
        <source>Ember (black to yellow)</source>
        <translation>Brasa (preto a amarelo)</translation>
    </message>
    <message>
        <source>Balance (blue to orange)</source>
        <translation>Balança (azul a laranja)</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Tensor &apos;%1&apos; has the impossible shape %2</source>
        <translation>O tensor “%1” tem a forma impossível %2</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 scales and %4 zero points that do not fit it</source>
        <translation>O tensor “%1” de forma %2 tem %3 escalas e %4 pontos zero que não lhe correspondem</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 bytes instead of %4</source>
        <translation>O tensor “%1” de forma %2 tem %3 bytes em vez de %4</translation>
    </message>
    <message>
        <source>%1 names tensor %2 of %3</source>
        <translation>%1 cita o tensor %2 de %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an input: it is one already or a constant</source>
        <translation>“%1” não pode ser uma entrada: já é uma, ou é uma constante</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before anything makes it</source>
        <translation>%1 lê “%2” antes que algo o produza</translation>
    </message>
    <message>
        <source>%1 makes &apos;%2&apos; again</source>
        <translation>%1 produz “%2” outra vez</translation>
    </message>
    <message>
        <source>Nothing makes the graph&apos;s output &apos;%1&apos;</source>
        <translation>Nada produz a saída “%1” do grafo</translation>
    </message>
    <message>
        <source>This is no TFLite model: its identifier is missing</source>
        <translation>Isto não é um modelo TFLite: falta o seu identificador</translation>
    </message>
    <message>
        <source>The TFLite file holds no graph</source>
        <translation>O arquivo TFLite não contém nenhum grafo</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; has a quantization we do not know</source>
        <translation>O tensor “%1” tem uma quantização desconhecida</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored sparsely</source>
        <translation>O tensor “%1” está armazenado em forma esparsa</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; names buffer %2 of %3</source>
        <translation>O tensor “%1” cita o buffer %2 de %3</translation>
    </message>
    <message>
        <source>The data of tensor &apos;%1&apos; lies outside the file&apos;s tables</source>
        <translation>Os dados do tensor “%1” estão fora das tabelas do arquivo</translation>
    </message>
    <message>
        <source>Operator %1 names code %2 of %3</source>
        <translation>O operador %1 cita o código %2 de %3</translation>
    </message>
    <message>
        <source>This is no whole TFLite model: its tables are damaged or cut</source>
        <translation>Isto não é um modelo TFLite completo: suas tabelas estão danificadas ou cortadas</translation>
    </message>
    <message>
        <source>The data set holds no samples</source>
        <translation>O conjunto de dados não contém amostras</translation>
    </message>
    <message>
        <source>Sample %1 has no label; put each class into a subfolder of its own</source>
        <translation>A amostra %1 não tem rótulo; ponha cada classe em uma subpasta própria</translation>
    </message>
    <message>
        <source>Nothing would make the graph output &apos;%1&apos; any more; choose another output first</source>
        <translation>Nada mais produziria a saída “%1” do grafo; escolha antes outra saída</translation>
    </message>
    <message>
        <source>A subgraph of node &apos;%1&apos; reads &apos;%2&apos; by name and cannot be rewired</source>
        <translation>Um subgrafo do nó “%1” lê “%2” pelo nome e não pode ser religado</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be bridged: more than its first output is used</source>
        <translation>O nó “%1” não pode ser contornado: não é só a sua primeira saída que é usada</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be bridged: all it reads is constant</source>
        <translation>O nó “%1” não pode ser contornado: só lê constantes</translation>
    </message>
    <message>
        <source>There is no node %1</source>
        <translation>Não há nenhum nó %1</translation>
    </message>
    <message>
        <source>The edit would make the graph cyclic: a node would need its own result</source>
        <translation>A alteração tornaria o grafo cíclico: um nó precisaria do seu próprio resultado</translation>
    </message>
    <message>
        <source>There is no value %1</source>
        <translation>Não há nenhum valor %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Não há nada a refazer</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>Um valor precisa de um nome</translation>
    </message>
    <message>
        <source>There is a value named &apos;%1&apos; already</source>
        <translation>Já há um valor chamado “%1”</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is still used</source>
        <translation>O valor “%1” ainda é usado</translation>
    </message>
    <message>
        <source>A tensor of shape %1 is too large</source>
        <translation>Um tensor de forma %1 é grande demais</translation>
    </message>
    <message>
        <source>There is no explainer %1; known: %2</source>
        <translation>Não há nenhum método de explicação %1; conhecidos: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is a compiled program; this needs the model it was made from</source>
        <translation>%1 é um programa compilado; aqui é preciso o modelo de que ele foi feito</translation>
    </message>
    <message>
        <source>The model has no input</source>
        <translation>O modelo não tem entrada</translation>
    </message>
    <message>
        <source>The model&apos;s first input has no shape; set one before use</source>
        <translation>A primeira entrada do modelo não tem forma; defina uma antes de usar</translation>
    </message>
    <message>
        <source>Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1</source>
        <translation>Score-CAM precisa de uma camada de forma [1, C, H, W]; esta dá %1</translation>
    </message>
    <message>
        <source>Score-CAM needs a convolution; this model has none. Try occlusion.</source>
        <translation>Score-CAM precisa de uma convolução; este modelo não tem nenhuma. Tente a oclusão.</translation>
    </message>
    <message>
        <source>Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1</source>
        <translation>Mapas de calor precisam de uma entrada de imagem de forma [1, C, H, W] ou [1, H, W, C]; este modelo recebe %1</translation>
    </message>
    <message>
        <source>There is no class %1; the model has %2</source>
        <translation>Não há nenhuma classe %1; o modelo tem %2</translation>
    </message>
    <message>
        <source>Calibration feeds one input; this model has %1</source>
        <translation>A calibração alimenta uma só entrada; este modelo tem %1</translation>
    </message>
    <message>
        <source>The calibration data holds no samples</source>
        <translation>Os dados de calibração não contêm amostras</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it holds no graph</source>
        <translation>Isto não é um modelo ONNX: não contém nenhum grafo</translation>
    </message>
    <message>
        <source>The ONNX checker objects: %1</source>
        <translation>O verificador do ONNX objeta: %1</translation>
    </message>
    <message>
        <source>This is not a whole ONNX file: it is truncated or damaged in &apos;%1&apos; at byte %2 of %3</source>
        <translation>Isto não é um arquivo ONNX completo: está truncado ou danificado em “%1”, no byte %2 de %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2; the file is as it was</source>
        <translation>Não é possível gravar “%1”: %2; o arquivo está como antes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2</source>
        <translation>Não é possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>The file is empty, not an ONNX model</source>
        <translation>O arquivo está vazio, não é um modelo ONNX</translation>
    </message>
    <message>
        <source>The model has %1 bytes, more than %2 are not read</source>
        <translation>O modelo tem %1 bytes; mais de %2 não são lidos</translation>
    </message>
    <message>
        <source>The model cannot be read: %1</source>
        <translation>Não é possível ler o modelo: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file</source>
        <translation>“%1” não é um arquivo</translation>
    </message>
    <message>
        <source>This is not an ONNX model of a known version: IR version %1, known are %2 to %3</source>
        <translation>Isto não é um modelo ONNX de versão conhecida: versão IR %1, conhecidas de %2 a %3</translation>
    </message>
    <message>
        <source>The model does not say which opset it uses</source>
        <translation>O modelo não diz que opset usa</translation>
    </message>
    <message>
        <source>The model uses opset %1, newer than %2; export it again with an opset from 7 to %2</source>
        <translation>O modelo usa o opset %1, mais novo que %2; exporte-o de novo com um opset de 7 a %2</translation>
    </message>
    <message>
        <source>The graph is cyclic: %1 needs its own result</source>
        <translation>O grafo é cíclico: %1 precisa do seu próprio resultado</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the opset used here: %2; export the model again with opset 13 or newer</source>
        <translation>%1 não pode ser levado ao opset usado aqui: %2; exporte o modelo de novo com o opset 13 ou mais novo</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; is not a plain file inside the model&apos;s folder; links and paths leading out of the folder are not followed</source>
        <translation>%1: seu arquivo de dados “%2” não é um arquivo comum da pasta do modelo; ligações e caminhos que saem da pasta não são seguidos</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; could not be opened: %3</source>
        <translation>%1: não foi possível abrir seu arquivo de dados “%2”: %3</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; could not be read: %3</source>
        <translation>%1: não foi possível ler seu arquivo de dados “%2”: %3</translation>
    </message>
    <message>
        <source>%1: shape %2 needs %3, but %4 are stored</source>
        <translation>%1: a forma %2 precisa de %3, mas há %4 armazenados</translation>
    </message>
    <message>
        <source>%1: names no operator</source>
        <translation>%1: não cita nenhum operador</translation>
    </message>
    <message>
        <source>%1: the model does not import its domain &apos;%2&apos;</source>
        <translation>%1: o modelo não importa o seu domínio “%2”</translation>
    </message>
    <message>
        <source>%1: reads &apos;%2&apos;, which nothing before it makes</source>
        <translation>%1: lê “%2”, que nada antes dele produz</translation>
    </message>
    <message>
        <source>The graph output &apos;%1&apos; is made by nothing</source>
        <translation>Nada produz a saída “%1” do grafo</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is empty or stands for two values</source>
        <translation>O nome “%1” está vazio ou designa dois valores</translation>
    </message>
    <message>
        <source>The model has %1 bytes, an ONNX file holds up to 2 GiB</source>
        <translation>O modelo tem %1 bytes, um arquivo ONNX comporta até 2 GiB</translation>
    </message>
    <message>
        <source>The model cannot be written: %1</source>
        <translation>Não é possível gravar o modelo: %1</translation>
    </message>
    <message>
        <source>%1 breaks a rule of its operator (opset %2): %3</source>
        <translation>%1 viola uma regra do seu operador (opset %2): %3</translation>
    </message>
    <message>
        <source>The model&apos;s input has %1 elements, %2 were given</source>
        <translation>A entrada do modelo tem %1 elementos, foram dados %2</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, %2 were given</source>
        <translation>O modelo recebe %1 entradas, foram dadas %2</translation>
    </message>
    <message>
        <source>Input %1 must be %2 %3, but %4 %5 was given</source>
        <translation>A entrada %1 deve ser %2 %3, mas foi dado %4 %5</translation>
    </message>
    <message>
        <source>There is no sample %1; the set has %2</source>
        <translation>Não há nenhuma amostra %1; o conjunto tem %2</translation>
    </message>
    <message>
        <source>%1: the IDX file ends inside its header</source>
        <translation>%1: o arquivo IDX termina dentro do cabeçalho</translation>
    </message>
    <message>
        <source>%1: not an IDX file of unsigned bytes</source>
        <translation>%1: não é um arquivo IDX de bytes sem sinal</translation>
    </message>
    <message>
        <source>Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; this model takes %1</source>
        <translation>Imagens precisam de uma entrada de forma [1, C, H, W] ou [1, H, W, C] com 1 ou 3 canais; este modelo recebe %1</translation>
    </message>
    <message>
        <source>The data set %1 is not in %2; install the Debian package %3</source>
        <translation>O conjunto de dados %1 não está em %2; instale o pacote Debian %3</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a known data set (known: %2)</source>
        <translation>%1 não é nem uma pasta nem um conjunto de dados conhecido (conhecidos: %2)</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: esse arquivo não existe</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1: o arquivo passa de %2 bytes</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2</source>
        <translation>%1: o arquivo está danificado: %2</translation>
    </message>
    <message>
        <source>%1: not a NumPy file this program reads: %2</source>
        <translation>%1: não é um arquivo NumPy que este programa leia: %2</translation>
    </message>
    <message>
        <source>%1: the file could not be written; is there room on the disk?</source>
        <translation>%1: não foi possível gravar o arquivo; há espaço no disco?</translation>
    </message>
    <message>
        <source>%1: the picture is larger than 64 megapixels</source>
        <translation>%1: a imagem passa de 64 megapixels</translation>
    </message>
    <message>
        <source>%1 holds %2, the model takes %3</source>
        <translation>%1 contém %2, o modelo recebe %3</translation>
    </message>
    <message>
        <source>%1 holds no pictures (png, jpg, bmp), .npy or IDX files</source>
        <translation>%1 não contém imagens (png, jpg, bmp) nem arquivos .npy ou IDX</translation>
    </message>
    <message>
        <source>Quantization needs calibration data; choose a folder or a known data set</source>
        <translation>A quantização precisa de dados de calibração; escolha uma pasta ou um conjunto de dados conhecido</translation>
    </message>
    <message>
        <source>No layer of this model can run on these integers; is it quantized already?</source>
        <translation>Nenhuma camada deste modelo pode funcionar com estes inteiros; ele já está quantizado?</translation>
    </message>
    <message>
        <source>Explanations need a model with one input; this one has %1</source>
        <translation>As explicações precisam de um modelo com uma entrada; este tem %1</translation>
    </message>
    <message>
        <source>The shape of input &apos;%1&apos; is not known (%2): give its sizes</source>
        <translation>A forma da entrada “%1” não é conhecida (%2): informe seus tamanhos</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; has the shape %2, which cannot be run</source>
        <translation>A entrada “%1” tem a forma %2, que não pode ser executada</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than %2</source>
        <translation>O modelo precisa de %1 bytes de memória de trabalho, mais que %2</translation>
    </message>
    <message>
        <source>The model has no outputs</source>
        <translation>O modelo não tem saídas</translation>
    </message>
    <message>
        <source>The model needs %1 tensors, more than a program holds (%2)</source>
        <translation>O modelo precisa de %1 tensores, mais do que um programa comporta (%2)</translation>
    </message>
    <message>
        <source>The board is gone: it closed the line</source>
        <translation>A placa sumiu: ela fechou a linha</translation>
    </message>
    <message>
        <source>%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE</source>
        <translation>%1 não é um endereço de placa; use unix:CAMINHO, serial:DISPOSITIVO[?BAUD] ou replay:ARQUIVO</translation>
    </message>
    <message>
        <source>The board at unix:%1 is gone: it closed the line</source>
        <translation>A placa em unix:%1 sumiu: ela fechou a linha</translation>
    </message>
    <message>
        <source>The board at unix:%1 takes no more bytes</source>
        <translation>A placa em unix:%1 não aceita mais bytes</translation>
    </message>
    <message>
        <source>unix:%1: another program is using this board</source>
        <translation>unix:%1: outro programa está usando esta placa</translation>
    </message>
    <message>
        <source>unix:%1: no board listens there (%2)</source>
        <translation>unix:%1: nenhuma placa escuta ali (%2)</translation>
    </message>
    <message>
        <source>The board at serial:%1 takes no more bytes</source>
        <translation>A placa em serial:%1 não aceita mais bytes</translation>
    </message>
    <message>
        <source>serial:%1: permission denied; add yourself to the device&apos;s group, on Debian dialout, and log in again</source>
        <translation>serial:%1: permissão negada; adicione-se ao grupo do dispositivo, no Debian dialout, e entre de novo na sessão</translation>
    </message>
    <message>
        <source>serial:%1: no such port</source>
        <translation>serial:%1: essa porta não existe</translation>
    </message>
    <message>
        <source>serial:%1: %2</source>
        <translation>serial:%1: %2</translation>
    </message>
    <message>
        <source>The serial ports cannot be listed: %1</source>
        <translation>Não é possível listar as portas seriais: %1</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inesperado: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1: the program ends early: %3 bytes are there, %2 are needed</source>
        <translation>%1: o programa termina cedo demais: há %3 bytes, são precisos %2</translation>
    </message>
    <message>
        <source>%1: not a .mote program</source>
        <translation>%1: não é um programa .mote</translation>
    </message>
    <message>
        <source>%1: program version %2 is not the one this build reads; compile the model again</source>
        <translation>%1: a versão de programa %2 não é a que esta compilação lê; compile o modelo de novo</translation>
    </message>
    <message>
        <source>%1: the program&apos;s checksum is wrong: the file was altered or damaged</source>
        <translation>%1: a soma de verificação do programa está errada: o arquivo foi alterado ou danificado</translation>
    </message>
    <message>
        <source>%1: node %2 needs kernel %3, which this runtime does not have</source>
        <translation>%1: o nó %2 precisa do kernel %3, que este ambiente de execução não tem</translation>
    </message>
    <message>
        <source>%1: the model needs %2 bytes of working memory, %3 are there</source>
        <translation>%1: o modelo precisa de %2 bytes de memória de trabalho, há %3</translation>
    </message>
    <message>
        <source>%1: no model is loaded; upload one first</source>
        <translation>%1: nenhum modelo está carregado; envie um antes</translation>
    </message>
    <message>
        <source>%1: the model takes %2 bytes, the board has room for %3</source>
        <translation>%1: o modelo ocupa %2 bytes, a placa tem espaço para %3</translation>
    </message>
    <message>
        <source>%1: the board does not know this message (%2)</source>
        <translation>%1: a placa não conhece esta mensagem (%2)</translation>
    </message>
    <message>
        <source>The board gave an answer that does not belong to the question. Update its firmware to the version of this studio.</source>
        <translation>A placa deu uma resposta que não corresponde à pergunta. Atualize o firmware dela para a versão deste estúdio.</translation>
    </message>
    <message>
        <source>The board speaks protocol version %1, this studio version %2. Update the board&apos;s firmware.</source>
        <translation>A placa fala a versão %1 do protocolo, este estúdio a versão %2. Atualize o firmware da placa.</translation>
    </message>
    <message>
        <source>The model takes %1 bytes, %2 has room for %3</source>
        <translation>O modelo ocupa %1 bytes, %2 tem espaço para %3</translation>
    </message>
    <message>
        <source>There is no board %1; known: %2</source>
        <translation>Não há nenhuma placa %1; conhecidas: %2</translation>
    </message>
    <message>
        <source>A message of %1 bytes is longer than the protocol allows</source>
        <translation>Uma mensagem de %1 bytes é mais longa do que o protocolo permite</translation>
    </message>
    <message>
        <source>The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, at this speed? Reset it and connect again.</source>
        <translation>A placa envia bytes que não são mensagens (%1 em %2 ms). Ela executa o agente Mote, a esta velocidade? Reinicie-a e conecte de novo.</translation>
    </message>
    <message>
        <source>The board has been silent for %1 ms. Check its power and cable, reset it and connect again.</source>
        <translation>A placa está em silêncio há %1 ms. Verifique a alimentação e o cabo, reinicie-a e conecte de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>Não é possível criar %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours alone; remove it, or name another in MOTE_RUNTIME_DIR</source>
        <translation>%1 não é uma pasta só sua; remova-a ou indique outra em MOTE_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>The firmware %1 is in none of %2; install the cross compiler (packaging/install-dependencies) and build again, or name its folder in MOTE_FIRMWARE_DIR</source>
        <translation>O firmware %1 não está em nenhum de %2; instale o compilador cruzado (packaging/install-dependencies) e compile de novo, ou indique a pasta dele em MOTE_FIRMWARE_DIR</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Não é possível gravar %1</translation>
    </message>
    <message>
        <source>%1 is not installed; on Debian, apt install %1</source>
        <translation>%1 não está instalado; no Debian: apt install %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Não é possível iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 terminou logo: %2</translation>
    </message>
    <message>
        <source>%1 does not listen at %2</source>
        <translation>%1 não escuta em %2</translation>
    </message>
    <message>
        <source>There is no board %1 to start; there are %2</source>
        <translation>Não há nenhuma placa %1 para iniciar; há %2</translation>
    </message>
    <message>
        <source>No board is connected; choose one and connect it</source>
        <translation>Nenhuma placa está conectada; escolha uma e conecte-a</translation>
    </message>
    <message>
        <source>A tensor of type %1 and shape %2 needs %3 bytes, %4 are there</source>
        <translation>Um tensor de tipo %1 e forma %2 precisa de %3 bytes, há %4</translation>
    </message>
    <message>
        <source>A shape has the negative size %1</source>
        <translation>Uma forma tem o tamanho negativo %1</translation>
    </message>
    <message>
        <source>There is no value %1 to observe</source>
        <translation>Não há nenhum valor %1 para observar</translation>
    </message>
    <message>
        <source>The program gives out no value &apos;%1&apos;</source>
        <translation>O programa não fornece nenhum valor “%1”</translation>
    </message>
    <message>
        <source>%1 has %2 operands, more than the %3 a program node can have</source>
        <translation>%1 tem %2 operandos, mais que os %3 que um nó de programa pode ter</translation>
    </message>
    <message>
        <source>%1 needs a tensor %2, which cannot be run: empty, too large or of too many dimensions</source>
        <translation>%1 precisa de um tensor %2, que não pode ser executado: vazio, grande demais ou com dimensões demais</translation>
    </message>
    <message>
        <source>%1: %2 is not the same bytes as %3</source>
        <translation>%1: %2 não tem os mesmos bytes que %3</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before it is computed</source>
        <translation>%1 lê “%2” antes de ser calculado</translation>
    </message>
    <message>
        <source>A picture has no pixels</source>
        <translation>Uma imagem não tem pixels</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG</source>
        <translation>Não foi possível codificar a imagem como PNG</translation>
    </message>
    <message>
        <source>%1: the IDX header announces %2 bytes of data, %3 are there</source>
        <translation>%1: o cabeçalho IDX anuncia %2 bytes de dados, há %3</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together: shapes %3 and %4</source>
        <translation>%1 e %2 não combinam: formas %3 e %4</translation>
    </message>
    <message>
        <source>%1: arrays of type %2 cannot be written</source>
        <translation>%1: não é possível gravar matrizes do tipo %2</translation>
    </message>
    <message>
        <source>The model&apos;s input is %1 without a scale; real numbers cannot be fed to it</source>
        <translation>A entrada do modelo é %1 sem escala; não se podem dar a ela números reais</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed at offset %3 of &apos;%4&apos;, which has %5 bytes%6</source>
        <translation>%1: são precisos %2 bytes na posição %3 de “%4”, que tem %5 bytes%6</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid %3 of its data file</source>
        <translation>%1: “%2” não é um %3 válido do seu arquivo de dados</translation>
    </message>
    <message>
        <source>%1: the model&apos;s external data exceeds 2 GiB</source>
        <translation>%1: os dados externos do modelo passam de 2 GiB</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be written as ONNX</source>
        <translation>%1 contém algo que não pode ser gravado como ONNX</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;, which nothing makes; connect it or delete its reader first</source>
        <translation>%1 precisa de “%2”, que nada produz; conecte-o ou exclua antes o seu leitor</translation>
    </message>
    <message>
        <source>%1: its data stands in a field its type does not use</source>
        <translation>%1: seus dados estão em um campo que o seu tipo não usa</translation>
    </message>
    <message>
        <source>%1: text cannot be stored as raw data</source>
        <translation>%1: texto não pode ser armazenado como dados brutos</translation>
    </message>
    <message>
        <source>%1: a stored number does not fit the tensor&apos;s type</source>
        <translation>%1: um número armazenado não cabe no tipo do tensor</translation>
    </message>
    <message>
        <source>%1: %2 dimensions are more than %3</source>
        <translation>%1: %2 dimensões são mais que %3</translation>
    </message>
    <message>
        <source>%1: tensors stored in segments are not supported</source>
        <translation>%1: tensores armazenados em segmentos não são aceitos</translation>
    </message>
    <message>
        <source>%1: unknown element type %2</source>
        <translation>%1: tipo de elemento desconhecido %2</translation>
    </message>
    <message>
        <source>%1: the sparse tensor&apos;s values, indices and shape do not fit</source>
        <translation>%1: os valores, os índices e a forma do tensor esparso não combinam</translation>
    </message>
    <message>
        <source>%1: the sparse tensor is too large or of a type that cannot be made dense</source>
        <translation>%1: o tensor esparso é grande demais ou de um tipo que não pode ser tornado denso</translation>
    </message>
    <message>
        <source>The model names opset version %1 of domain &apos;%2&apos; wrongly or twice</source>
        <translation>O modelo cita mal ou duas vezes a versão de opset %1 do domínio “%2”</translation>
    </message>
    <message>
        <source>%1: attribute &apos;%2&apos; has no name or comes twice</source>
        <translation>%1: o atributo “%2” não tem nome ou aparece duas vezes</translation>
    </message>
    <message>
        <source>%1: refers to an attribute of a function, but stands outside of one</source>
        <translation>%1: refere-se a um atributo de uma função, mas está fora dela</translation>
    </message>
    <message>
        <source>%1: its type and the value it holds do not agree</source>
        <translation>%1: seu tipo e o valor que contém não concordam</translation>
    </message>
    <message>
        <source>%1: a dimension is negative or the shape is too large</source>
        <translation>%1: uma dimensão é negativa ou a forma é grande demais</translation>
    </message>
    <message>
        <source>%1 needs a newer opset than %2, which another node cannot be written in</source>
        <translation>%1 precisa de um opset mais novo que %2, no qual outro nó não pode ser gravado</translation>
    </message>
    <message>
        <source>The node id %1 is taken or too large</source>
        <translation>O identificador de nó %1 está ocupado ou é grande demais</translation>
    </message>
    <message>
        <source>A node needs an operator type</source>
        <translation>Um nó precisa de um tipo de operador</translation>
    </message>
    <message>
        <source>The value id %1 is taken or too large</source>
        <translation>O identificador de valor %1 está ocupado ou é grande demais</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a constant, it cannot be a graph input</source>
        <translation>O valor “%1” é produzido por um nó ou é uma constante, não pode ser uma entrada do grafo</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a graph input, it cannot be a constant</source>
        <translation>O valor “%1” é produzido por um nó ou é uma entrada do grafo, não pode ser uma constante</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; keeps its name: a subgraph reads it by that name</source>
        <translation>O valor “%1” mantém o nome: um subgrafo o lê por esse nome</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is a constant or a graph input, no node can make it</source>
        <translation>O valor “%1” é uma constante ou uma entrada do grafo, nenhum nó pode produzi-lo</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; would be made twice</source>
        <translation>O valor “%1” seria produzido duas vezes</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is listed twice among the graph&apos;s inputs or outputs</source>
        <translation>O valor “%1” aparece duas vezes entre as entradas ou saídas do grafo</translation>
    </message>
    <message>
        <source>The graph is inconsistent: %1 (%2)</source>
        <translation>O grafo é incoerente: %1 (%2)</translation>
    </message>
    <message>
        <source>Constant tensor %1 has %2 bytes, its dimensions need %3</source>
        <translation>O tensor constante %1 tem %2 bytes, suas dimensões precisam de %3</translation>
    </message>
    <message>
        <source>An input or output of the model is not one of its tensors</source>
        <translation>Uma entrada ou saída do modelo não é um dos seus tensores</translation>
    </message>
    <message>
        <source>The name of a node (%1) holds a zero byte</source>
        <translation>O nome de um nó (%1) contém um byte nulo</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or writes to a constant</source>
        <translation>O nó %1 (%2) lê um tensor desconhecido ou escreve em uma constante</translation>
    </message>
    <message>
        <source>Node %1 (%2) has %3 operands, a program allows %4 of them for one node</source>
        <translation>O nó %1 (%2) tem %3 operandos, um programa permite %4 por nó</translation>
    </message>
    <message>
        <source>Tensor %1 has no valid place in working memory</source>
        <translation>O tensor %1 não tem lugar válido na memória de trabalho</translation>
    </message>
    <message>
        <source>The program would take %1 bytes, the limit is %2</source>
        <translation>O programa ocuparia %1 bytes, o limite é %2</translation>
    </message>
    <message>
        <source>Tensor %1 cannot be stored in a program: its element type, rank, a dimension below 1 or its size does not fit</source>
        <translation>O tensor %1 não pode ser armazenado em um programa: seu tipo de elemento, seu posto, uma dimensão menor que 1 ou seu tamanho não serve</translation>
    </message>
    <message>
        <source>The model has %1 tensors, a program holds at most %2</source>
        <translation>O modelo tem %1 tensores, um programa comporta no máximo %2</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be one of %3</source>
        <translation>%1: o parâmetro %2 deve ser um de %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must lie between %3 and %4</source>
        <translation>%1: o parâmetro %2 deve estar entre %3 e %4</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; has no input %2</source>
        <translation>O nó “%1” não tem entrada %2</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; must have a name and no connections yet</source>
        <translation>O nó “%1” deve ter um nome e ainda nenhuma conexão</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads nothing at input %2</source>
        <translation>O nó “%1” não lê nada na entrada %2</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; does not read &apos;%2&apos; at input %3</source>
        <translation>O nó “%1” não lê “%2” na entrada %3</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be copied: a subgraph of it reads &apos;%2&apos; by name</source>
        <translation>O nó “%1” não pode ser copiado: um subgrafo dele lê “%2” pelo nome</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads a value by name</source>
        <translation>O nó “%1” lê um valor pelo nome</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant</source>
        <translation>O nó %1 (%2) lê um tensor ou uma memória auxiliar desconhecidos, ou escreve em uma constante</translation>
    </message>
    <message>
        <source>%1: %2, which is read from models up to opset 17 only; export it again with that opset</source>
        <translation>%1: %2, que só é lido de modelos até o opset 17; exporte-o de novo com esse opset</translation>
    </message>
    <message>
        <source>An attribute holds no graph that can be read</source>
        <translation>Um atributo não contém um grafo legível</translation>
    </message>
    <message>
        <source>There are no kernels &apos;%1&apos; on this processor; there are %2</source>
        <translation>Não há kernels “%1” neste processador; há %2</translation>
    </message>
    <message>
        <source>%1: there is no operator %2</source>
        <translation>%1: não há nenhum operador %2</translation>
    </message>
    <message>
        <source>This processor cannot be shown as a lesser one: it does not trap CPUID</source>
        <translation>Este processador não pode ser apresentado como um inferior: ele não intercepta CPUID</translation>
    </message>
    <message>
        <source>Only Linux on x86-64 can show a processor as a lesser one to a program</source>
        <translation>Só o Linux em x86-64 pode apresentar a um programa um processador como um inferior</translation>
    </message>
    <message>
        <source>a window of %1 axes cannot slide over %2</source>
        <translation>uma janela de %1 eixos não pode deslizar sobre %2</translation>
    </message>
    <message>
        <source>There is no target %1; there are %2</source>
        <translation>Não há nenhum alvo %1; há %2</translation>
    </message>
    <message>
        <source>%1 cannot be read; it belongs to the sources that Mote Studio&apos;s build puts in %2</source>
        <translation>Não é possível ler %1; pertence às fontes que a compilação do Mote Studio põe em %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>There is no input &apos;%1&apos;; the model has %2</source>
        <translation>Não há nenhuma entrada “%1”; o modelo tem %2</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; has %2 dimensions (%3), not those of %4</source>
        <translation>A entrada “%1” tem %2 dimensões (%3), não as de %4</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; (%2) cannot be %3 for good: give its shape, and a number of its type</source>
        <translation>A entrada “%1” (%2) não pode ser %3 de forma fixa: informe sua forma e um número do seu tipo</translation>
    </message>
    <message>
        <source>%1: the IDX header announces bytes of shape %2, %3 are there</source>
        <translation>%1: o cabeçalho IDX anuncia bytes de forma %2, há %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be %3</source>
        <translation>%1: o parâmetro %2 deve ser %3</translation>
    </message>
    <message>
        <source>%1 has no known size along axis %2; set the shape of the input</source>
        <translation>%1 não tem tamanho conhecido no eixo %2; defina a forma da entrada</translation>
    </message>
    <message>
        <source>%1: there is no parameter %2</source>
        <translation>%1: não há nenhum parâmetro %2</translation>
    </message>
    <message>
        <source>The recording %1 ends here</source>
        <translation>A gravação %1 termina aqui</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Não é possível ler %1</translation>
    </message>
    <message>
        <source>%1: line %2 is none of a recording of a board</source>
        <translation>%1: a linha %2 não é de uma gravação de uma placa</translation>
    </message>
    <message>
        <source>%1: byte %2 is not what this program sends</source>
        <translation>%1: o byte %2 não é o que este programa envia</translation>
    </message>
    <message>
        <source>unix:%1: a socket&apos;s path has 1 to %2 bytes</source>
        <translation>unix:%1: o caminho de um socket tem de 1 a %2 bytes</translation>
    </message>
    <message>
        <source>The board restarted by itself. Upload the model again; if it happens again, look at its power.</source>
        <translation>A placa reiniciou sozinha. Envie o modelo de novo; se voltar a acontecer, verifique a alimentação dela.</translation>
    </message>
    <message>
        <source>%1 is not a project of Mote Studio: %2</source>
        <translation>%1 não é um projeto do Mote Studio: %2</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Mote Studio, in format %2; this one reads formats up to %3. A newer Mote Studio opens it</source>
        <translation>%1 foi salvo por um Mote Studio mais novo, no formato %2; este lê formatos até %3. Um Mote Studio mais novo o abre</translation>
    </message>
    <message>
        <source>Section %1 cannot be saved: %2</source>
        <translation>Não é possível salvar a seção %1: %2</translation>
    </message>
    <message>
        <source>%1 holds other files and no project; choose another name for the project</source>
        <translation>%1 contém outros arquivos e nenhum projeto; escolha outro nome para o projeto</translation>
    </message>
    <message>
        <source>%1 is full of damaged models</source>
        <translation>%1 está cheio de modelos danificados</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not the file that was saved with the project</source>
        <translation>%1 está danificado: não é o arquivo que foi salvo com o projeto</translation>
    </message>
    <message>
        <source>%1 is not a project: it holds no %2</source>
        <translation>%1 não é um projeto: não contém %2</translation>
    </message>
    <message>
        <source>%1 belongs to a window that is open</source>
        <translation>%1 pertence a uma janela aberta</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 não é um arquivo</translation>
    </message>
    <message>
        <source>There is no such connection any more</source>
        <translation>Essa conexão não existe mais</translation>
    </message>
    <message>
        <source>The input needs a name</source>
        <translation>A entrada precisa de um nome</translation>
    </message>
    <message>
        <source>Choose the node whose result is to be an output</source>
        <translation>Escolha o nó cujo resultado deve ser uma saída</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an output already</source>
        <translation>“%1” já é uma saída</translation>
    </message>
    <message>
        <source>There is no block %1</source>
        <translation>Não há nenhum bloco %1</translation>
    </message>
    <message>
        <source>%1 needs something to read: add a graph input, or choose the node before it</source>
        <translation>%1 precisa de algo para ler: adicione uma entrada ao grafo ou escolha o nó anterior</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no shape; write sizes such as 1x3x96x96</source>
        <translation>“%1” não é uma forma; escreva tamanhos como 1x3x96x96</translation>
    </message>
    <message>
        <source>ONNX knows no operator %1</source>
        <translation>O ONNX não conhece nenhum operador %1</translation>
    </message>
    <message>
        <source>%1 has only %2 inputs</source>
        <translation>%1 só tem %2 entradas</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; to insert</source>
        <translation>Não há nenhum “%1” para inserir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an output</source>
        <translation>“%1” não é uma saída</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a constant and cannot be an output</source>
        <translation>“%1” é uma constante e não pode ser uma saída</translation>
    </message>
    <message>
        <source>The place of node &apos;%1&apos; is not finite</source>
        <translation>A posição do nó “%1” não é finita</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes numbers such as 3, 3, not &apos;%2&apos;</source>
        <translation>“%1” recebe números como 3, 3, não “%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one number, not &apos;%2&apos;</source>
        <translation>“%1” recebe um número, não “%2”</translation>
    </message>
    <message>
        <source>The graph is still being looked at</source>
        <translation>O grafo ainda está sendo examinado</translation>
    </message>
    <message>
        <source>The pass changed the number of outputs</source>
        <translation>O passo mudou o número de saídas</translation>
    </message>
    <message>
        <source>There is no rewrite %1; there are %2</source>
        <translation>Não há nenhuma reescrita %1; há %2</translation>
    </message>
    <message>
        <source>%1 holds text or numbers that are not supported</source>
        <translation>%1 contém texto ou números que não são aceitos</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory; there is no room, or it is more than the %2 a model is given</source>
        <translation>O modelo precisa de %1 bytes de memória de trabalho; não há espaço, ou é mais que os %2 dados a um modelo</translation>
    </message>
    <message>
        <source>no ONNX Runtime: run packaging/install-peers or set MOTE_ORT</source>
        <translation>não há ONNX Runtime: execute packaging/install-peers ou defina MOTE_ORT</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Não é possível abrir %1</translation>
    </message>
    <message>
        <source>an output is no tensor</source>
        <translation>uma saída não é um tensor</translation>
    </message>
    <message>
        <source>%1 is no serialized tensor</source>
        <translation>%1 não é um tensor serializado</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; cannot be run: %3 (kernel %4)</source>
        <translation>%1 “%2” não pode ser executado: %3 (kernel %4)</translation>
    </message>
    <message>
        <source>the model takes %1 inputs</source>
        <translation>o modelo recebe %1 entradas</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than the %2 allowed</source>
        <translation>O modelo precisa de %1 bytes de memória de trabalho, mais que os %2 permitidos</translation>
    </message>
    <message>
        <source>%1 holds no case: no folder in it has a model.onnx</source>
        <translation>%1 não contém nenhum caso: nenhuma pasta dele tem um model.onnx</translation>
    </message>
    <message>
        <source>The model cannot be run: %1</source>
        <translation>O modelo não pode ser executado: %1</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 is larger than any picture</source>
        <translation>A entrada %1 do modelo é maior que qualquer imagem</translation>
    </message>
    <message>
        <source>ONNX Runtime: %1</source>
        <translation>ONNX Runtime: %1</translation>
    </message>
    <message>
        <source>%1 is too old: %2</source>
        <translation>%1 é antigo demais: %2</translation>
    </message>
    <message>
        <source>%1 needs the tensor &apos;%2&apos; of %3, which cannot be run: of no numeric type, empty, too large or of too many dimensions</source>
        <translation>%1 precisa do tensor “%2” de %3, que não pode ser executado: de tipo não numérico, vazio, grande demais ou com dimensões demais</translation>
    </message>
    <message>
        <source>an output&apos;s element type is foreign</source>
        <translation>o tipo de elemento de uma saída é estranho</translation>
    </message>
    <message>
        <source>The place of block &apos;%1&apos; is not finite</source>
        <translation>A posição do bloco “%1” não é finita</translation>
    </message>
    <message>
        <source>A node of block &apos;%1&apos; is in another block</source>
        <translation>Um nó do bloco “%1” está em outro bloco</translation>
    </message>
    <message>
        <source>The place of comment &apos;%1&apos; is not finite</source>
        <translation>A posição do comentário “%1” não é finita</translation>
    </message>
    <message>
        <source>%1 cannot be read as a ZIP file: %2</source>
        <translation>%1 não pode ser lido como arquivo ZIP: %2</translation>
    </message>
    <message>
        <source>The project cannot be packed: %1</source>
        <translation>O projeto não pode ser compactado: %1</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 não contém %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 é maior que %2 bytes</translation>
    </message>
    <message>
        <source>%1 is no project; choose another name</source>
        <translation>%1 não é um projeto; escolha outro nome</translation>
    </message>
    <message>
        <source>%1: its clock is not known, so nothing can be estimated</source>
        <translation>%1: o relógio não é conhecido, por isso nada pode ser estimado</translation>
    </message>
    <message>
        <source>%1: the costs of its processor&apos;s kernels are not known</source>
        <translation>%1: os custos dos kernels do seu processador não são conhecidos</translation>
    </message>
    <message>
        <source>No board %1 is described, so nothing can be estimated for it; there are %2</source>
        <translation>Nenhuma placa %1 está descrita, por isso nada pode ser estimado para ela; há %2</translation>
    </message>
    <message>
        <source>This is no table of costs: %1</source>
        <translation>Isto não é uma tabela de custos: %1</translation>
    </message>
    <message>
        <source>there is no template %1; there are %2</source>
        <translation>não há nenhum molde %1; há %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>axis %1 has no elements to make %2 of</source>
        <translation>o eixo %1 não tem elementos de que fazer %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Português</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>ciclos</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instruções</translation>
    </message>
    <message>
        <source>%1, emulated</source>
        <translation>%1, emulado</translation>
    </message>
</context>
<context>
    <name>OperatorHelp</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Multiply-accumulates</source>
        <translation>Multiplicações (MACs)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation>Bytes dos pesos</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>Bytes das ativações</translation>
    </message>
    <message>
        <source>Quantization SNR</source>
        <translation>SNR de quantização</translation>
    </message>
    <message>
        <source>Board, per layer</source>
        <translation>Placa, por camada</translation>
    </message>
    <message>
        <source>Estimated latency</source>
        <translation>Latência estimada</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>mínimo e máximo</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Ativações</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Activations: int8, or int16 where that loses too much</source>
        <translation>Ativações: int8, ou int16 onde isso perde demais</translation>
    </message>
    <message>
        <source>Weights: int8, or int4 for half the size</source>
        <translation>Pesos: int8, ou int4 para metade do tamanho</translation>
    </message>
    <message>
        <source>How activation ranges are found</source>
        <translation>Como se acham as faixas das ativações</translation>
    </message>
    <message>
        <source>Share of values kept at each end by the percentile method, in percent</source>
        <translation>Parte dos valores que o método do percentil mantém em cada ponta, em porcentagem</translation>
    </message>
    <message>
        <source>Calibration samples; 0 takes all</source>
        <translation>Amostras de calibração; 0 usa todas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Dilatação</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Nome da entrada</translation>
    </message>
    <message>
        <source>Sizes, such as 1x3x96x96; N for a size left open</source>
        <translation>Tamanhos, como 1x3x96x96; N para um tamanho em aberto</translation>
    </message>
    <message>
        <source>Channels of the output</source>
        <translation>Canais da saída</translation>
    </message>
    <message>
        <source>Height and width of the filters</source>
        <translation>Altura e largura dos filtros</translation>
    </message>
    <message>
        <source>Step of the filters</source>
        <translation>Passo dos filtros</translation>
    </message>
    <message>
        <source>Distance between the taps of a filter</source>
        <translation>Distância entre os coeficientes de um filtro</translation>
    </message>
    <message>
        <source>What follows the layer</source>
        <translation>O que vem depois da camada</translation>
    </message>
    <message>
        <source>Numbers of the output</source>
        <translation>Números da saída</translation>
    </message>
    <message>
        <source>Classes to tell apart</source>
        <translation>Classes a distinguir</translation>
    </message>
    <message>
        <source>Probabilities instead of scores</source>
        <translation>Probabilidades em vez de pontuações</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>Erro máx. (%)</translation>
    </message>
    <message>
        <source>Largest error of a layer&apos;s weights, relative to them, in percent</source>
        <translation>Maior erro dos pesos de uma camada, em relação a eles, em porcentagem</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Gargalo</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Canais de cor</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>Canais de saída</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Expansão</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Passos de tempo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>Canais reduzidos</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Cepstral coefficients of a time step</source>
        <translation>Coeficientes cepstrais de um passo de tempo</translation>
    </message>
    <message>
        <source>Channels in between, as a factor</source>
        <translation>Canais intermediários, como fator</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>Canais de cada ramo</translation>
    </message>
    <message>
        <source>Channels of every layer</source>
        <translation>Canais de cada camada</translation>
    </message>
    <message>
        <source>Channels of every layer, as a factor</source>
        <translation>Canais de cada camada, como fator</translation>
    </message>
    <message>
        <source>Channels of every level</source>
        <translation>Canais de cada nível</translation>
    </message>
    <message>
        <source>Channels of the first layer; the second has twice as many</source>
        <translation>Canais da primeira camada; a segunda tem o dobro</translation>
    </message>
    <message>
        <source>Channels of the first stage; later ones double</source>
        <translation>Canais do primeiro estágio; os seguintes os dobram</translation>
    </message>
    <message>
        <source>Channels of the squeeze</source>
        <translation>Canais da redução</translation>
    </message>
    <message>
        <source>Colour channels of the pictures</source>
        <translation>Canais de cor das imagens</translation>
    </message>
    <message>
        <source>Depthwise separable layers</source>
        <translation>Camadas separáveis em profundidade</translation>
    </message>
    <message>
        <source>Height and width of the pictures, in pixels</source>
        <translation>Altura e largura das imagens, em pixels</translation>
    </message>
    <message>
        <source>Hidden layers on each side</source>
        <translation>Camadas ocultas de cada lado</translation>
    </message>
    <message>
        <source>Levels; each doubles how far back the network sees</source>
        <translation>Níveis; cada um dobra até onde a rede vê para trás</translation>
    </message>
    <message>
        <source>Numbers of a sample</source>
        <translation>Números de uma amostra</translation>
    </message>
    <message>
        <source>Numbers of the state</source>
        <translation>Números do estado</translation>
    </message>
    <message>
        <source>Signals recorded at once</source>
        <translation>Sinais gravados ao mesmo tempo</translation>
    </message>
    <message>
        <source>Step of the first convolution</source>
        <translation>Passo da primeira convolução</translation>
    </message>
    <message>
        <source>Time steps a convolution sees</source>
        <translation>Passos de tempo que uma convolução vê</translation>
    </message>
    <message>
        <source>Time steps of a window</source>
        <translation>Passos de tempo de uma janela</translation>
    </message>
    <message>
        <source>Time steps of the spectrogram</source>
        <translation>Passos de tempo do espectrograma</translation>
    </message>
    <message>
        <source>Units of a hidden layer</source>
        <translation>Unidades de uma camada oculta</translation>
    </message>
    <message>
        <source>Units of the narrowest layer</source>
        <translation>Unidades da camada mais estreita</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Ver uma rede neural, torná-la pequena e vê-la funcionar em um microcontrolador.</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>Abrir o modelo de exemplo.</translation>
    </message>
    <message>
        <source>Start and connect this board, e.g. mps2-an386.</source>
        <translation>Iniciar e conectar esta placa, p. ex. mps2-an386.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Cores: light (claro) ou dark (escuro).</translation>
    </message>
    <message>
        <source>Language of the window, such as en or de.</source>
        <translation>Idioma da janela, por exemplo en ou pt.</translation>
    </message>
    <message>
        <source>An ONNX file to open.</source>
        <translation>Um arquivo ONNX a abrir.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Boards</name>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Execução em %1</translation>
    </message>
    <message>
        <source>%1 has stopped. Start it and connect it again.</source>
        <translation>%1 parou. Inicie-a e conecte-a de novo.</translation>
    </message>
    <message>
        <source>The connection is closed. Connect the board again.</source>
        <translation>A conexão está fechada. Conecte a placa de novo.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Explaining</name>
    <message>
        <source>Explain sample %1</source>
        <translation>Explicar a amostra %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::OutlineModel</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Project</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Quantizing</name>
    <message>
        <source>Quantize %1</source>
        <translation>Quantizar %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Studio</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Não é possível abrir %1: %2</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphCanvas</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>Excluir e &amp;reconectar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copiar o nome</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Aproximar</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>A&amp;justar o grafo</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Renomear o nó</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>No longer an &amp;output of the graph</source>
        <translation>Deixar de ser &amp;saída do grafo</translation>
    </message>
    <message>
        <source>Make it an &amp;output of the graph</source>
        <translation>Tornar &amp;saída do grafo</translation>
    </message>
    <message>
        <source>&amp;Insert here…</source>
        <translation>&amp;Inserir aqui…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>&amp;Editar o comentário…</translation>
    </message>
    <message>
        <source>Add a &amp;comment…</source>
        <translation>Adicionar um &amp;comentário…</translation>
    </message>
    <message>
        <source>E&amp;xpand block</source>
        <translation>E&amp;xpandir o bloco</translation>
    </message>
    <message>
        <source>Collapse block “%1”</source>
        <translation>Recolher o bloco “%1”</translation>
    </message>
    <message>
        <source>Dissolve block</source>
        <translation>Desfazer o bloco</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Recolher em um &amp;bloco…</translation>
    </message>
    <message>
        <source>Collapse into a block</source>
        <translation>Recolher em um bloco</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>Renomear o bloco</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Adicionar um comentário</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Comentário:</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Editar o comentário</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>An empty graph</source>
        <translation>Um grafo vazio</translation>
    </message>
    <message>
        <source>Drag an entry of the palette here, or type its name: input</source>
        <translation>Arraste para cá um item da paleta ou digite seu nome: input</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentário: %1</translation>
    </message>
    <message>
        <source>To what reads the selected node</source>
        <translation>Para o que lê o nó selecionado</translation>
    </message>
    <message>
        <source>To what the selected node reads</source>
        <translation>Para o que o nó selecionado lê</translation>
    </message>
    <message>
        <source>To the node on the left</source>
        <translation>Para o nó à esquerda</translation>
    </message>
    <message>
        <source>To the node on the right</source>
        <translation>Para o nó à direita</translation>
    </message>
    <message>
        <source>Show all of the selected node</source>
        <translation>Mostrar tudo do nó selecionado</translation>
    </message>
    <message>
        <source>Let go of a wire; select nothing</source>
        <translation>Largar uma ligação; não selecionar nada</translation>
    </message>
    <message>
        <source>Hold it, and the mouse moves the view</source>
        <translation>Premida: o rato move a vista</translation>
    </message>
    <message>
        <source>Commands for the selected node</source>
        <translation>Comandos para o nó selecionado</translation>
    </message>
    <message>
        <source>A … Z</source>
        <translation>A … Z</translation>
    </message>
    <message>
        <source>Type what is to follow the selected node</source>
        <translation>Escrever o que se segue ao nó selecionado</translation>
    </message>
</context>
<context>
    <name>mote::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
</context>
<context>
    <name>mote::canvas::SearchBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Próximo (Enter)</translation>
    </message>
    <message>
        <source>Find operator, name or shape</source>
        <translation>Buscar operador, nome ou forma</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Buscar no grafo</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>Fechar a busca (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardList</name>
    <message>
        <source>Boards</source>
        <translation>Placas</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardPanel</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Nada medido ainda</translation>
    </message>
    <message>
        <source>Choose a board and run the shown model on it: each layer&apos;s cost appears here while it runs.</source>
        <translation>Escolha uma placa e execute nela o modelo mostrado: o custo de cada camada aparece aqui durante a execução.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Placas</translation>
    </message>
    <message>
        <source>Resc&amp;an</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>One inference</source>
        <translation>Uma inferência</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Stack, high water</source>
        <translation>Pilha, máximo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar a execução</translation>
    </message>
    <message>
        <source>&amp;Run the quantized model</source>
        <translation>Execu&amp;tar o modelo quantizado</translation>
    </message>
    <message>
        <source>&amp;Run the float model</source>
        <translation>Execu&amp;tar o modelo float</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>bit-exact</source>
        <translation>exato ao bit</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>Layers so far</source>
        <translation>Camadas até agora</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes do fim</translation>
    </message>
    <message>
        <source>measuring the total</source>
        <translation>medindo o total</translation>
    </message>
    <message>
        <source>rounds differently</source>
        <translation>arredonda de outro modo</translation>
    </message>
    <message>
        <source>Compared with this computer, the first layer that differs is %1; the outputs differ by at most %2.</source>
        <translation>Comparada com este computador, a primeira camada que difere é %1; as saídas diferem no máximo em %2.</translation>
    </message>
    <message>
        <source>Starts and connects the chosen board before.</source>
        <translation>Inicia e conecta antes a placa escolhida.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The board starts and takes the model; its layers appear here then.</source>
        <translation>A placa inicia e recebe o modelo; depois suas camadas aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>mote::panels::ExplainPanel</name>
    <message>
        <source>Sample and method</source>
        <translation>Amostra e método</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>Classe a explicar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>Ex&amp;plicar</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantizado</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>Mapa de calor, %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>Pontuações, %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevância</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>the predicted one</source>
        <translation>a prevista</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explicando…</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>Escolha uma amostra</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Quantize antes</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Explicar de novo</translation>
    </message>
    <message>
        <source>Explained: %1. Labelled: %2.</source>
        <translation>Explicado: %1. Rotulado: %2.</translation>
    </message>
</context>
<context>
    <name>mote::panels::InspectorPanel</name>
    <message>
        <source>Nothing to inspect</source>
        <translation>Nada a inspecionar</translation>
    </message>
    <message>
        <source>Open a model, then select a node of its graph.</source>
        <translation>Abra um modelo e selecione um nó do seu grafo.</translation>
    </message>
    <message>
        <source>Select a node to see its attributes, weights and cost.</source>
        <translation>Selecione um nó para ver seus atributos, pesos e custo.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Nome do nó</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>The quantized model is derived; edit the float model instead.</source>
        <translation>O modelo quantizado é derivado; edite o modelo float.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Ativações</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Weights and constants</source>
        <translation>Pesos e constantes</translation>
    </message>
    <message>
        <source>About this operator</source>
        <translation>Sobre este operador</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerChart</name>
    <message>
        <source>Cost per layer</source>
        <translation>Custo por camada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>bit-exact with the desktop</source>
        <translation>exato bit a bit com o computador</translation>
    </message>
    <message>
        <source>differs from the desktop</source>
        <translation>difere do computador</translation>
    </message>
    <message>
        <source>Cost per layer, %1</source>
        <translation>Custo por camada, %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Layers by quantization SNR</source>
        <translation>Camadas pela SNR de quantização</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Filter by operator or name</source>
        <translation>Filtrar por operador ou nome</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>Filtrar nós</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 de %n nó</numerusform>
            <numerusform>%1 de %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nada para listar</translation>
    </message>
    <message>
        <source>The nodes of the open model are listed here.</source>
        <translation>Aqui são listados os nós do modelo aberto.</translation>
    </message>
</context>
<context>
    <name>mote::kit::ParameterForm</name>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>mote::panels::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sem problemas</translation>
    </message>
    <message>
        <source>Everything in this model is understood and can be compiled.</source>
        <translation>Tudo neste modelo é conhecido e pode ser compilado.</translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 pontos percentuais</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Amostras teste</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>&amp;Quantizar</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>modelo float</translation>
    </message>
    <message>
        <source>quantized model</source>
        <translation>modelo quantizado</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Modelo mostrado</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Tamanho na flash</translation>
    </message>
    <message>
        <source>Working memory (arena)</source>
        <translation>Memória de trabalho (arena)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>Pasta de amostras</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>%Ln amostra de teste, %1 classes</numerusform>
            <numerusform>%Ln amostras de teste, %1 classes</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>The float model was edited since; quantize again.</source>
        <translation>O modelo float foi editado desde então; quantize de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>Cinza: float, cor: quantizado. Acurácia em %Ln amostra de teste.</numerusform>
            <numerusform>Cinza: float, cor: quantizado. Acurácia em %Ln amostras de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: float, coloured: quantized. The data has no labels, so there is no accuracy.</source>
        <translation>Cinza: float, cor: quantizado. Os dados não têm rótulos, por isso não há acurácia.</translation>
    </message>
    <message>
        <source>Not quantized yet</source>
        <translation>Ainda não quantizado</translation>
    </message>
    <message>
        <source>Quantizing shows here what it changes: accuracy, size, working memory, and the noise it adds to each layer.</source>
        <translation>Ao quantizar, vê-se aqui o que muda: acurácia, tamanho, memória de trabalho e o ruído somado a cada camada.</translation>
    </message>
</context>
<context>
    <name>mote::panels::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Amostra %1</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>Amostra %1: %2</translation>
    </message>
</context>
<context>
    <name>mote::panels::WeightView</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>mean %1 · deviation %2 · zeros %3</source>
        <translation>média %1 · desvio %2 · zeros %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Each filter as the mean over its channels: blue below zero, orange above</source>
        <translation>Cada filtro como a média dos seus canais: azul abaixo de zero, laranja acima</translation>
    </message>
</context>
<context>
    <name>mote::shell::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Digite um comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>mote::shell::FileCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir um modelo</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Salvar o modelo</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export the quantized model</source>
        <translation>Exportar o modelo quantizado</translation>
    </message>
    <message>
        <source>Export the compiled program</source>
        <translation>Exportar o programa compilado</translation>
    </message>
    <message>
        <source>Mote programs (*.mote)</source>
        <translation>Programas Mote (*.mote)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Salvar as alterações em “%1”?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Caso contrário, elas se perdem.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sem título</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier window was found. Close the model to see it on the start page.</source>
        <translation>Foi encontrado trabalho não salvo de uma janela anterior. Feche o modelo para vê-lo na página inicial.</translation>
    </message>
    <message>
        <source>Open a project (a folder named .mote-project)</source>
        <translation>Abrir um projeto (uma pasta chamada .mote-project)</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Salvar como projeto</translation>
    </message>
    <message>
        <source>Mote projects (*.mote-project)</source>
        <translation>Projetos Mote (*.mote-project)</translation>
    </message>
    <message>
        <source>Mote projects in one file (*.mote-project.zip)</source>
        <translation>Projetos do Mote em um único arquivo (*.mote-project.zip)</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)</source>
        <translation>Modelos e projetos (*.onnx *.tflite project.json *.mote-project.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>Comparar com um modelo</translation>
    </message>
    <message>
        <source>%1, quantized</source>
        <translation>%1, quantizado</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, como salvo</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1, como editado</translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarefa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>%1 – cancelling</source>
        <translation>%1 – cancelando</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (e mais %n)</numerusform>
            <numerusform> (e mais %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>Quantizar</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantizado</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Modelo mostrado</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Quantize antes</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Fit on a board</source>
        <translation>Adequação a uma placa</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Plano de memória</translation>
    </message>
</context>
<context>
    <name>mote::shell::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mote::shell::StartPage</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Ver uma rede neural, torná-la pequena e vê-la funcionar em um microcontrolador.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>A&amp;brir um modelo…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>Fashion pictures</source>
        <translation>Imagens de moda</translation>
    </message>
    <message>
        <source>A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4</source>
        <translation>Um classificador treinado para imagens de 28 × 28 pixels, pequeno o bastante para um Cortex-M4</translation>
    </message>
    <message>
        <source>Or drop a model or a project anywhere on this window.</source>
        <translation>Ou solte um modelo ou um projeto em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>Abrir um pro&amp;jeto…</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>&amp;Desenhar um novo</translation>
    </message>
    <message>
        <source>First lesson: predict, then measure</source>
        <translation>Primeira lição: prever e depois medir</translation>
    </message>
    <message>
        <source>Guess what eight bits cost, quantize the sample, and see how close you came</source>
        <translation>Adivinhar o que custam oito bits, quantizar o exemplo e ver o quanto se acertou</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Começar com um exemplo</translation>
    </message>
    <message>
        <source>Or draw one from a template</source>
        <translation>Ou partir de um molde</translation>
    </message>
</context>
<context>
    <name>mote::shell::TotalsBar</name>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
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
        <translation>renomear</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>delete and reconnect</source>
        <translation>excluir e reconectar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Arquivos &amp;recentes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Export int&amp;8 model…</source>
        <translation>Exportar modelo int&amp;8…</translation>
    </message>
    <message>
        <source>Export compiled &amp;program…</source>
        <translation>Exportar &amp;programa compilado…</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>&amp;Fechar o modelo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;air</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Delete node</source>
        <translation>&amp;Excluir o nó</translation>
    </message>
    <message>
        <source>Delete and re&amp;connect</source>
        <translation>Excluir e rec&amp;onectar</translation>
    </message>
    <message>
        <source>Copy node na&amp;me</source>
        <translation>Copiar o no&amp;me do nó</translation>
    </message>
    <message>
        <source>&amp;Find in graph…</source>
        <translation>&amp;Buscar no grafo…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>A&amp;justar o grafo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;duzir</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Ampliar a &amp;seleção</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Cores escuras</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restaurar a disposição</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Show the &amp;float model</source>
        <translation>Mostrar o modelo &amp;float</translation>
    </message>
    <message>
        <source>Show the &amp;quantized model</source>
        <translation>Mostrar o modelo &amp;quantizado</translation>
    </message>
    <message>
        <source>&amp;Paint on the graph</source>
        <translation>&amp;Pintar no grafo</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Todos os &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;About Mote Studio</source>
        <translation>&amp;Sobre o Mote Studio</translation>
    </message>
    <message>
        <source>About Mote Studio</source>
        <translation>Sobre o Mote Studio</translation>
    </message>
    <message>
        <source>A studio for small neural networks on microcontrollers: design, compress, explain, measure.

Free software under the GNU General Public License, version 3 or later. What goes into firmware is under the Apache License 2.0.</source>
        <translation>Um estúdio para pequenas redes neurais em microcontroladores: projetar, comprimir, explicar, medir.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. O que vai no firmware está sob a licença Apache 2.0.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Ir &amp;para</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>inserir %1</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conectar</translation>
    </message>
    <message>
        <source>rewire</source>
        <translation>religar</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>desconectar</translation>
    </message>
    <message>
        <source>make an output</source>
        <translation>tornar saída</translation>
    </message>
    <message>
        <source>remove an output</source>
        <translation>remover uma saída</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>dispor</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>colar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>&amp;Inserir…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecion&amp;ar tudo</translation>
    </message>
    <message>
        <source>&amp;Lay out all nodes</source>
        <translation>Di&amp;spor todos os nós</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>definir um atributo</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Reescrever</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Novo a partir de um mo&amp;lde…</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Abrir pro&amp;jeto…</translation>
    </message>
    <message>
        <source>Save as p&amp;roject…</source>
        <translation>Salvar como proje&amp;to…</translation>
    </message>
    <message>
        <source>&amp;First lesson: predict, then measure</source>
        <translation>Primeira &amp;lição: prever e depois medir</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Recolher em um &amp;bloco…</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>recolher</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>expandir</translation>
    </message>
    <message>
        <source>dissolve the block</source>
        <translation>desfazer o bloco</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>excluir o comentário</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse the block</source>
        <translation>E&amp;xpandir ou recolher o bloco</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>Recolher todos os blocos</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>Expandir todos os blocos</translation>
    </message>
    <message>
        <source>Add a c&amp;omment…</source>
        <translation>Adicionar um c&amp;omentário…</translation>
    </message>
    <message>
        <source>run in strips</source>
        <translation>calcular em faixas</translation>
    </message>
    <message>
        <source>run whole layers</source>
        <translation>calcular camadas inteiras</translation>
    </message>
    <message>
        <source>narrow the template</source>
        <translation>estreitar o modelo-base</translation>
    </message>
    <message>
        <source>&amp;Estimate for</source>
        <translation>&amp;Estimar para</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Nenhuma placa</translation>
    </message>
    <message>
        <source>Run in &amp;strips of rows</source>
        <translation>Calcular em fai&amp;xas de linhas</translation>
    </message>
    <message>
        <source>Layers of high resolution compute a few rows at a time, in less working memory</source>
        <translation>As camadas de alta resolução calculam poucas linhas de cada vez, com menos memória de trabalho</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atalhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar com…</translation>
    </message>
    <message>
        <source>Compare float and quantized</source>
        <translation>Comparar float e quantizado</translation>
    </message>
    <message>
        <source>Compare with the saved file</source>
        <translation>Comparar com o arquivo salvo</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This computer, as a process</source>
        <translation>Este computador, como processo</translation>
    </message>
</context>
<context>
    <name>mote::canvas::QuickInsert</name>
    <message>
        <source>What to insert</source>
        <translation>O que inserir</translation>
    </message>
    <message>
        <source>Type an operator or a block</source>
        <translation>Digite um operador ou um bloco</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada com esse nome</translation>
    </message>
</context>
<context>
    <name>mote::panels::EntryTree</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>Layers and blocks</source>
        <translation>Camadas e blocos</translation>
    </message>
</context>
<context>
    <name>mote::panels::PalettePanel</name>
    <message>
        <source>Find an operator or a block</source>
        <translation>Buscar um operador ou um bloco</translation>
    </message>
    <message>
        <source>Find in the palette</source>
        <translation>Buscar na paleta</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Sobre o item escolhido</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Inse&amp;rir</translation>
    </message>
    <message>
        <source>Puts it behind the selected node; or drag it onto the graph</source>
        <translation>Coloca-o atrás do nó selecionado; ou arraste-o para o grafo</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Escolha um item</translation>
    </message>
    <message>
        <source>Drag it onto a connection, a node or the empty graph.</source>
        <translation>Arraste-o para uma conexão, um nó ou o grafo vazio.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Graph input</source>
        <translation>Entrada do grafo</translation>
    </message>
    <message>
        <source>Graph output</source>
        <translation>Saída do grafo</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolução por canal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Camada densa</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Normalização por lotes</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classificador</translation>
    </message>
    <message>
        <source>Convolution, normalization, activation</source>
        <translation>Convolução, normalização, ativação</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>Separável em profundidade</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>Resíduo invertido</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Resíduo</translation>
    </message>
    <message>
        <source>Drawn, kept and exported, but not run: the inference core has no such operator.</source>
        <translation>É desenhado, mantido e exportado, mas não executado: o núcleo de inferência não tem esse operador.</translation>
    </message>
    <message>
        <source>Makes a result the graph&apos;s own.</source>
        <translation>Torna um resultado saída do grafo.</translation>
    </message>
    <message>
        <source>A plain operator of ONNX.</source>
        <translation>Um simples operador do ONNX.</translation>
    </message>
    <message>
        <source>Squeeze-and-excitation</source>
        <translation>Squeeze-and-excitation</translation>
    </message>
    <message>
        <source>DS-CNN layers</source>
        <translation>Camadas DS-CNN</translation>
    </message>
    <message>
        <source>Early exit</source>
        <translation>Saída antecipada</translation>
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
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>Fold batch normalization</source>
        <translation>Incorporar a normalização por lotes</translation>
    </message>
    <message>
        <source>Remove useless transposes</source>
        <translation>Remover transposições inúteis</translation>
    </message>
    <message>
        <source>Separate convolutions</source>
        <translation>Separar convoluções</translation>
    </message>
    <message>
        <source>Quantize to integers</source>
        <translation>Quantizar para inteiros</translation>
    </message>
</context>
<context>
    <name>mote::shell::RewriteDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>same to the bit</source>
        <translation>igual bit a bit</translation>
    </message>
    <message>
        <source>Grey: before, coloured: after.</source>
        <translation>Cinza: antes, cor: depois.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite in this graph.</source>
        <translation>Não há nada a reescrever neste grafo.</translation>
    </message>
    <message>
        <source>Both give the same outputs on %1 random inputs.</source>
        <translation>Ambos dão as mesmas saídas em %1 entradas aleatórias.</translation>
    </message>
    <message>
        <source>same but for rounding</source>
        <translation>igual salvo arredondamento</translation>
    </message>
    <message>
        <source>outputs move</source>
        <translation>as saídas mudam</translation>
    </message>
    <message>
        <source>On %1 random inputs, outputs differ by up to %2 of the largest.</source>
        <translation>Em %1 entradas aleatórias, as saídas diferem em até %2 da maior.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
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
        <translation>Recuperar %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Lesson</name>
    <message>
        <source>Time %1</source>
        <translation>Cronometrar %1</translation>
    </message>
</context>
<context>
    <name>mote::shell::RecoveryList</name>
    <message>
        <source>never saved; kept %1</source>
        <translation>nunca salvo; guardado %1</translation>
    </message>
    <message>
        <source>%1; kept %2, the file was saved later</source>
        <translation>%1; guardado %2, o arquivo foi salvo depois</translation>
    </message>
    <message>
        <source>%1; kept %2</source>
        <translation>%1; guardado %2</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Foi encontrado trabalho não salvo</translation>
    </message>
    <message>
        <source>A window ended before this was saved. Nothing of it is lost.</source>
        <translation>Uma janela terminou antes de isto ser salvo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Descartar o trabalho não salvo</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>Descartar de vez o trabalho não salvo em “%1”?</translation>
    </message>
</context>
<context>
    <name>mote::shell::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Novo a partir de um molde</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Molde</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>Multiplicações (MACs)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Desenhar %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LessonDialog</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 pontos percentuais</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>previsto %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>medido %1</translation>
    </message>
    <message>
        <source>well guessed</source>
        <translation>bem previsto</translation>
    </message>
    <message>
        <source>guessed too much</source>
        <translation>previsto a mais</translation>
    </message>
    <message>
        <source>guessed too little</source>
        <translation>previsto a menos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Predict, then measure</source>
        <translation>Prever e depois medir</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>A trained network keeps each weight as a float of 32 bits. Quantizing puts whole numbers of 8 bits in their place, and has the network compute with those.</source>
        <translation>Uma rede treinada guarda cada peso como um número de ponto flutuante de 32 bits. A quantização põe em seu lugar inteiros de 8 bits e faz a rede calcular com eles.</translation>
    </message>
    <message>
        <source>That is coarser: only 256 steps are left for each layer. What does it cost, and what does it bring? Guess before you look: a number that surprises you is one you remember.</source>
        <translation>Isso é mais grosseiro: restam só 256 níveis para cada camada. O que isso custa, e o que traz? Adivinhe antes de olhar: um número que surpreende fica na memória.</translation>
    </message>
    <message>
        <source>How many percentage points of accuracy will be lost?</source>
        <translation>Quantos pontos percentuais de acurácia serão perdidos?</translation>
    </message>
    <message>
        <source>How large will it be, of its size in flash now?</source>
        <translation>De que tamanho ela ficará, em relação ao que tem agora na flash?</translation>
    </message>
    <message>
        <source>How long will it take on this computer, of its time now?</source>
        <translation>Quanto tempo levará neste computador, em relação ao que leva agora?</translation>
    </message>
    <message>
        <source>Move each slider to what you expect. 100 % means: as before.</source>
        <translation>Ponha cada controle no que você espera. 100 % significa: como antes.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>200 pictures of the training set go through the network, to see which range the numbers of each layer need. Then both networks name 1,000 test pictures, and take turns against the clock.</source>
        <translation>200 imagens do conjunto de treino passam pela rede, para ver de que faixa os números de cada camada precisam. Depois as duas redes nomeiam 1000 imagens de teste e se revezam contra o relógio.</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>Acurácia perdida</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Tamanho na flash</translation>
    </message>
    <message>
        <source>Time on this computer, one thread</source>
        <translation>Tempo neste computador, uma thread</translation>
    </message>
    <message>
        <source>What eight bits are</source>
        <translation>O que são oito bits</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Sua previsão</translation>
    </message>
    <message>
        <source>Guess and truth</source>
        <translation>Previsto e medido</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>The lesson needs a model: the sample will do.</source>
        <translation>A lição precisa de um modelo: o de exemplo serve.</translation>
    </message>
    <message>
        <source>&amp;Quantize and measure</source>
        <translation>&amp;Quantizar e medir</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>Accuracy hardly moves: each layer&apos;s 256 steps are spread over just the range it uses, and small errors cancel out along the way.</source>
        <translation>A acurácia quase não muda: os 256 níveis de cada camada se espalham só pela faixa que ela usa, e os pequenos erros se cancelam pelo caminho.</translation>
    </message>
    <message>
        <source>This network feels the coarser steps; the Quantize panel shows which layer adds most of the noise.</source>
        <translation>Esta rede sente os níveis mais grosseiros; o painel Quantizar mostra que camada soma mais ruído.</translation>
    </message>
    <message>
        <source>Weights take a quarter of the bytes. What is more than 25 % is the plan of the layers and the scales of their numbers, which do not shrink.</source>
        <translation>Os pesos ocupam um quarto dos bytes. O que passa de 25 % é o plano das camadas e as escalas dos seus números, que não encolhem.</translation>
    </message>
    <message>
        <source>A processor computes on four times as many 8-bit numbers at once. On a microcontroller without a float unit the gain is larger still: the Board panel counts it.</source>
        <translation>Um processador calcula com quatro vezes mais números de 8 bits de uma vez. Em um microcontrolador sem unidade de ponto flutuante o ganho é maior ainda: o painel Placa o conta.</translation>
    </message>
    <message>
        <source>On this computer floats are as quick. A microcontroller is another matter: the Board panel counts it.</source>
        <translation>Neste computador os números de ponto flutuante são igualmente rápidos. Um microcontrolador é outra história: o painel Placa conta isso.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Speech: keywords, the network of MLPerf Tiny&apos;s keyword spotting</source>
        <translation>Fala: palavras-chave, a rede de detecção de palavras-chave do MLPerf Tiny</translation>
    </message>
    <message>
        <source>Machines that sound or move unlike before: MLPerf Tiny&apos;s anomaly detection</source>
        <translation>Máquinas que soam ou se movem de modo diferente: a detecção de anomalias do MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: the first network made for phones, and still the one boards run best</source>
        <translation>Imagens: a primeira rede feita para telefones, e ainda a que as placas melhor executam</translation>
    </message>
    <message>
        <source>Pictures: more accurate than V1 for the same work, but with larger feature maps</source>
        <translation>Imagens: mais exata que a V1 com o mesmo trabalho, mas com mapas de características maiores</translation>
    </message>
    <message>
        <source>Pictures: the fewest multiplications of the three for its accuracy</source>
        <translation>Imagens: das três, a com menos multiplicações para a sua acurácia</translation>
    </message>
    <message>
        <source>Accelerometers and other signals: what is going on in this window of time</source>
        <translation>Acelerômetros e outros sinais: o que acontece nesta janela de tempo</translation>
    </message>
    <message>
        <source>Small pictures: the network of MLPerf Tiny&apos;s image classification</source>
        <translation>Imagens pequenas: a rede de classificação de imagens do MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: few weights, for boards short of flash rather than of time</source>
        <translation>Imagens: poucos pesos, para placas a que falta flash mais do que tempo</translation>
    </message>
    <message>
        <source>Signals with a long memory, where a recurrent network would be slow to train</source>
        <translation>Sinais de memória longa, em que uma rede recorrente demoraria a treinar</translation>
    </message>
    <message>
        <source>Dense autoencoder</source>
        <translation>Autocodificador denso</translation>
    </message>
    <message>
        <source>1-D CNN for motion</source>
        <translation>CNN 1-D para movimento</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>Rede convolucional temporal</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Arranging</name>
    <message>
        <source>Block %1</source>
        <translation>Bloco %1</translation>
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
        <translation>%1 de flash</translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation>%1 de RAM</translation>
    </message>
    <message>
        <source>Clock and memories: %1</source>
        <translation>Relógio e memórias: %1</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>Instruções: %1</translation>
    </message>
    <message>
        <source>Cycles per instruction: %1</source>
        <translation>Ciclos por instrução: %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>Potência: %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Fixing</name>
    <message>
        <source>Narrow %1</source>
        <translation>Estreitar %1</translation>
    </message>
    <message>
        <source>Run in strips</source>
        <translation>Calcular em faixas</translation>
    </message>
    <message>
        <source>Quantize to int8</source>
        <translation>Quantizar para int8</translation>
    </message>
    <message>
        <source>Quantize to int8 and run in strips</source>
        <translation>Quantizar para int8 e calcular em faixas</translation>
    </message>
    <message>
        <source>Draw at width %1</source>
        <translation>Desenhar com largura %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 flash, %2 RAM, about %3</source>
        <translation>%1 de flash, %2 de RAM, cerca de %3</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>cabe: %1</translation>
    </message>
    <message>
        <source>still misses %1: %2</source>
        <translation>ainda faltam %1: %2</translation>
    </message>
    <message>
        <source>The model was not drawn from a template</source>
        <translation>O modelo não veio de um modelo-base</translation>
    </message>
</context>
<context>
    <name>mote::shell::FitBar</name>
    <message>
        <source>Estimated, not measured: the band is how far off it may be.</source>
        <translation>Estimado, não medido: o intervalo indica quanto pode errar.</translation>
    </message>
    <message>
        <source>%1 of it is in kernels that were never measured.</source>
        <translation>%1 está em núcleos que nunca foram medidos.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Latency, estimated</source>
        <translation>Latência, estimada</translation>
    </message>
    <message>
        <source>Energy, estimated</source>
        <translation>Energia, estimada</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Peak RAM</source>
        <translation>Pico de RAM</translation>
    </message>
    <message>
        <source>Board that figures are estimated for</source>
        <translation>Placa para a qual se estima</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>Nenhuma placa escolhida</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Plano de memória</translation>
    </message>
    <message>
        <source>Which tensor lies where in working memory, and how long</source>
        <translation>Qual tensor fica onde na memória de trabalho, e por quanto tempo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Size of the compiled program, of what the board has for one</source>
        <translation>Tamanho do programa compilado, do que a placa tem para ele</translation>
    </message>
    <message>
        <source>Working memory of one inference, of what the board has for it</source>
        <translation>Memória de trabalho de uma inferência, da que a placa tem</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>não compila</translation>
    </message>
    <message>
        <source>Choose a board to see time, energy, and whether the model fits.</source>
        <translation>Escolha uma placa para ver tempo, energia e se o modelo cabe.</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>sem estimativa</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>%1 flash and %2 RAM are left.</source>
        <translation>Restam %1 de flash e %2 de RAM.</translation>
    </message>
    <message>
        <source>does not fit: %1 missing</source>
        <translation>não cabe: faltam %1</translation>
    </message>
    <message>
        <source>Estimated for</source>
        <translation>Estimado para</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryMap</name>
    <message>
        <source>Memory plan</source>
        <translation>Plano de memória</translation>
    </message>
    <message>
        <source>%1: %2 at %3, steps %4 to %5</source>
        <translation>%1: %2 em %3, passos %4 a %5</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>escrito por %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>lido por %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryPanel</name>
    <message>
        <source>No model is open</source>
        <translation>Nenhum modelo está aberto</translation>
    </message>
    <message>
        <source>What lies where in a model&apos;s working memory is painted here.</source>
        <translation>Aqui se desenha o que fica onde na memória de trabalho do modelo.</translation>
    </message>
    <message>
        <source>No memory plan: the model does not compile</source>
        <translation>Sem plano de memória: o modelo não compila</translation>
    </message>
    <message>
        <source>No memory plan yet</source>
        <translation>Ainda sem plano de memória</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>%1 of working memory; most is in use in step %2, %3.</source>
        <translation>%1 de memória de trabalho; o máximo é usado no passo %2, %3.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan needs less.</source>
        <translation>Provado: nesta ordem de camadas nenhum plano precisa de menos.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan is below %1.</source>
        <translation>Provado: nesta ordem de camadas nenhum plano fica abaixo de %1.</translation>
    </message>
    <message>
        <source>%1 has %2 for it.</source>
        <translation>%1 tem %2 para isso.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards.</source>
        <translation>Os passos vão para a direita, os endereços para cima.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards. Hatched: one tensor is written over another in place.</source>
        <translation>Os passos vão para a direita, os endereços para cima. Tracejado: um tensor é escrito sobre outro no lugar.</translation>
    </message>
</context>
<context>
    <name>mote::help::ManualWindow</name>
    <message>
        <source>Manual – Mote Studio</source>
        <translation>Manual – Mote Studio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra menor</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra maior</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>Em nenhuma página</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>Em %n página</numerusform>
            <numerusform>Em %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
</context>
<context>
    <name>mote::help::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Procurar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>mote::shell::HelpCommands</name>
    <message>
        <source>In the graph</source>
        <translation>No grafo</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Forma de %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>retuned</source>
        <translation>reajustado</translation>
    </message>
    <message>
        <source>requantized</source>
        <translation>requantizado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>values differ by %1</source>
        <translation>os valores diferem em %1</translation>
    </message>
    <message>
        <source>%1 comes from another node.</source>
        <translation>%1 vem de outro nó.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
</context>
<context>
    <name>mote::shell::CompareWindow</name>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>Comparação de %1 e %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>Grafo de %1</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Comparar %1 e %2</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>Não é possível compará-los</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 of %2 nodes differ.</source>
        <translation>%1 de %2 nós diferem.</translation>
    </message>
    <message>
        <source>The nodes are the same, whatever they are called.</source>
        <translation>Os nós são os mesmos, seja qual for o nome.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
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
        <translation>Diferença anterior (Shift+F8 ou P)</translation>
    </message>
    <message>
        <source>Next difference (F8 or N)</source>
        <translation>Próxima diferença (F8 ou N)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Show or leave out those that are: %1</source>
        <translation>Mostrar ou ocultar: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>Occlusion</source>
        <translation>Oclusão</translation>
    </message>
</context>
</TS>
