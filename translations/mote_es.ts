<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es_ES">
<context>
    <name>BoardList</name>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
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
        <translation>salida</translation>
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
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto matricial</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Pooling and reduction</source>
        <translation>Pooling y reducción</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Shape and movement</source>
        <translation>Forma y movimiento</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flujo de control</translation>
    </message>
    <message>
        <source>Foreign operator</source>
        <translation>Operador ajeno</translation>
    </message>
    <message>
        <source>Input or output</source>
        <translation>Entrada o salida</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Dusk (blue to yellow)</source>
        <translation>Crepúsculo (azul a amarillo)</translation>
    </message>
    <message>
        <source>Ember (black to yellow)</source>
        <translation>Brasa (negro a amarillo)</translation>
    </message>
    <message>
        <source>Balance (blue to orange)</source>
        <translation>Balanza (azul a naranja)</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Tensor &apos;%1&apos; has the impossible shape %2</source>
        <translation>El tensor «%1» tiene la forma imposible %2</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 scales and %4 zero points that do not fit it</source>
        <translation>El tensor «%1» de forma %2 tiene %3 escalas y %4 puntos cero que no le corresponden</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 bytes instead of %4</source>
        <translation>El tensor «%1» de forma %2 tiene %3 bytes en lugar de %4</translation>
    </message>
    <message>
        <source>%1 names tensor %2 of %3</source>
        <translation>%1 nombra el tensor %2 de %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an input: it is one already or a constant</source>
        <translation>«%1» no puede ser una entrada: ya lo es, o es una constante</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before anything makes it</source>
        <translation>%1 lee «%2» antes de que nada lo produzca</translation>
    </message>
    <message>
        <source>%1 makes &apos;%2&apos; again</source>
        <translation>%1 produce «%2» otra vez</translation>
    </message>
    <message>
        <source>Nothing makes the graph&apos;s output &apos;%1&apos;</source>
        <translation>Nada produce la salida «%1» del grafo</translation>
    </message>
    <message>
        <source>This is no TFLite model: its identifier is missing</source>
        <translation>Esto no es un modelo TFLite: falta su identificador</translation>
    </message>
    <message>
        <source>The TFLite file holds no graph</source>
        <translation>El archivo TFLite no contiene ningún grafo</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; has a quantization we do not know</source>
        <translation>El tensor «%1» tiene una cuantización desconocida</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored sparsely</source>
        <translation>El tensor «%1» está guardado en forma dispersa</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; names buffer %2 of %3</source>
        <translation>El tensor «%1» nombra el búfer %2 de %3</translation>
    </message>
    <message>
        <source>The data of tensor &apos;%1&apos; lies outside the file&apos;s tables</source>
        <translation>Los datos del tensor «%1» están fuera de las tablas del archivo</translation>
    </message>
    <message>
        <source>Operator %1 names code %2 of %3</source>
        <translation>El operador %1 nombra el código %2 de %3</translation>
    </message>
    <message>
        <source>This is no whole TFLite model: its tables are damaged or cut</source>
        <translation>Esto no es un modelo TFLite completo: sus tablas están dañadas o cortadas</translation>
    </message>
    <message>
        <source>The data set holds no samples</source>
        <translation>El conjunto de datos no contiene muestras</translation>
    </message>
    <message>
        <source>Sample %1 has no label; put each class into a subfolder of its own</source>
        <translation>La muestra %1 no tiene etiqueta; ponga cada clase en su propia subcarpeta</translation>
    </message>
    <message>
        <source>Nothing would make the graph output &apos;%1&apos; any more; choose another output first</source>
        <translation>Ya nada produciría la salida «%1» del grafo; elija antes otra salida</translation>
    </message>
    <message>
        <source>A subgraph of node &apos;%1&apos; reads &apos;%2&apos; by name and cannot be rewired</source>
        <translation>Un subgrafo del nodo «%1» lee «%2» por su nombre y no puede reconectarse</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be bridged: more than its first output is used</source>
        <translation>El nodo «%1» no puede puentearse: se usa algo más que su primera salida</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be bridged: all it reads is constant</source>
        <translation>El nodo «%1» no puede puentearse: solo lee constantes</translation>
    </message>
    <message>
        <source>There is no node %1</source>
        <translation>No hay ningún nodo %1</translation>
    </message>
    <message>
        <source>The edit would make the graph cyclic: a node would need its own result</source>
        <translation>El cambio haría cíclico el grafo: un nodo necesitaría su propio resultado</translation>
    </message>
    <message>
        <source>There is no value %1</source>
        <translation>No hay ningún valor %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>Un valor necesita un nombre</translation>
    </message>
    <message>
        <source>There is a value named &apos;%1&apos; already</source>
        <translation>Ya hay un valor llamado «%1»</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is still used</source>
        <translation>El valor «%1» todavía se usa</translation>
    </message>
    <message>
        <source>A tensor of shape %1 is too large</source>
        <translation>Un tensor de forma %1 es demasiado grande</translation>
    </message>
    <message>
        <source>There is no explainer %1; known: %2</source>
        <translation>No hay ningún método de explicación %1; conocidos: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is a compiled program; this needs the model it was made from</source>
        <translation>%1 es un programa compilado; aquí hace falta el modelo del que procede</translation>
    </message>
    <message>
        <source>The model has no input</source>
        <translation>El modelo no tiene entrada</translation>
    </message>
    <message>
        <source>The model&apos;s first input has no shape; set one before use</source>
        <translation>La primera entrada del modelo no tiene forma; fije una antes de usarla</translation>
    </message>
    <message>
        <source>Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1</source>
        <translation>Score-CAM necesita una capa de forma [1, C, H, W]; esta da %1</translation>
    </message>
    <message>
        <source>Score-CAM needs a convolution; this model has none. Try occlusion.</source>
        <translation>Score-CAM necesita una convolución; este modelo no tiene ninguna. Pruebe la oclusión.</translation>
    </message>
    <message>
        <source>Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1</source>
        <translation>Los mapas de calor necesitan una entrada de imagen de forma [1, C, H, W] o [1, H, W, C]; este modelo toma %1</translation>
    </message>
    <message>
        <source>There is no class %1; the model has %2</source>
        <translation>No hay ninguna clase %1; el modelo tiene %2</translation>
    </message>
    <message>
        <source>Calibration feeds one input; this model has %1</source>
        <translation>La calibración alimenta una sola entrada; este modelo tiene %1</translation>
    </message>
    <message>
        <source>The calibration data holds no samples</source>
        <translation>Los datos de calibración no contienen muestras</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it holds no graph</source>
        <translation>Esto no es un modelo ONNX: no contiene ningún grafo</translation>
    </message>
    <message>
        <source>The ONNX checker objects: %1</source>
        <translation>El verificador de ONNX objeta: %1</translation>
    </message>
    <message>
        <source>This is not a whole ONNX file: it is truncated or damaged in &apos;%1&apos; at byte %2 of %3</source>
        <translation>Esto no es un archivo ONNX completo: está truncado o dañado en «%1», en el byte %2 de %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2; the file is as it was</source>
        <translation>No se puede escribir «%1»: %2; el archivo queda como estaba</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>The file is empty, not an ONNX model</source>
        <translation>El archivo está vacío, no es un modelo ONNX</translation>
    </message>
    <message>
        <source>The model has %1 bytes, more than %2 are not read</source>
        <translation>El modelo tiene %1 bytes; no se leen más de %2</translation>
    </message>
    <message>
        <source>The model cannot be read: %1</source>
        <translation>No se puede leer el modelo: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file</source>
        <translation>«%1» no es un archivo</translation>
    </message>
    <message>
        <source>This is not an ONNX model of a known version: IR version %1, known are %2 to %3</source>
        <translation>Esto no es un modelo ONNX de una versión conocida: versión IR %1, se conocen de %2 a %3</translation>
    </message>
    <message>
        <source>The model does not say which opset it uses</source>
        <translation>El modelo no dice qué opset usa</translation>
    </message>
    <message>
        <source>The model uses opset %1, newer than %2; export it again with an opset from 7 to %2</source>
        <translation>El modelo usa el opset %1, más nuevo que %2; expórtelo de nuevo con un opset de 7 a %2</translation>
    </message>
    <message>
        <source>The graph is cyclic: %1 needs its own result</source>
        <translation>El grafo es cíclico: %1 necesita su propio resultado</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the opset used here: %2; export the model again with opset 13 or newer</source>
        <translation>%1 no puede llevarse al opset que se usa aquí: %2; exporte el modelo de nuevo con el opset 13 o posterior</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; is not a plain file inside the model&apos;s folder; links and paths leading out of the folder are not followed</source>
        <translation>%1: su archivo de datos «%2» no es un archivo normal de la carpeta del modelo; no se siguen enlaces ni rutas que salgan de la carpeta</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; could not be opened: %3</source>
        <translation>%1: no se pudo abrir su archivo de datos «%2»: %3</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; could not be read: %3</source>
        <translation>%1: no se pudo leer su archivo de datos «%2»: %3</translation>
    </message>
    <message>
        <source>%1: shape %2 needs %3, but %4 are stored</source>
        <translation>%1: la forma %2 necesita %3, pero hay %4 guardados</translation>
    </message>
    <message>
        <source>%1: names no operator</source>
        <translation>%1: no nombra ningún operador</translation>
    </message>
    <message>
        <source>%1: the model does not import its domain &apos;%2&apos;</source>
        <translation>%1: el modelo no importa su dominio «%2»</translation>
    </message>
    <message>
        <source>%1: reads &apos;%2&apos;, which nothing before it makes</source>
        <translation>%1: lee «%2», que nada produce antes</translation>
    </message>
    <message>
        <source>The graph output &apos;%1&apos; is made by nothing</source>
        <translation>Nada produce la salida «%1» del grafo</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is empty or stands for two values</source>
        <translation>El nombre «%1» está vacío o designa dos valores</translation>
    </message>
    <message>
        <source>The model has %1 bytes, an ONNX file holds up to 2 GiB</source>
        <translation>El modelo tiene %1 bytes, un archivo ONNX admite hasta 2 GiB</translation>
    </message>
    <message>
        <source>The model cannot be written: %1</source>
        <translation>No se puede escribir el modelo: %1</translation>
    </message>
    <message>
        <source>%1 breaks a rule of its operator (opset %2): %3</source>
        <translation>%1 incumple una regla de su operador (opset %2): %3</translation>
    </message>
    <message>
        <source>The model&apos;s input has %1 elements, %2 were given</source>
        <translation>La entrada del modelo tiene %1 elementos, se dieron %2</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, %2 were given</source>
        <translation>El modelo toma %1 entradas, se dieron %2</translation>
    </message>
    <message>
        <source>Input %1 must be %2 %3, but %4 %5 was given</source>
        <translation>La entrada %1 debe ser %2 %3, pero se dio %4 %5</translation>
    </message>
    <message>
        <source>There is no sample %1; the set has %2</source>
        <translation>No hay ninguna muestra %1; el conjunto tiene %2</translation>
    </message>
    <message>
        <source>%1: the IDX file ends inside its header</source>
        <translation>%1: el archivo IDX termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>%1: not an IDX file of unsigned bytes</source>
        <translation>%1: no es un archivo IDX de bytes sin signo</translation>
    </message>
    <message>
        <source>Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; this model takes %1</source>
        <translation>Las imágenes necesitan una entrada de forma [1, C, H, W] o [1, H, W, C] con 1 o 3 canales; este modelo toma %1</translation>
    </message>
    <message>
        <source>The data set %1 is not in %2; install the Debian package %3</source>
        <translation>El conjunto de datos %1 no está en %2; instale el paquete de Debian %3</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a known data set (known: %2)</source>
        <translation>%1 no es ni una carpeta ni un conjunto de datos conocido (conocidos: %2)</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: no existe tal archivo</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1: el archivo supera %2 bytes</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2</source>
        <translation>%1: el archivo está dañado: %2</translation>
    </message>
    <message>
        <source>%1: not a NumPy file this program reads: %2</source>
        <translation>%1: no es un archivo NumPy que este programa lea: %2</translation>
    </message>
    <message>
        <source>%1: the file could not be written; is there room on the disk?</source>
        <translation>%1: no se pudo escribir el archivo; ¿queda espacio en el disco?</translation>
    </message>
    <message>
        <source>%1: the picture is larger than 64 megapixels</source>
        <translation>%1: la imagen supera 64 megapíxeles</translation>
    </message>
    <message>
        <source>%1 holds %2, the model takes %3</source>
        <translation>%1 contiene %2, el modelo toma %3</translation>
    </message>
    <message>
        <source>%1 holds no pictures (png, jpg, bmp), .npy or IDX files</source>
        <translation>%1 no contiene imágenes (png, jpg, bmp) ni archivos .npy o IDX</translation>
    </message>
    <message>
        <source>Quantization needs calibration data; choose a folder or a known data set</source>
        <translation>La cuantización necesita datos de calibración; elija una carpeta o un conjunto de datos conocido</translation>
    </message>
    <message>
        <source>No layer of this model can run on these integers; is it quantized already?</source>
        <translation>Ninguna capa de este modelo puede funcionar con estos enteros; ¿está ya cuantizado?</translation>
    </message>
    <message>
        <source>Explanations need a model with one input; this one has %1</source>
        <translation>Las explicaciones necesitan un modelo con una entrada; este tiene %1</translation>
    </message>
    <message>
        <source>The shape of input &apos;%1&apos; is not known (%2): give its sizes</source>
        <translation>No se conoce la forma de la entrada «%1» (%2): indique sus tamaños</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; has the shape %2, which cannot be run</source>
        <translation>La entrada «%1» tiene la forma %2, que no puede ejecutarse</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than %2</source>
        <translation>El modelo necesita %1 bytes de memoria de trabajo, más de %2</translation>
    </message>
    <message>
        <source>The model has no outputs</source>
        <translation>El modelo no tiene salidas</translation>
    </message>
    <message>
        <source>The model needs %1 tensors, more than a program holds (%2)</source>
        <translation>El modelo necesita %1 tensores, más de los que caben en un programa (%2)</translation>
    </message>
    <message>
        <source>The board is gone: it closed the line</source>
        <translation>La placa ya no está: cerró la línea</translation>
    </message>
    <message>
        <source>%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE</source>
        <translation>%1 no es una dirección de placa; use unix:RUTA, serial:DISPOSITIVO[?BAUD] o replay:ARCHIVO</translation>
    </message>
    <message>
        <source>The board at unix:%1 is gone: it closed the line</source>
        <translation>La placa en unix:%1 ya no está: cerró la línea</translation>
    </message>
    <message>
        <source>The board at unix:%1 takes no more bytes</source>
        <translation>La placa en unix:%1 no acepta más bytes</translation>
    </message>
    <message>
        <source>unix:%1: another program is using this board</source>
        <translation>unix:%1: otro programa está usando esta placa</translation>
    </message>
    <message>
        <source>unix:%1: no board listens there (%2)</source>
        <translation>unix:%1: ninguna placa escucha ahí (%2)</translation>
    </message>
    <message>
        <source>The board at serial:%1 takes no more bytes</source>
        <translation>La placa en serial:%1 no acepta más bytes</translation>
    </message>
    <message>
        <source>serial:%1: permission denied; add yourself to the device&apos;s group, on Debian dialout, and log in again</source>
        <translation>serial:%1: permiso denegado; añádase al grupo del dispositivo, en Debian dialout, y vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>serial:%1: no such port</source>
        <translation>serial:%1: no existe tal puerto</translation>
    </message>
    <message>
        <source>serial:%1: %2</source>
        <translation>serial:%1: %2</translation>
    </message>
    <message>
        <source>The serial ports cannot be listed: %1</source>
        <translation>No se pueden listar los puertos serie: %1</translation>
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
        <translation>%1: el programa termina antes de tiempo: hay %3 bytes, hacen falta %2</translation>
    </message>
    <message>
        <source>%1: not a .mote program</source>
        <translation>%1: no es un programa .mote</translation>
    </message>
    <message>
        <source>%1: program version %2 is not the one this build reads; compile the model again</source>
        <translation>%1: la versión de programa %2 no es la que lee esta compilación; compile el modelo de nuevo</translation>
    </message>
    <message>
        <source>%1: the program&apos;s checksum is wrong: the file was altered or damaged</source>
        <translation>%1: la suma de comprobación del programa es incorrecta: el archivo fue alterado o está dañado</translation>
    </message>
    <message>
        <source>%1: node %2 needs kernel %3, which this runtime does not have</source>
        <translation>%1: el nodo %2 necesita el kernel %3, que este entorno de ejecución no tiene</translation>
    </message>
    <message>
        <source>%1: the model needs %2 bytes of working memory, %3 are there</source>
        <translation>%1: el modelo necesita %2 bytes de memoria de trabajo, hay %3</translation>
    </message>
    <message>
        <source>%1: no model is loaded; upload one first</source>
        <translation>%1: no hay ningún modelo cargado; envíe antes uno</translation>
    </message>
    <message>
        <source>%1: the model takes %2 bytes, the board has room for %3</source>
        <translation>%1: el modelo ocupa %2 bytes, la placa tiene sitio para %3</translation>
    </message>
    <message>
        <source>%1: the board does not know this message (%2)</source>
        <translation>%1: la placa no conoce este mensaje (%2)</translation>
    </message>
    <message>
        <source>The board gave an answer that does not belong to the question. Update its firmware to the version of this studio.</source>
        <translation>La placa dio una respuesta que no corresponde a la pregunta. Actualice su firmware a la versión de este estudio.</translation>
    </message>
    <message>
        <source>The board speaks protocol version %1, this studio version %2. Update the board&apos;s firmware.</source>
        <translation>La placa habla la versión %1 del protocolo, este estudio la versión %2. Actualice el firmware de la placa.</translation>
    </message>
    <message>
        <source>The model takes %1 bytes, %2 has room for %3</source>
        <translation>El modelo ocupa %1 bytes, %2 tiene sitio para %3</translation>
    </message>
    <message>
        <source>There is no board %1; known: %2</source>
        <translation>No hay ninguna placa %1; conocidas: %2</translation>
    </message>
    <message>
        <source>A message of %1 bytes is longer than the protocol allows</source>
        <translation>Un mensaje de %1 bytes es más largo de lo que permite el protocolo</translation>
    </message>
    <message>
        <source>The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, at this speed? Reset it and connect again.</source>
        <translation>La placa envía bytes que no son mensajes (%1 en %2 ms). ¿Ejecuta el agente Mote, a esta velocidad? Reiníciela y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The board has been silent for %1 ms. Check its power and cable, reset it and connect again.</source>
        <translation>La placa lleva %1 ms en silencio. Revise su alimentación y su cable, reiníciela y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>No se puede crear %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours alone; remove it, or name another in MOTE_RUNTIME_DIR</source>
        <translation>%1 no es una carpeta solo suya; elimínela o indique otra en MOTE_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>The firmware %1 is in none of %2; install the cross compiler (packaging/install-dependencies) and build again, or name its folder in MOTE_FIRMWARE_DIR</source>
        <translation>El firmware %1 no está en ninguno de %2; instale el compilador cruzado (packaging/install-dependencies) y compile de nuevo, o indique su carpeta en MOTE_FIRMWARE_DIR</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>%1 is not installed; on Debian, apt install %1</source>
        <translation>%1 no está instalado; en Debian: apt install %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 terminó enseguida: %2</translation>
    </message>
    <message>
        <source>%1 does not listen at %2</source>
        <translation>%1 no escucha en %2</translation>
    </message>
    <message>
        <source>There is no board %1 to start; there are %2</source>
        <translation>No hay ninguna placa %1 que iniciar; hay %2</translation>
    </message>
    <message>
        <source>No board is connected; choose one and connect it</source>
        <translation>No hay ninguna placa conectada; elija una y conéctela</translation>
    </message>
    <message>
        <source>A tensor of type %1 and shape %2 needs %3 bytes, %4 are there</source>
        <translation>Un tensor de tipo %1 y forma %2 necesita %3 bytes, hay %4</translation>
    </message>
    <message>
        <source>A shape has the negative size %1</source>
        <translation>Una forma tiene el tamaño negativo %1</translation>
    </message>
    <message>
        <source>There is no value %1 to observe</source>
        <translation>No hay ningún valor %1 que observar</translation>
    </message>
    <message>
        <source>The program gives out no value &apos;%1&apos;</source>
        <translation>El programa no entrega ningún valor «%1»</translation>
    </message>
    <message>
        <source>%1 has %2 operands, more than the %3 a program node can have</source>
        <translation>%1 tiene %2 operandos, más de los %3 que puede tener un nodo de programa</translation>
    </message>
    <message>
        <source>%1 needs a tensor %2, which cannot be run: empty, too large or of too many dimensions</source>
        <translation>%1 necesita un tensor %2, que no puede ejecutarse: vacío, demasiado grande o con demasiadas dimensiones</translation>
    </message>
    <message>
        <source>%1: %2 is not the same bytes as %3</source>
        <translation>%1: %2 no tiene los mismos bytes que %3</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before it is computed</source>
        <translation>%1 lee «%2» antes de que se calcule</translation>
    </message>
    <message>
        <source>A picture has no pixels</source>
        <translation>Una imagen no tiene píxeles</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG</source>
        <translation>No se pudo codificar la imagen como PNG</translation>
    </message>
    <message>
        <source>%1: the IDX header announces %2 bytes of data, %3 are there</source>
        <translation>%1: la cabecera IDX anuncia %2 bytes de datos, hay %3</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together: shapes %3 and %4</source>
        <translation>%1 y %2 no van juntos: formas %3 y %4</translation>
    </message>
    <message>
        <source>%1: arrays of type %2 cannot be written</source>
        <translation>%1: no se pueden escribir matrices de tipo %2</translation>
    </message>
    <message>
        <source>The model&apos;s input is %1 without a scale; real numbers cannot be fed to it</source>
        <translation>La entrada del modelo es %1 sin escala; no se le pueden dar números reales</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed at offset %3 of &apos;%4&apos;, which has %5 bytes%6</source>
        <translation>%1: hacen falta %2 bytes en la posición %3 de «%4», que tiene %5 bytes%6</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid %3 of its data file</source>
        <translation>%1: «%2» no es un %3 válido de su archivo de datos</translation>
    </message>
    <message>
        <source>%1: the model&apos;s external data exceeds 2 GiB</source>
        <translation>%1: los datos externos del modelo superan 2 GiB</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be written as ONNX</source>
        <translation>%1 contiene algo que no puede escribirse como ONNX</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;, which nothing makes; connect it or delete its reader first</source>
        <translation>%1 necesita «%2», que nada produce; conéctelo o elimine antes a su lector</translation>
    </message>
    <message>
        <source>%1: its data stands in a field its type does not use</source>
        <translation>%1: sus datos están en un campo que su tipo no usa</translation>
    </message>
    <message>
        <source>%1: text cannot be stored as raw data</source>
        <translation>%1: el texto no puede guardarse como datos en bruto</translation>
    </message>
    <message>
        <source>%1: a stored number does not fit the tensor&apos;s type</source>
        <translation>%1: un número guardado no cabe en el tipo del tensor</translation>
    </message>
    <message>
        <source>%1: %2 dimensions are more than %3</source>
        <translation>%1: %2 dimensiones son más de %3</translation>
    </message>
    <message>
        <source>%1: tensors stored in segments are not supported</source>
        <translation>%1: no se admiten tensores guardados en segmentos</translation>
    </message>
    <message>
        <source>%1: unknown element type %2</source>
        <translation>%1: tipo de elemento desconocido %2</translation>
    </message>
    <message>
        <source>%1: the sparse tensor&apos;s values, indices and shape do not fit</source>
        <translation>%1: los valores, los índices y la forma del tensor disperso no encajan</translation>
    </message>
    <message>
        <source>%1: the sparse tensor is too large or of a type that cannot be made dense</source>
        <translation>%1: el tensor disperso es demasiado grande o de un tipo que no puede hacerse denso</translation>
    </message>
    <message>
        <source>The model names opset version %1 of domain &apos;%2&apos; wrongly or twice</source>
        <translation>El modelo nombra mal o dos veces la versión de opset %1 del dominio «%2»</translation>
    </message>
    <message>
        <source>%1: attribute &apos;%2&apos; has no name or comes twice</source>
        <translation>%1: el atributo «%2» no tiene nombre o aparece dos veces</translation>
    </message>
    <message>
        <source>%1: refers to an attribute of a function, but stands outside of one</source>
        <translation>%1: se refiere a un atributo de una función, pero está fuera de ella</translation>
    </message>
    <message>
        <source>%1: its type and the value it holds do not agree</source>
        <translation>%1: su tipo y el valor que contiene no concuerdan</translation>
    </message>
    <message>
        <source>%1: a dimension is negative or the shape is too large</source>
        <translation>%1: una dimensión es negativa o la forma es demasiado grande</translation>
    </message>
    <message>
        <source>%1 needs a newer opset than %2, which another node cannot be written in</source>
        <translation>%1 necesita un opset más nuevo que %2, en el que otro nodo no puede escribirse</translation>
    </message>
    <message>
        <source>The node id %1 is taken or too large</source>
        <translation>El identificador de nodo %1 está ocupado o es demasiado grande</translation>
    </message>
    <message>
        <source>A node needs an operator type</source>
        <translation>Un nodo necesita un tipo de operador</translation>
    </message>
    <message>
        <source>The value id %1 is taken or too large</source>
        <translation>El identificador de valor %1 está ocupado o es demasiado grande</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a constant, it cannot be a graph input</source>
        <translation>El valor «%1» lo produce un nodo o es una constante, no puede ser una entrada del grafo</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a graph input, it cannot be a constant</source>
        <translation>El valor «%1» lo produce un nodo o es una entrada del grafo, no puede ser una constante</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; keeps its name: a subgraph reads it by that name</source>
        <translation>El valor «%1» conserva su nombre: un subgrafo lo lee con ese nombre</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is a constant or a graph input, no node can make it</source>
        <translation>El valor «%1» es una constante o una entrada del grafo, ningún nodo puede producirlo</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; would be made twice</source>
        <translation>El valor «%1» se produciría dos veces</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is listed twice among the graph&apos;s inputs or outputs</source>
        <translation>El valor «%1» aparece dos veces entre las entradas o salidas del grafo</translation>
    </message>
    <message>
        <source>The graph is inconsistent: %1 (%2)</source>
        <translation>El grafo es incoherente: %1 (%2)</translation>
    </message>
    <message>
        <source>Constant tensor %1 has %2 bytes, its dimensions need %3</source>
        <translation>El tensor constante %1 tiene %2 bytes, sus dimensiones necesitan %3</translation>
    </message>
    <message>
        <source>An input or output of the model is not one of its tensors</source>
        <translation>Una entrada o salida del modelo no es uno de sus tensores</translation>
    </message>
    <message>
        <source>The name of a node (%1) holds a zero byte</source>
        <translation>El nombre de un nodo (%1) contiene un byte nulo</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or writes to a constant</source>
        <translation>El nodo %1 (%2) lee un tensor desconocido o escribe en una constante</translation>
    </message>
    <message>
        <source>Node %1 (%2) has %3 operands, a program allows %4 of them for one node</source>
        <translation>El nodo %1 (%2) tiene %3 operandos, un programa permite %4 por nodo</translation>
    </message>
    <message>
        <source>Tensor %1 has no valid place in working memory</source>
        <translation>El tensor %1 no tiene un lugar válido en la memoria de trabajo</translation>
    </message>
    <message>
        <source>The program would take %1 bytes, the limit is %2</source>
        <translation>El programa ocuparía %1 bytes, el límite es %2</translation>
    </message>
    <message>
        <source>Tensor %1 cannot be stored in a program: its element type, rank, a dimension below 1 or its size does not fit</source>
        <translation>El tensor %1 no puede guardarse en un programa: su tipo de elemento, su rango, una dimensión menor que 1 o su tamaño no encaja</translation>
    </message>
    <message>
        <source>The model has %1 tensors, a program holds at most %2</source>
        <translation>El modelo tiene %1 tensores, un programa contiene como máximo %2</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be one of %3</source>
        <translation>%1: el parámetro %2 debe ser uno de %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must lie between %3 and %4</source>
        <translation>%1: el parámetro %2 debe estar entre %3 y %4</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; has no input %2</source>
        <translation>El nodo «%1» no tiene entrada %2</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; must have a name and no connections yet</source>
        <translation>El nodo «%1» debe tener un nombre y aún ninguna conexión</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads nothing at input %2</source>
        <translation>El nodo «%1» no lee nada en la entrada %2</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; does not read &apos;%2&apos; at input %3</source>
        <translation>El nodo «%1» no lee «%2» en la entrada %3</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be copied: a subgraph of it reads &apos;%2&apos; by name</source>
        <translation>El nodo «%1» no puede copiarse: un subgrafo suyo lee «%2» por su nombre</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads a value by name</source>
        <translation>El nodo «%1» lee un valor por su nombre</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant</source>
        <translation>El nodo %1 (%2) lee un tensor o una memoria auxiliar desconocidos, o escribe en una constante</translation>
    </message>
    <message>
        <source>%1: %2, which is read from models up to opset 17 only; export it again with that opset</source>
        <translation>%1: %2, que solo se lee de modelos hasta el opset 17; expórtelo de nuevo con ese opset</translation>
    </message>
    <message>
        <source>An attribute holds no graph that can be read</source>
        <translation>Un atributo no contiene un grafo legible</translation>
    </message>
    <message>
        <source>There are no kernels &apos;%1&apos; on this processor; there are %2</source>
        <translation>No hay kernels «%1» en este procesador; hay %2</translation>
    </message>
    <message>
        <source>%1: there is no operator %2</source>
        <translation>%1: no hay ningún operador %2</translation>
    </message>
    <message>
        <source>This processor cannot be shown as a lesser one: it does not trap CPUID</source>
        <translation>Este procesador no puede presentarse como uno inferior: no intercepta CPUID</translation>
    </message>
    <message>
        <source>Only Linux on x86-64 can show a processor as a lesser one to a program</source>
        <translation>Solo Linux en x86-64 puede presentar a un programa un procesador como uno inferior</translation>
    </message>
    <message>
        <source>a window of %1 axes cannot slide over %2</source>
        <translation>una ventana de %1 ejes no puede deslizarse sobre %2</translation>
    </message>
    <message>
        <source>There is no target %1; there are %2</source>
        <translation>No hay ningún destino %1; hay %2</translation>
    </message>
    <message>
        <source>%1 cannot be read; it belongs to the sources that Mote Studio&apos;s build puts in %2</source>
        <translation>No se puede leer %1; pertenece a las fuentes que la compilación de Mote Studio pone en %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>There is no input &apos;%1&apos;; the model has %2</source>
        <translation>No hay ninguna entrada «%1»; el modelo tiene %2</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; has %2 dimensions (%3), not those of %4</source>
        <translation>La entrada «%1» tiene %2 dimensiones (%3), no las de %4</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; (%2) cannot be %3 for good: give its shape, and a number of its type</source>
        <translation>La entrada «%1» (%2) no puede ser %3 de forma fija: indique su forma y un número de su tipo</translation>
    </message>
    <message>
        <source>%1: the IDX header announces bytes of shape %2, %3 are there</source>
        <translation>%1: la cabecera IDX anuncia bytes de forma %2, hay %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be %3</source>
        <translation>%1: el parámetro %2 debe ser %3</translation>
    </message>
    <message>
        <source>%1 has no known size along axis %2; set the shape of the input</source>
        <translation>%1 no tiene un tamaño conocido en el eje %2; fije la forma de la entrada</translation>
    </message>
    <message>
        <source>%1: there is no parameter %2</source>
        <translation>%1: no hay ningún parámetro %2</translation>
    </message>
    <message>
        <source>The recording %1 ends here</source>
        <translation>La grabación %1 termina aquí</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1: line %2 is none of a recording of a board</source>
        <translation>%1: la línea %2 no es de una grabación de una placa</translation>
    </message>
    <message>
        <source>%1: byte %2 is not what this program sends</source>
        <translation>%1: el byte %2 no es lo que envía este programa</translation>
    </message>
    <message>
        <source>unix:%1: a socket&apos;s path has 1 to %2 bytes</source>
        <translation>unix:%1: la ruta de un socket tiene de 1 a %2 bytes</translation>
    </message>
    <message>
        <source>The board restarted by itself. Upload the model again; if it happens again, look at its power.</source>
        <translation>La placa se reinició por sí sola. Envíe el modelo de nuevo; si vuelve a ocurrir, revise su alimentación.</translation>
    </message>
    <message>
        <source>%1 is not a project of Mote Studio: %2</source>
        <translation>%1 no es un proyecto de Mote Studio: %2</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Mote Studio, in format %2; this one reads formats up to %3. A newer Mote Studio opens it</source>
        <translation>%1 lo guardó un Mote Studio más nuevo, en el formato %2; este lee formatos hasta %3. Un Mote Studio más nuevo lo abre</translation>
    </message>
    <message>
        <source>Section %1 cannot be saved: %2</source>
        <translation>No se puede guardar la sección %1: %2</translation>
    </message>
    <message>
        <source>%1 holds other files and no project; choose another name for the project</source>
        <translation>%1 contiene otros archivos y ningún proyecto; elija otro nombre para el proyecto</translation>
    </message>
    <message>
        <source>%1 is full of damaged models</source>
        <translation>%1 está lleno de modelos dañados</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not the file that was saved with the project</source>
        <translation>%1 está dañado: no es el archivo que se guardó con el proyecto</translation>
    </message>
    <message>
        <source>%1 is not a project: it holds no %2</source>
        <translation>%1 no es un proyecto: no contiene %2</translation>
    </message>
    <message>
        <source>%1 belongs to a window that is open</source>
        <translation>%1 pertenece a una ventana abierta</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>There is no such connection any more</source>
        <translation>Esa conexión ya no existe</translation>
    </message>
    <message>
        <source>The input needs a name</source>
        <translation>La entrada necesita un nombre</translation>
    </message>
    <message>
        <source>Choose the node whose result is to be an output</source>
        <translation>Elija el nodo cuyo resultado ha de ser una salida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an output already</source>
        <translation>«%1» ya es una salida</translation>
    </message>
    <message>
        <source>There is no block %1</source>
        <translation>No hay ningún bloque %1</translation>
    </message>
    <message>
        <source>%1 needs something to read: add a graph input, or choose the node before it</source>
        <translation>%1 necesita algo que leer: añada una entrada al grafo o elija el nodo anterior</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no shape; write sizes such as 1x3x96x96</source>
        <translation>«%1» no es una forma; escriba tamaños como 1x3x96x96</translation>
    </message>
    <message>
        <source>ONNX knows no operator %1</source>
        <translation>ONNX no conoce ningún operador %1</translation>
    </message>
    <message>
        <source>%1 has only %2 inputs</source>
        <translation>%1 solo tiene %2 entradas</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; to insert</source>
        <translation>No hay ningún «%1» que insertar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an output</source>
        <translation>«%1» no es una salida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a constant and cannot be an output</source>
        <translation>«%1» es una constante y no puede ser una salida</translation>
    </message>
    <message>
        <source>The place of node &apos;%1&apos; is not finite</source>
        <translation>La posición del nodo «%1» no es finita</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes numbers such as 3, 3, not &apos;%2&apos;</source>
        <translation>«%1» toma números como 3, 3, no «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one number, not &apos;%2&apos;</source>
        <translation>«%1» toma un número, no «%2»</translation>
    </message>
    <message>
        <source>The graph is still being looked at</source>
        <translation>El grafo todavía se está examinando</translation>
    </message>
    <message>
        <source>The pass changed the number of outputs</source>
        <translation>La pasada cambió el número de salidas</translation>
    </message>
    <message>
        <source>There is no rewrite %1; there are %2</source>
        <translation>No hay ninguna reescritura %1; hay %2</translation>
    </message>
    <message>
        <source>%1 holds text or numbers that are not supported</source>
        <translation>%1 contiene texto o números que no se admiten</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory; there is no room, or it is more than the %2 a model is given</source>
        <translation>El modelo necesita %1 bytes de memoria de trabajo; no hay sitio, o son más de los %2 que se conceden a un modelo</translation>
    </message>
    <message>
        <source>no ONNX Runtime: run packaging/install-peers or set MOTE_ORT</source>
        <translation>no hay ONNX Runtime: ejecute packaging/install-peers o defina MOTE_ORT</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>an output is no tensor</source>
        <translation>una salida no es un tensor</translation>
    </message>
    <message>
        <source>%1 is no serialized tensor</source>
        <translation>%1 no es un tensor serializado</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; cannot be run: %3 (kernel %4)</source>
        <translation>%1 «%2» no puede ejecutarse: %3 (kernel %4)</translation>
    </message>
    <message>
        <source>the model takes %1 inputs</source>
        <translation>el modelo toma %1 entradas</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than the %2 allowed</source>
        <translation>El modelo necesita %1 bytes de memoria de trabajo, más de los %2 permitidos</translation>
    </message>
    <message>
        <source>%1 holds no case: no folder in it has a model.onnx</source>
        <translation>%1 no contiene ningún caso: ninguna carpeta suya tiene un model.onnx</translation>
    </message>
    <message>
        <source>The model cannot be run: %1</source>
        <translation>El modelo no puede ejecutarse: %1</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 is larger than any picture</source>
        <translation>La entrada %1 del modelo es mayor que cualquier imagen</translation>
    </message>
    <message>
        <source>ONNX Runtime: %1</source>
        <translation>ONNX Runtime: %1</translation>
    </message>
    <message>
        <source>%1 is too old: %2</source>
        <translation>%1 es demasiado antiguo: %2</translation>
    </message>
    <message>
        <source>%1 needs the tensor &apos;%2&apos; of %3, which cannot be run: of no numeric type, empty, too large or of too many dimensions</source>
        <translation>%1 necesita el tensor «%2» de %3, que no puede ejecutarse: de un tipo no numérico, vacío, demasiado grande o con demasiadas dimensiones</translation>
    </message>
    <message>
        <source>an output&apos;s element type is foreign</source>
        <translation>el tipo de elemento de una salida es ajeno</translation>
    </message>
    <message>
        <source>The place of block &apos;%1&apos; is not finite</source>
        <translation>La posición del bloque «%1» no es finita</translation>
    </message>
    <message>
        <source>A node of block &apos;%1&apos; is in another block</source>
        <translation>Un nodo del bloque «%1» está en otro bloque</translation>
    </message>
    <message>
        <source>The place of comment &apos;%1&apos; is not finite</source>
        <translation>La posición del comentario «%1» no es finita</translation>
    </message>
    <message>
        <source>%1 cannot be read as a ZIP file: %2</source>
        <translation>%1 no se puede leer como archivo ZIP: %2</translation>
    </message>
    <message>
        <source>The project cannot be packed: %1</source>
        <translation>El proyecto no se puede empaquetar: %1</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 no contiene %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 supera los %2 bytes</translation>
    </message>
    <message>
        <source>%1 is no project; choose another name</source>
        <translation>%1 no es un proyecto; elija otro nombre</translation>
    </message>
    <message>
        <source>%1: its clock is not known, so nothing can be estimated</source>
        <translation>%1: no se conoce su reloj, así que no se puede estimar nada</translation>
    </message>
    <message>
        <source>%1: the costs of its processor&apos;s kernels are not known</source>
        <translation>%1: no se conocen los costes de los kernels de su procesador</translation>
    </message>
    <message>
        <source>No board %1 is described, so nothing can be estimated for it; there are %2</source>
        <translation>No hay descrita ninguna placa %1, así que no se puede estimar nada para ella; hay %2</translation>
    </message>
    <message>
        <source>This is no table of costs: %1</source>
        <translation>Esto no es una tabla de costes: %1</translation>
    </message>
    <message>
        <source>there is no template %1; there are %2</source>
        <translation>no hay ninguna plantilla %1; hay %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>axis %1 has no elements to make %2 of</source>
        <translation>el eje %1 no tiene elementos con los que formar %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>ciclos</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instrucciones</translation>
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
        <translation>Multiplicaciones (MAC)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation>Bytes de los pesos</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>Bytes de las activaciones</translation>
    </message>
    <message>
        <source>Quantization SNR</source>
        <translation>SNR de cuantización</translation>
    </message>
    <message>
        <source>Board, per layer</source>
        <translation>Placa, por capa</translation>
    </message>
    <message>
        <source>Estimated latency</source>
        <translation>Latencia estimada</translation>
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
        <translation>Muestras</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>mínimo y máximo</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Activations: int8, or int16 where that loses too much</source>
        <translation>Activaciones: int8, o int16 donde eso pierde demasiado</translation>
    </message>
    <message>
        <source>Weights: int8, or int4 for half the size</source>
        <translation>Pesos: int8, o int4 para la mitad del tamaño</translation>
    </message>
    <message>
        <source>How activation ranges are found</source>
        <translation>Cómo se hallan los rangos de las activaciones</translation>
    </message>
    <message>
        <source>Share of values kept at each end by the percentile method, in percent</source>
        <translation>Parte de los valores que el método del percentil conserva en cada extremo, en porcentaje</translation>
    </message>
    <message>
        <source>Calibration samples; 0 takes all</source>
        <translation>Muestras de calibración; 0 las toma todas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Dilatación</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Nombre de la entrada</translation>
    </message>
    <message>
        <source>Sizes, such as 1x3x96x96; N for a size left open</source>
        <translation>Tamaños, como 1x3x96x96; N para un tamaño abierto</translation>
    </message>
    <message>
        <source>Channels of the output</source>
        <translation>Canales de la salida</translation>
    </message>
    <message>
        <source>Height and width of the filters</source>
        <translation>Alto y ancho de los filtros</translation>
    </message>
    <message>
        <source>Step of the filters</source>
        <translation>Paso de los filtros</translation>
    </message>
    <message>
        <source>Distance between the taps of a filter</source>
        <translation>Distancia entre los coeficientes de un filtro</translation>
    </message>
    <message>
        <source>What follows the layer</source>
        <translation>Lo que sigue a la capa</translation>
    </message>
    <message>
        <source>Numbers of the output</source>
        <translation>Números de la salida</translation>
    </message>
    <message>
        <source>Classes to tell apart</source>
        <translation>Clases que distinguir</translation>
    </message>
    <message>
        <source>Probabilities instead of scores</source>
        <translation>Probabilidades en lugar de puntuaciones</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>Error máx. (%)</translation>
    </message>
    <message>
        <source>Largest error of a layer&apos;s weights, relative to them, in percent</source>
        <translation>Mayor error de los pesos de una capa, respecto a ellos, en porcentaje</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Cuello de botella</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Canales de color</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>Canales de salida</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Expansión</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Pasos de tiempo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>Canales reducidos</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Cepstral coefficients of a time step</source>
        <translation>Coeficientes cepstrales de un paso de tiempo</translation>
    </message>
    <message>
        <source>Channels in between, as a factor</source>
        <translation>Canales intermedios, como factor</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>Canales de cada rama</translation>
    </message>
    <message>
        <source>Channels of every layer</source>
        <translation>Canales de cada capa</translation>
    </message>
    <message>
        <source>Channels of every layer, as a factor</source>
        <translation>Canales de cada capa, como factor</translation>
    </message>
    <message>
        <source>Channels of every level</source>
        <translation>Canales de cada nivel</translation>
    </message>
    <message>
        <source>Channels of the first layer; the second has twice as many</source>
        <translation>Canales de la primera capa; la segunda tiene el doble</translation>
    </message>
    <message>
        <source>Channels of the first stage; later ones double</source>
        <translation>Canales de la primera etapa; las siguientes los doblan</translation>
    </message>
    <message>
        <source>Channels of the squeeze</source>
        <translation>Canales de la reducción</translation>
    </message>
    <message>
        <source>Colour channels of the pictures</source>
        <translation>Canales de color de las imágenes</translation>
    </message>
    <message>
        <source>Depthwise separable layers</source>
        <translation>Capas separables en profundidad</translation>
    </message>
    <message>
        <source>Height and width of the pictures, in pixels</source>
        <translation>Alto y ancho de las imágenes, en píxeles</translation>
    </message>
    <message>
        <source>Hidden layers on each side</source>
        <translation>Capas ocultas a cada lado</translation>
    </message>
    <message>
        <source>Levels; each doubles how far back the network sees</source>
        <translation>Niveles; cada uno dobla lo lejos que la red ve hacia atrás</translation>
    </message>
    <message>
        <source>Numbers of a sample</source>
        <translation>Números de una muestra</translation>
    </message>
    <message>
        <source>Numbers of the state</source>
        <translation>Números del estado</translation>
    </message>
    <message>
        <source>Signals recorded at once</source>
        <translation>Señales grabadas a la vez</translation>
    </message>
    <message>
        <source>Step of the first convolution</source>
        <translation>Paso de la primera convolución</translation>
    </message>
    <message>
        <source>Time steps a convolution sees</source>
        <translation>Pasos de tiempo que ve una convolución</translation>
    </message>
    <message>
        <source>Time steps of a window</source>
        <translation>Pasos de tiempo de una ventana</translation>
    </message>
    <message>
        <source>Time steps of the spectrogram</source>
        <translation>Pasos de tiempo del espectrograma</translation>
    </message>
    <message>
        <source>Units of a hidden layer</source>
        <translation>Unidades de una capa oculta</translation>
    </message>
    <message>
        <source>Units of the narrowest layer</source>
        <translation>Unidades de la capa más estrecha</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Ver una red neuronal, hacerla pequeña y verla funcionar en un microcontrolador.</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>Abrir el modelo de ejemplo.</translation>
    </message>
    <message>
        <source>Start and connect this board, e.g. mps2-an386.</source>
        <translation>Iniciar y conectar esta placa, p. ej. mps2-an386.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Colores: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>Language of the window, such as en or de.</source>
        <translation>Idioma de la ventana, por ejemplo en o es.</translation>
    </message>
    <message>
        <source>An ONNX file to open.</source>
        <translation>Un archivo ONNX que abrir.</translation>
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
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Ejecución en %1</translation>
    </message>
    <message>
        <source>%1 has stopped. Start it and connect it again.</source>
        <translation>%1 se ha detenido. Iníciela y conéctela de nuevo.</translation>
    </message>
    <message>
        <source>The connection is closed. Connect the board again.</source>
        <translation>La conexión está cerrada. Conecte la placa de nuevo.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Explaining</name>
    <message>
        <source>Explain sample %1</source>
        <translation>Explicar la muestra %1</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
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
        <translation>Guardar %1</translation>
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
        <translation>Cuantizar %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Studio</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphCanvas</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>Eliminar y &amp;reconectar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copiar nombre</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>A&amp;justar el grafo</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Cambiar el nombre del nodo</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>No longer an &amp;output of the graph</source>
        <translation>Dejar de ser &amp;salida del grafo</translation>
    </message>
    <message>
        <source>Make it an &amp;output of the graph</source>
        <translation>Hacerlo &amp;salida del grafo</translation>
    </message>
    <message>
        <source>&amp;Insert here…</source>
        <translation>&amp;Insertar aquí…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>&amp;Editar el comentario…</translation>
    </message>
    <message>
        <source>Add a &amp;comment…</source>
        <translation>Añadir un &amp;comentario…</translation>
    </message>
    <message>
        <source>E&amp;xpand block</source>
        <translation>E&amp;xpandir el bloque</translation>
    </message>
    <message>
        <source>Collapse block “%1”</source>
        <translation>Contraer el bloque «%1»</translation>
    </message>
    <message>
        <source>Dissolve block</source>
        <translation>Deshacer el bloque</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Contraer en un &amp;bloque…</translation>
    </message>
    <message>
        <source>Collapse into a block</source>
        <translation>Contraer en un bloque</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>Cambiar el nombre del bloque</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Añadir un comentario</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Comentario:</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Editar el comentario</translation>
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
        <translation>Un grafo vacío</translation>
    </message>
    <message>
        <source>Drag an entry of the palette here, or type its name: input</source>
        <translation>Arrastre aquí una entrada de la paleta o escriba su nombre: input</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>To what reads the selected node</source>
        <translation>A lo que lee el nodo seleccionado</translation>
    </message>
    <message>
        <source>To what the selected node reads</source>
        <translation>A lo que el nodo seleccionado lee</translation>
    </message>
    <message>
        <source>To the node on the left</source>
        <translation>Al nodo de la izquierda</translation>
    </message>
    <message>
        <source>To the node on the right</source>
        <translation>Al nodo de la derecha</translation>
    </message>
    <message>
        <source>Show all of the selected node</source>
        <translation>Mostrar todo del nodo seleccionado</translation>
    </message>
    <message>
        <source>Let go of a wire; select nothing</source>
        <translation>Soltar una conexión; no seleccionar nada</translation>
    </message>
    <message>
        <source>Hold it, and the mouse moves the view</source>
        <translation>Mantenida: el ratón mueve la vista</translation>
    </message>
    <message>
        <source>Commands for the selected node</source>
        <translation>Órdenes para el nodo seleccionado</translation>
    </message>
    <message>
        <source>A … Z</source>
        <translation>A … Z</translation>
    </message>
    <message>
        <source>Type what is to follow the selected node</source>
        <translation>Escribir lo que sigue al nodo seleccionado</translation>
    </message>
</context>
<context>
    <name>mote::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>mote::canvas::SearchBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Find operator, name or shape</source>
        <translation>Buscar operador, nombre o forma</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Buscar en el grafo</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Nada medido todavía</translation>
    </message>
    <message>
        <source>Choose a board and run the shown model on it: each layer&apos;s cost appears here while it runs.</source>
        <translation>Elija una placa y ejecute en ella el modelo mostrado: el coste de cada capa aparece aquí durante la ejecución.</translation>
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
        <translation>Una inferencia</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Stack, high water</source>
        <translation>Pila, máximo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Run the quantized model</source>
        <translation>Ejec&amp;utar el modelo cuantizado</translation>
    </message>
    <message>
        <source>&amp;Run the float model</source>
        <translation>Ejec&amp;utar el modelo flotante</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>bit-exact</source>
        <translation>exacto al bit</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>Layers so far</source>
        <translation>Capas hasta ahora</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>detenido antes</translation>
    </message>
    <message>
        <source>measuring the total</source>
        <translation>midiendo el total</translation>
    </message>
    <message>
        <source>rounds differently</source>
        <translation>redondea de otro modo</translation>
    </message>
    <message>
        <source>Compared with this computer, the first layer that differs is %1; the outputs differ by at most %2.</source>
        <translation>Comparada con este ordenador, la primera capa que difiere es %1; las salidas difieren como mucho en %2.</translation>
    </message>
    <message>
        <source>Starts and connects the chosen board before.</source>
        <translation>Inicia y conecta antes la placa elegida.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The board starts and takes the model; its layers appear here then.</source>
        <translation>La placa arranca y recibe el modelo; después sus capas aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>mote::panels::ExplainPanel</name>
    <message>
        <source>Sample and method</source>
        <translation>Muestra y método</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>Clase que explicar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>float</source>
        <translation>flotante</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>cuantizado</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>Mapa de calor, %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>Puntuaciones, %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>the predicted one</source>
        <translation>la predicha</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explicando…</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>Elija una muestra</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Cuantice antes el modelo</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Explicar de nuevo</translation>
    </message>
    <message>
        <source>Explained: %1. Labelled: %2.</source>
        <translation>Explicado: %1. Etiquetado: %2.</translation>
    </message>
</context>
<context>
    <name>mote::panels::InspectorPanel</name>
    <message>
        <source>Nothing to inspect</source>
        <translation>Nada que inspeccionar</translation>
    </message>
    <message>
        <source>Open a model, then select a node of its graph.</source>
        <translation>Abra un modelo y seleccione un nodo de su grafo.</translation>
    </message>
    <message>
        <source>Select a node to see its attributes, weights and cost.</source>
        <translation>Seleccione un nodo para ver sus atributos, pesos y coste.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
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
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Nombre del nodo</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The quantized model is derived; edit the float model instead.</source>
        <translation>El modelo cuantizado es derivado; edite el modelo flotante.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Weights and constants</source>
        <translation>Pesos y constantes</translation>
    </message>
    <message>
        <source>About this operator</source>
        <translation>Acerca de este operador</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerChart</name>
    <message>
        <source>Cost per layer</source>
        <translation>Coste por capa</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>bit-exact with the desktop</source>
        <translation>exacto bit a bit con el ordenador</translation>
    </message>
    <message>
        <source>differs from the desktop</source>
        <translation>difiere del ordenador</translation>
    </message>
    <message>
        <source>Cost per layer, %1</source>
        <translation>Coste por capa, %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Layers by quantization SNR</source>
        <translation>Capas según la SNR de cuantización</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Filter by operator or name</source>
        <translation>Filtrar por operador o nombre</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>Filtrar nodos</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 de %n nodo</numerusform>
            <numerusform>%1 de %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nada que listar</translation>
    </message>
    <message>
        <source>The nodes of the open model are listed here.</source>
        <translation>Aquí se listan los nodos del modelo abierto.</translation>
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
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Everything in this model is understood and can be compiled.</source>
        <translation>Todo en este modelo se entiende y puede compilarse.</translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 puntos porcentuales</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Muestras de prueba</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>&amp;Cuantizar</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>modelo flotante</translation>
    </message>
    <message>
        <source>quantized model</source>
        <translation>modelo cuantizado</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Modelo mostrado</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Tamaño en flash</translation>
    </message>
    <message>
        <source>Working memory (arena)</source>
        <translation>Memoria de trabajo (arena)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>Carpeta de muestras</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>%Ln muestra de prueba, %1 clases</numerusform>
            <numerusform>%Ln muestras de prueba, %1 clases</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>The float model was edited since; quantize again.</source>
        <translation>El modelo flotante se ha editado desde entonces; cuantice de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>Gris: flotante, color: cuantizado. Exactitud con %Ln muestra de prueba.</numerusform>
            <numerusform>Gris: flotante, color: cuantizado. Exactitud con %Ln muestras de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: float, coloured: quantized. The data has no labels, so there is no accuracy.</source>
        <translation>Gris: flotante, color: cuantizado. Los datos no tienen etiquetas, así que no hay exactitud.</translation>
    </message>
    <message>
        <source>Not quantized yet</source>
        <translation>Aún sin cuantizar</translation>
    </message>
    <message>
        <source>Quantizing shows here what it changes: accuracy, size, working memory, and the noise it adds to each layer.</source>
        <translation>Al cuantizar se muestra aquí lo que cambia: exactitud, tamaño, memoria de trabajo y el ruido que añade a cada capa.</translation>
    </message>
</context>
<context>
    <name>mote::panels::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Muestra %1</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>Muestra %1: %2</translation>
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
        <translation>media %1 · desviación %2 · ceros %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Each filter as the mean over its channels: blue below zero, orange above</source>
        <translation>Cada filtro como media de sus canales: azul bajo cero, naranja sobre cero</translation>
    </message>
</context>
<context>
    <name>mote::shell::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Escriba una orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>mote::shell::FileCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export the quantized model</source>
        <translation>Exportar el modelo cuantizado</translation>
    </message>
    <message>
        <source>Export the compiled program</source>
        <translation>Exportar el programa compilado</translation>
    </message>
    <message>
        <source>Mote programs (*.mote)</source>
        <translation>Programas Mote (*.mote)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>De lo contrario se perderán.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier window was found. Close the model to see it on the start page.</source>
        <translation>Se encontró trabajo sin guardar de una ventana anterior. Cierre el modelo para verlo en la página de inicio.</translation>
    </message>
    <message>
        <source>Open a project (a folder named .mote-project)</source>
        <translation>Abrir un proyecto (una carpeta llamada .mote-project)</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Guardar como proyecto</translation>
    </message>
    <message>
        <source>Mote projects (*.mote-project)</source>
        <translation>Proyectos Mote (*.mote-project)</translation>
    </message>
    <message>
        <source>Mote projects in one file (*.mote-project.zip)</source>
        <translation>Proyectos de Mote en un solo archivo (*.mote-project.zip)</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)</source>
        <translation>Modelos y proyectos (*.onnx *.tflite project.json *.mote-project.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>Comparar con un modelo</translation>
    </message>
    <message>
        <source>%1, quantized</source>
        <translation>%1, cuantizado</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, como está guardado</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1, como está editado</translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 – cancelling</source>
        <translation>%1 – cancelando</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (y %n más)</numerusform>
            <numerusform> (y %n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>Cuantizar</translation>
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
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>float</source>
        <translation>flotante</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>cuantizado</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Modelo mostrado</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Cuantice antes el modelo</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Fit on a board</source>
        <translation>Ajuste a una placa</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Plan de memoria</translation>
    </message>
</context>
<context>
    <name>mote::shell::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mote::shell::StartPage</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Ver una red neuronal, hacerla pequeña y verla funcionar en un microcontrolador.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>A&amp;brir un modelo…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Fashion pictures</source>
        <translation>Imágenes de moda</translation>
    </message>
    <message>
        <source>A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4</source>
        <translation>Un clasificador entrenado para imágenes de 28 × 28 píxeles, lo bastante pequeño para un Cortex-M4</translation>
    </message>
    <message>
        <source>Or drop a model or a project anywhere on this window.</source>
        <translation>O suelte un modelo o un proyecto en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>Abrir un &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>&amp;Dibujar uno nuevo</translation>
    </message>
    <message>
        <source>First lesson: predict, then measure</source>
        <translation>Primera lección: predecir y luego medir</translation>
    </message>
    <message>
        <source>Guess what eight bits cost, quantize the sample, and see how close you came</source>
        <translation>Adivinar lo que cuestan ocho bits, cuantizar el ejemplo y ver cuánto se acertó</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Or draw one from a template</source>
        <translation>O partir de una plantilla</translation>
    </message>
</context>
<context>
    <name>mote::shell::TotalsBar</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
</context>
<context>
    <name>mote::shell::WindowActions</name>
    <message>
        <source>rename</source>
        <translation>cambiar nombre</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>delete and reconnect</source>
        <translation>eliminar y reconectar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Export int&amp;8 model…</source>
        <translation>Exportar el modelo int&amp;8…</translation>
    </message>
    <message>
        <source>Export compiled &amp;program…</source>
        <translation>Exportar el &amp;programa compilado…</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>Cerrar el &amp;modelo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Delete node</source>
        <translation>E&amp;liminar el nodo</translation>
    </message>
    <message>
        <source>Delete and re&amp;connect</source>
        <translation>Eliminar y rec&amp;onectar</translation>
    </message>
    <message>
        <source>Copy node na&amp;me</source>
        <translation>Copi&amp;ar el nombre del nodo</translation>
    </message>
    <message>
        <source>&amp;Find in graph…</source>
        <translation>&amp;Buscar en el grafo…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>A&amp;justar el grafo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Ampliar a la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Show the &amp;float model</source>
        <translation>Mostrar el modelo &amp;flotante</translation>
    </message>
    <message>
        <source>Show the &amp;quantized model</source>
        <translation>Mostrar el modelo &amp;cuantizado</translation>
    </message>
    <message>
        <source>&amp;Paint on the graph</source>
        <translation>&amp;Pintar sobre el grafo</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Todas las ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>&amp;About Mote Studio</source>
        <translation>&amp;Acerca de Mote Studio</translation>
    </message>
    <message>
        <source>About Mote Studio</source>
        <translation>Acerca de Mote Studio</translation>
    </message>
    <message>
        <source>A studio for small neural networks on microcontrollers: design, compress, explain, measure.

Free software under the GNU General Public License, version 3 or later. What goes into firmware is under the Apache License 2.0.</source>
        <translation>Un estudio para pequeñas redes neuronales en microcontroladores: diseñar, comprimir, explicar, medir.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Lo que va en el firmware está bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Ir &amp;a</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>insertar %1</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conectar</translation>
    </message>
    <message>
        <source>rewire</source>
        <translation>reconectar</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>desconectar</translation>
    </message>
    <message>
        <source>make an output</source>
        <translation>hacer una salida</translation>
    </message>
    <message>
        <source>remove an output</source>
        <translation>quitar una salida</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>disponer</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortar</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>&amp;Insertar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Lay out all nodes</source>
        <translation>Disponer todos los &amp;nodos</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>definir un atributo</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Reescribir</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nuevo desde plan&amp;tilla…</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Abrir pro&amp;yecto…</translation>
    </message>
    <message>
        <source>Save as p&amp;roject…</source>
        <translation>Guardar como proyect&amp;o…</translation>
    </message>
    <message>
        <source>&amp;First lesson: predict, then measure</source>
        <translation>Primera &amp;lección: predecir y luego medir</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Contraer en un &amp;bloque…</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>contraer</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>expandir</translation>
    </message>
    <message>
        <source>dissolve the block</source>
        <translation>deshacer el bloque</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>eliminar el comentario</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse the block</source>
        <translation>E&amp;xpandir o contraer el bloque</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>Contraer todos los bloques</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>Expandir todos los bloques</translation>
    </message>
    <message>
        <source>Add a c&amp;omment…</source>
        <translation>Añadir un c&amp;omentario…</translation>
    </message>
    <message>
        <source>run in strips</source>
        <translation>calcular por franjas</translation>
    </message>
    <message>
        <source>run whole layers</source>
        <translation>calcular capas enteras</translation>
    </message>
    <message>
        <source>narrow the template</source>
        <translation>estrechar la plantilla</translation>
    </message>
    <message>
        <source>&amp;Estimate for</source>
        <translation>&amp;Estimar para</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Ninguna placa</translation>
    </message>
    <message>
        <source>Run in &amp;strips of rows</source>
        <translation>Calcular por fra&amp;njas de filas</translation>
    </message>
    <message>
        <source>Layers of high resolution compute a few rows at a time, in less working memory</source>
        <translation>Las capas de alta resolución calculan unas pocas filas cada vez, con menos memoria de trabajo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>Compare float and quantized</source>
        <translation>Comparar flotante y cuantizado</translation>
    </message>
    <message>
        <source>Compare with the saved file</source>
        <translation>Comparar con el archivo guardado</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This computer, as a process</source>
        <translation>Este ordenador, como proceso</translation>
    </message>
</context>
<context>
    <name>mote::canvas::QuickInsert</name>
    <message>
        <source>What to insert</source>
        <translation>Qué insertar</translation>
    </message>
    <message>
        <source>Type an operator or a block</source>
        <translation>Escriba un operador o un bloque</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
</context>
<context>
    <name>mote::panels::EntryTree</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Layers and blocks</source>
        <translation>Capas y bloques</translation>
    </message>
</context>
<context>
    <name>mote::panels::PalettePanel</name>
    <message>
        <source>Find an operator or a block</source>
        <translation>Buscar un operador o un bloque</translation>
    </message>
    <message>
        <source>Find in the palette</source>
        <translation>Buscar en la paleta</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Acerca del elemento elegido</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Inse&amp;rtar</translation>
    </message>
    <message>
        <source>Puts it behind the selected node; or drag it onto the graph</source>
        <translation>Lo pone detrás del nodo seleccionado; o arrástrelo al grafo</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Elija un elemento</translation>
    </message>
    <message>
        <source>Drag it onto a connection, a node or the empty graph.</source>
        <translation>Arrástrelo a una conexión, a un nodo o al grafo vacío.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Graph input</source>
        <translation>Entrada del grafo</translation>
    </message>
    <message>
        <source>Graph output</source>
        <translation>Salida del grafo</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolución por canal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Capa densa</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Convolution, normalization, activation</source>
        <translation>Convolución, normalización, activación</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>Separable en profundidad</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>Residuo invertido</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Drawn, kept and exported, but not run: the inference core has no such operator.</source>
        <translation>Se dibuja, conserva y exporta, pero no se ejecuta: el núcleo de inferencia no tiene ese operador.</translation>
    </message>
    <message>
        <source>Makes a result the graph&apos;s own.</source>
        <translation>Convierte un resultado en salida del grafo.</translation>
    </message>
    <message>
        <source>A plain operator of ONNX.</source>
        <translation>Un simple operador de ONNX.</translation>
    </message>
    <message>
        <source>Squeeze-and-excitation</source>
        <translation>Squeeze-and-excitation</translation>
    </message>
    <message>
        <source>DS-CNN layers</source>
        <translation>Capas DS-CNN</translation>
    </message>
    <message>
        <source>Early exit</source>
        <translation>Salida temprana</translation>
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
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>Fold batch normalization</source>
        <translation>Integrar la normalización por lotes</translation>
    </message>
    <message>
        <source>Remove useless transposes</source>
        <translation>Quitar transposiciones inútiles</translation>
    </message>
    <message>
        <source>Separate convolutions</source>
        <translation>Separar convoluciones</translation>
    </message>
    <message>
        <source>Quantize to integers</source>
        <translation>Cuantizar a enteros</translation>
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
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>same to the bit</source>
        <translation>igual bit a bit</translation>
    </message>
    <message>
        <source>Grey: before, coloured: after.</source>
        <translation>Gris: antes, color: después.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite in this graph.</source>
        <translation>No hay nada que reescribir en este grafo.</translation>
    </message>
    <message>
        <source>Both give the same outputs on %1 random inputs.</source>
        <translation>Ambos dan las mismas salidas con %1 entradas aleatorias.</translation>
    </message>
    <message>
        <source>same but for rounding</source>
        <translation>igual salvo redondeo</translation>
    </message>
    <message>
        <source>outputs move</source>
        <translation>las salidas cambian</translation>
    </message>
    <message>
        <source>On %1 random inputs, outputs differ by up to %2 of the largest.</source>
        <translation>Con %1 entradas aleatorias, las salidas difieren hasta en %2 de la mayor.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
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
        <translation>nunca guardado; conservado %1</translation>
    </message>
    <message>
        <source>%1; kept %2, the file was saved later</source>
        <translation>%1; conservado %2, el archivo se guardó después</translation>
    </message>
    <message>
        <source>%1; kept %2</source>
        <translation>%1; conservado %2</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Se encontró trabajo sin guardar</translation>
    </message>
    <message>
        <source>A window ended before this was saved. Nothing of it is lost.</source>
        <translation>Una ventana terminó antes de guardar esto. No se ha perdido nada.</translation>
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
        <translation>Descartar el trabajo sin guardar</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>¿Descartar definitivamente el trabajo sin guardar en «%1»?</translation>
    </message>
</context>
<context>
    <name>mote::shell::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Nuevo desde una plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>Multiplicaciones (MAC)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Dibujar %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LessonDialog</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 puntos porcentuales</translation>
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
        <translation>bien previsto</translation>
    </message>
    <message>
        <source>guessed too much</source>
        <translation>previsto de más</translation>
    </message>
    <message>
        <source>guessed too little</source>
        <translation>previsto de menos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Predict, then measure</source>
        <translation>Predecir y luego medir</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>A trained network keeps each weight as a float of 32 bits. Quantizing puts whole numbers of 8 bits in their place, and has the network compute with those.</source>
        <translation>Una red entrenada guarda cada peso como un número flotante de 32 bits. La cuantización pone en su lugar enteros de 8 bits y hace que la red calcule con ellos.</translation>
    </message>
    <message>
        <source>That is coarser: only 256 steps are left for each layer. What does it cost, and what does it bring? Guess before you look: a number that surprises you is one you remember.</source>
        <translation>Eso es más basto: a cada capa le quedan solo 256 niveles. ¿Qué cuesta y qué aporta? Adivine antes de mirar: un número que sorprende se recuerda.</translation>
    </message>
    <message>
        <source>How many percentage points of accuracy will be lost?</source>
        <translation>¿Cuántos puntos porcentuales de exactitud se perderán?</translation>
    </message>
    <message>
        <source>How large will it be, of its size in flash now?</source>
        <translation>¿Qué tamaño tendrá, respecto al que tiene ahora en la flash?</translation>
    </message>
    <message>
        <source>How long will it take on this computer, of its time now?</source>
        <translation>¿Cuánto tardará en este ordenador, respecto a lo que tarda ahora?</translation>
    </message>
    <message>
        <source>Move each slider to what you expect. 100 % means: as before.</source>
        <translation>Ponga cada control en lo que espera. 100 % significa: como antes.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>200 pictures of the training set go through the network, to see which range the numbers of each layer need. Then both networks name 1,000 test pictures, and take turns against the clock.</source>
        <translation>200 imágenes del conjunto de entrenamiento pasan por la red, para ver qué rango necesitan los números de cada capa. Después ambas redes nombran 1000 imágenes de prueba y se turnan contra el reloj.</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>Exactitud perdida</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Tamaño en flash</translation>
    </message>
    <message>
        <source>Time on this computer, one thread</source>
        <translation>Tiempo en este ordenador, un hilo</translation>
    </message>
    <message>
        <source>What eight bits are</source>
        <translation>Qué son ocho bits</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Su predicción</translation>
    </message>
    <message>
        <source>Guess and truth</source>
        <translation>Lo previsto y lo medido</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The lesson needs a model: the sample will do.</source>
        <translation>La lección necesita un modelo: el de ejemplo sirve.</translation>
    </message>
    <message>
        <source>&amp;Quantize and measure</source>
        <translation>&amp;Cuantizar y medir</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Accuracy hardly moves: each layer&apos;s 256 steps are spread over just the range it uses, and small errors cancel out along the way.</source>
        <translation>La exactitud apenas cambia: los 256 niveles de cada capa se reparten justo por el rango que usa, y los errores pequeños se compensan por el camino.</translation>
    </message>
    <message>
        <source>This network feels the coarser steps; the Quantize panel shows which layer adds most of the noise.</source>
        <translation>Esta red nota los niveles más bastos; el panel Cuantizar muestra qué capa añade más ruido.</translation>
    </message>
    <message>
        <source>Weights take a quarter of the bytes. What is more than 25 % is the plan of the layers and the scales of their numbers, which do not shrink.</source>
        <translation>Los pesos ocupan la cuarta parte de los bytes. Lo que pasa del 25 % es el plan de las capas y las escalas de sus números, que no se reducen.</translation>
    </message>
    <message>
        <source>A processor computes on four times as many 8-bit numbers at once. On a microcontroller without a float unit the gain is larger still: the Board panel counts it.</source>
        <translation>Un procesador calcula con el cuádruple de números de 8 bits a la vez. En un microcontrolador sin unidad flotante la ganancia es aún mayor: el panel Placa la cuenta.</translation>
    </message>
    <message>
        <source>On this computer floats are as quick. A microcontroller is another matter: the Board panel counts it.</source>
        <translation>En este ordenador los flotantes son igual de rápidos. Un microcontrolador es otra cosa: el panel Placa lo cuenta.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Speech: keywords, the network of MLPerf Tiny&apos;s keyword spotting</source>
        <translation>Voz: palabras clave, la red de detección de palabras clave de MLPerf Tiny</translation>
    </message>
    <message>
        <source>Machines that sound or move unlike before: MLPerf Tiny&apos;s anomaly detection</source>
        <translation>Máquinas que suenan o se mueven distinto que antes: la detección de anomalías de MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: the first network made for phones, and still the one boards run best</source>
        <translation>Imágenes: la primera red hecha para teléfonos, y aún la que mejor ejecutan las placas</translation>
    </message>
    <message>
        <source>Pictures: more accurate than V1 for the same work, but with larger feature maps</source>
        <translation>Imágenes: más exacta que V1 con el mismo trabajo, pero con mapas de características mayores</translation>
    </message>
    <message>
        <source>Pictures: the fewest multiplications of the three for its accuracy</source>
        <translation>Imágenes: de las tres, la de menos multiplicaciones para su exactitud</translation>
    </message>
    <message>
        <source>Accelerometers and other signals: what is going on in this window of time</source>
        <translation>Acelerómetros y otras señales: qué ocurre en esta ventana de tiempo</translation>
    </message>
    <message>
        <source>Small pictures: the network of MLPerf Tiny&apos;s image classification</source>
        <translation>Imágenes pequeñas: la red de clasificación de imágenes de MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: few weights, for boards short of flash rather than of time</source>
        <translation>Imágenes: pocos pesos, para placas a las que les falta flash más que tiempo</translation>
    </message>
    <message>
        <source>Signals with a long memory, where a recurrent network would be slow to train</source>
        <translation>Señales con memoria larga, donde una red recurrente tardaría en entrenarse</translation>
    </message>
    <message>
        <source>Dense autoencoder</source>
        <translation>Autocodificador denso</translation>
    </message>
    <message>
        <source>1-D CNN for motion</source>
        <translation>CNN 1-D para movimiento</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>Red convolucional temporal</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Arranging</name>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
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
        <translation>Reloj y memorias: %1</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>Instrucciones: %1</translation>
    </message>
    <message>
        <source>Cycles per instruction: %1</source>
        <translation>Ciclos por instrucción: %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>Potencia: %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Fixing</name>
    <message>
        <source>Narrow %1</source>
        <translation>Estrechar %1</translation>
    </message>
    <message>
        <source>Run in strips</source>
        <translation>Calcular por franjas</translation>
    </message>
    <message>
        <source>Quantize to int8</source>
        <translation>Cuantizar a int8</translation>
    </message>
    <message>
        <source>Quantize to int8 and run in strips</source>
        <translation>Cuantizar a int8 y calcular por franjas</translation>
    </message>
    <message>
        <source>Draw at width %1</source>
        <translation>Dibujar con anchura %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 flash, %2 RAM, about %3</source>
        <translation>%1 de flash, %2 de RAM, unos %3</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>cabe: %1</translation>
    </message>
    <message>
        <source>still misses %1: %2</source>
        <translation>aún faltan %1: %2</translation>
    </message>
    <message>
        <source>The model was not drawn from a template</source>
        <translation>El modelo no procede de una plantilla</translation>
    </message>
</context>
<context>
    <name>mote::shell::FitBar</name>
    <message>
        <source>Estimated, not measured: the band is how far off it may be.</source>
        <translation>Estimado, no medido: el intervalo indica cuánto puede desviarse.</translation>
    </message>
    <message>
        <source>%1 of it is in kernels that were never measured.</source>
        <translation>%1 está en núcleos que nunca se midieron.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Latency, estimated</source>
        <translation>Latencia, estimada</translation>
    </message>
    <message>
        <source>Energy, estimated</source>
        <translation>Energía, estimada</translation>
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
        <translation>Placa para la que se estima</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>Ninguna placa elegida</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Plan de memoria</translation>
    </message>
    <message>
        <source>Which tensor lies where in working memory, and how long</source>
        <translation>Qué tensor está en qué lugar de la memoria de trabajo y cuánto tiempo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Size of the compiled program, of what the board has for one</source>
        <translation>Tamaño del programa compilado, de lo que la placa tiene para él</translation>
    </message>
    <message>
        <source>Working memory of one inference, of what the board has for it</source>
        <translation>Memoria de trabajo de una inferencia, de la que tiene la placa</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>no compila</translation>
    </message>
    <message>
        <source>Choose a board to see time, energy, and whether the model fits.</source>
        <translation>Elija una placa para ver el tiempo, la energía y si el modelo cabe.</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>sin estimación</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>%1 flash and %2 RAM are left.</source>
        <translation>Quedan %1 de flash y %2 de RAM.</translation>
    </message>
    <message>
        <source>does not fit: %1 missing</source>
        <translation>no cabe: faltan %1</translation>
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
        <translation>Plan de memoria</translation>
    </message>
    <message>
        <source>%1: %2 at %3, steps %4 to %5</source>
        <translation>%1: %2 en %3, pasos %4 a %5</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>escrito por %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>leído por %1</translation>
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
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>What lies where in a model&apos;s working memory is painted here.</source>
        <translation>Aquí se dibuja qué hay en cada lugar de la memoria de trabajo del modelo.</translation>
    </message>
    <message>
        <source>No memory plan: the model does not compile</source>
        <translation>No hay plan de memoria: el modelo no compila</translation>
    </message>
    <message>
        <source>No memory plan yet</source>
        <translation>Aún no hay plan de memoria</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>%1 of working memory; most is in use in step %2, %3.</source>
        <translation>%1 de memoria de trabajo; lo máximo se usa en el paso %2, %3.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan needs less.</source>
        <translation>Demostrado: en este orden de capas ningún plan necesita menos.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan is below %1.</source>
        <translation>Demostrado: en este orden de capas ningún plan baja de %1.</translation>
    </message>
    <message>
        <source>%1 has %2 for it.</source>
        <translation>%1 tiene %2 para ello.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards.</source>
        <translation>Los pasos van hacia la derecha, las direcciones hacia arriba.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards. Hatched: one tensor is written over another in place.</source>
        <translation>Los pasos van hacia la derecha, las direcciones hacia arriba. Rayado: un tensor se escribe sobre otro en su sitio.</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>En ninguna página</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>En %n página</numerusform>
            <numerusform>En %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>mote::help::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
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
        <translation>En el grafo</translation>
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
        <translation>Salida</translation>
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
        <translation>recuantizado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>values differ by %1</source>
        <translation>los valores difieren en %1</translation>
    </message>
    <message>
        <source>%1 comes from another node.</source>
        <translation>%1 proviene de otro nodo.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
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
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>Comparación de %1 y %2</translation>
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
        <translation>Comparar %1 y %2</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>No se pueden comparar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2 nodes differ.</source>
        <translation>%1 de %2 nodos difieren.</translation>
    </message>
    <message>
        <source>The nodes are the same, whatever they are called.</source>
        <translation>Los nodos son los mismos, se llamen como se llamen.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
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
        <translation>Diferencia anterior (Mayús+F8 o P)</translation>
    </message>
    <message>
        <source>Next difference (F8 or N)</source>
        <translation>Diferencia siguiente (F8 o N)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Show or leave out those that are: %1</source>
        <translation>Mostrar u ocultar: %1</translation>
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
        <translation>Oclusión</translation>
    </message>
</context>
</TS>
