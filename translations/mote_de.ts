<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de_DE">
<context>
    <name>BoardList</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>emulated, %1</source>
        <translation>emuliert, %1</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n Operator</numerusform>
            <numerusform>%n Operatoren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Pooling and reduction</source>
        <translation>Pooling und Reduktion</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetik</translation>
    </message>
    <message>
        <source>Shape and movement</source>
        <translation>Form und Umordnung</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Rekurrent</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Kontrollfluss</translation>
    </message>
    <message>
        <source>Foreign operator</source>
        <translation>Fremder Operator</translation>
    </message>
    <message>
        <source>Input or output</source>
        <translation>Ein- oder Ausgang</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Dusk (blue to yellow)</source>
        <translation>Dämmerung (Blau bis Gelb)</translation>
    </message>
    <message>
        <source>Ember (black to yellow)</source>
        <translation>Glut (Schwarz bis Gelb)</translation>
    </message>
    <message>
        <source>Balance (blue to orange)</source>
        <translation>Waage (Blau bis Orange)</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Tensor &apos;%1&apos; has the impossible shape %2</source>
        <translation>Tensor „%1“ hat die unmögliche Form %2</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 scales and %4 zero points that do not fit it</source>
        <translation>Tensor „%1“ der Form %2 hat %3 Skalen und %4 Nullpunkte, die nicht zu ihm passen</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 bytes instead of %4</source>
        <translation>Tensor „%1“ der Form %2 hat %3 Bytes statt %4</translation>
    </message>
    <message>
        <source>%1 names tensor %2 of %3</source>
        <translation>%1 nennt Tensor %2 von %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an input: it is one already or a constant</source>
        <translation>„%1“ kann kein Eingang sein: Es ist schon einer oder eine Konstante</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before anything makes it</source>
        <translation>%1 liest „%2“, bevor etwas es erzeugt</translation>
    </message>
    <message>
        <source>%1 makes &apos;%2&apos; again</source>
        <translation>%1 erzeugt „%2“ noch einmal</translation>
    </message>
    <message>
        <source>Nothing makes the graph&apos;s output &apos;%1&apos;</source>
        <translation>Nichts erzeugt den Ausgang „%1“ des Graphen</translation>
    </message>
    <message>
        <source>This is no TFLite model: its identifier is missing</source>
        <translation>Das ist kein TFLite-Modell: Seine Kennung fehlt</translation>
    </message>
    <message>
        <source>The TFLite file holds no graph</source>
        <translation>Die TFLite-Datei enthält keinen Graphen</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; has a quantization we do not know</source>
        <translation>Tensor „%1“ hat eine unbekannte Quantisierung</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored sparsely</source>
        <translation>Tensor „%1“ ist dünn besetzt gespeichert</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; names buffer %2 of %3</source>
        <translation>Tensor „%1“ nennt Puffer %2 von %3</translation>
    </message>
    <message>
        <source>The data of tensor &apos;%1&apos; lies outside the file&apos;s tables</source>
        <translation>Die Daten von Tensor „%1“ liegen außerhalb der Tabellen der Datei</translation>
    </message>
    <message>
        <source>Operator %1 names code %2 of %3</source>
        <translation>Operator %1 nennt Code %2 von %3</translation>
    </message>
    <message>
        <source>This is no whole TFLite model: its tables are damaged or cut</source>
        <translation>Das ist kein vollständiges TFLite-Modell: Seine Tabellen sind beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>The data set holds no samples</source>
        <translation>Der Datensatz enthält keine Beispiele</translation>
    </message>
    <message>
        <source>Sample %1 has no label; put each class into a subfolder of its own</source>
        <translation>Beispiel %1 hat kein Label; legen Sie jede Klasse in einen eigenen Unterordner</translation>
    </message>
    <message>
        <source>Nothing would make the graph output '%1' any more; choose another output first</source>
        <translation>Nichts würde die Graphausgabe „%1“ mehr erzeugen; wählen Sie zuerst eine andere Ausgabe</translation>
    </message>
    <message>
        <source>A subgraph of node '%1' reads '%2' by name and cannot be rewired</source>
        <translation>Ein Teilgraph des Knotens „%1“ liest „%2“ über den Namen und kann nicht umverbunden werden</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: more than its first output is used</source>
        <translation>Knoten „%1“ kann nicht überbrückt werden: Nicht nur seine erste Ausgabe wird benutzt</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: all it reads is constant</source>
        <translation>Knoten „%1“ kann nicht überbrückt werden: Er liest nur Konstanten</translation>
    </message>
    <message>
        <source>There is no node %1</source>
        <translation>Es gibt keinen Knoten %1</translation>
    </message>
    <message>
        <source>The edit would make the graph cyclic: a node would need its own result</source>
        <translation>Die Änderung würde den Graphen zyklisch machen: Ein Knoten bräuchte sein eigenes Ergebnis</translation>
    </message>
    <message>
        <source>There is no value %1</source>
        <translation>Es gibt keinen Wert %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>Ein Wert braucht einen Namen</translation>
    </message>
    <message>
        <source>There is a value named '%1' already</source>
        <translation>Es gibt schon einen Wert namens „%1“</translation>
    </message>
    <message>
        <source>The value '%1' is still used</source>
        <translation>Der Wert „%1“ wird noch benutzt</translation>
    </message>
    <message>
        <source>A tensor of shape %1 is too large</source>
        <translation>Ein Tensor der Form %1 ist zu groß</translation>
    </message>
    <message>
        <source>There is no explainer %1; known: %2</source>
        <translation>Es gibt kein Erklärverfahren %1; bekannt: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is a compiled program; this needs the model it was made from</source>
        <translation>%1 ist ein kompiliertes Programm; hier wird das Modell gebraucht, aus dem es entstand</translation>
    </message>
    <message>
        <source>The model has no input</source>
        <translation>Das Modell hat keinen Eingang</translation>
    </message>
    <message>
        <source>The model's first input has no shape; set one before use</source>
        <translation>Der erste Eingang des Modells hat keine Form; legen Sie vor der Benutzung eine fest</translation>
    </message>
    <message>
        <source>Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1</source>
        <translation>Score-CAM braucht eine Schicht der Form [1, C, H, W]; diese liefert %1</translation>
    </message>
    <message>
        <source>Score-CAM needs a convolution; this model has none. Try occlusion.</source>
        <translation>Score-CAM braucht eine Faltung; dieses Modell hat keine. Versuchen Sie es mit Verdeckung.</translation>
    </message>
    <message>
        <source>Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1</source>
        <translation>Heatmaps brauchen einen Bildeingang der Form [1, C, H, W] oder [1, H, W, C]; dieses Modell nimmt %1</translation>
    </message>
    <message>
        <source>There is no class %1; the model has %2</source>
        <translation>Es gibt keine Klasse %1; das Modell hat %2</translation>
    </message>
    <message>
        <source>Calibration feeds one input; this model has %1</source>
        <translation>Die Kalibrierung speist einen Eingang; dieses Modell hat %1</translation>
    </message>
    <message>
        <source>The calibration data holds no samples</source>
        <translation>Die Kalibrierdaten enthalten keine Beispiele</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it holds no graph</source>
        <translation>Dies ist kein ONNX-Modell: Es enthält keinen Graphen</translation>
    </message>
    <message>
        <source>The ONNX checker objects: %1</source>
        <translation>Die ONNX-Prüfung beanstandet: %1</translation>
    </message>
    <message>
        <source>This is not a whole ONNX file: it is truncated or damaged in '%1' at byte %2 of %3</source>
        <translation>Dies ist keine vollständige ONNX-Datei: Sie ist in „%1“ bei Byte %2 von %3 abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>'%1' cannot be written: %2; the file is as it was</source>
        <translation>„%1“ kann nicht geschrieben werden: %2; die Datei ist unverändert</translation>
    </message>
    <message>
        <source>'%1' cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file is empty, not an ONNX model</source>
        <translation>Die Datei ist leer, kein ONNX-Modell</translation>
    </message>
    <message>
        <source>The model has %1 bytes, more than %2 are not read</source>
        <translation>Das Modell hat %1 Bytes, mehr als %2 werden nicht gelesen</translation>
    </message>
    <message>
        <source>The model cannot be read: %1</source>
        <translation>Das Modell kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>'%1' is not a file</source>
        <translation>„%1“ ist keine Datei</translation>
    </message>
    <message>
        <source>This is not an ONNX model of a known version: IR version %1, known are %2 to %3</source>
        <translation>Dies ist kein ONNX-Modell einer bekannten Version: IR-Version %1, bekannt sind %2 bis %3</translation>
    </message>
    <message>
        <source>The model does not say which opset it uses</source>
        <translation>Das Modell nennt kein Opset</translation>
    </message>
    <message>
        <source>The model uses opset %1, newer than %2; export it again with an opset from 7 to %2</source>
        <translation>Das Modell benutzt Opset %1, neuer als %2; exportieren Sie es erneut mit einem Opset von 7 bis %2</translation>
    </message>
    <message>
        <source>The graph is cyclic: %1 needs its own result</source>
        <translation>Der Graph ist zyklisch: %1 braucht sein eigenes Ergebnis</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the opset used here: %2; export the model again with opset 13 or newer</source>
        <translation>%1 lässt sich nicht auf das hier benutzte Opset bringen: %2; exportieren Sie das Modell erneut mit Opset 13 oder neuer</translation>
    </message>
    <message>
        <source>%1: its data file '%2' is not a plain file inside the model's folder; links and paths leading out of the folder are not followed</source>
        <translation>%1: Die Datendatei „%2“ ist keine einfache Datei im Ordner des Modells; Verweisen und Pfaden aus dem Ordner hinaus wird nicht gefolgt</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be opened: %3</source>
        <translation>%1: Die Datendatei „%2“ konnte nicht geöffnet werden: %3</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be read: %3</source>
        <translation>%1: Die Datendatei „%2“ konnte nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>%1: shape %2 needs %3, but %4 are stored</source>
        <translation>%1: Form %2 braucht %3, gespeichert sind aber %4</translation>
    </message>
    <message>
        <source>%1: names no operator</source>
        <translation>%1: nennt keinen Operator</translation>
    </message>
    <message>
        <source>%1: the model does not import its domain '%2'</source>
        <translation>%1: Das Modell importiert die Domäne „%2“ nicht</translation>
    </message>
    <message>
        <source>%1: reads '%2', which nothing before it makes</source>
        <translation>%1: liest „%2“, das nichts zuvor erzeugt</translation>
    </message>
    <message>
        <source>The graph output '%1' is made by nothing</source>
        <translation>Die Graphausgabe „%1“ wird von nichts erzeugt</translation>
    </message>
    <message>
        <source>The name '%1' is empty or stands for two values</source>
        <translation>Der Name „%1“ ist leer oder steht für zwei Werte</translation>
    </message>
    <message>
        <source>The model has %1 bytes, an ONNX file holds up to 2 GiB</source>
        <translation>Das Modell hat %1 Bytes, eine ONNX-Datei fasst bis zu 2 GiB</translation>
    </message>
    <message>
        <source>The model cannot be written: %1</source>
        <translation>Das Modell kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 breaks a rule of its operator (opset %2): %3</source>
        <translation>%1 bricht eine Regel seines Operators (Opset %2): %3</translation>
    </message>
    <message>
        <source>The model's input has %1 elements, %2 were given</source>
        <translation>Der Eingang des Modells hat %1 Elemente, gegeben wurden %2</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, %2 were given</source>
        <translation>Das Modell nimmt %1 Eingänge, gegeben wurden %2</translation>
    </message>
    <message>
        <source>Input %1 must be %2 %3, but %4 %5 was given</source>
        <translation>Eingang %1 muss %2 %3 sein, gegeben wurde aber %4 %5</translation>
    </message>
    <message>
        <source>There is no sample %1; the set has %2</source>
        <translation>Es gibt kein Beispiel %1; der Satz hat %2</translation>
    </message>
    <message>
        <source>%1: the IDX file ends inside its header</source>
        <translation>%1: Die IDX-Datei endet in ihrem Kopf</translation>
    </message>
    <message>
        <source>%1: not an IDX file of unsigned bytes</source>
        <translation>%1: keine IDX-Datei aus vorzeichenlosen Bytes</translation>
    </message>
    <message>
        <source>Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; this model takes %1</source>
        <translation>Bilder brauchen einen Modelleingang der Form [1, C, H, W] oder [1, H, W, C] mit 1 oder 3 Kanälen; dieses Modell nimmt %1</translation>
    </message>
    <message>
        <source>The data set %1 is not in %2; install the Debian package %3</source>
        <translation>Der Datensatz %1 liegt nicht in %2; installieren Sie das Debian-Paket %3</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a known data set (known: %2)</source>
        <translation>%1 ist weder ein Ordner noch ein bekannter Datensatz (bekannt: %2)</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1: Die Datei ist größer als %2 Bytes</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2</source>
        <translation>%1: Die Datei ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1: not a NumPy file this program reads: %2</source>
        <translation>%1: keine NumPy-Datei, die dieses Programm liest: %2</translation>
    </message>
    <message>
        <source>%1: the file could not be written; is there room on the disk?</source>
        <translation>%1: Die Datei konnte nicht geschrieben werden; ist Platz auf dem Datenträger?</translation>
    </message>
    <message>
        <source>%1: the picture is larger than 64 megapixels</source>
        <translation>%1: Das Bild ist größer als 64 Megapixel</translation>
    </message>
    <message>
        <source>%1 holds %2, the model takes %3</source>
        <translation>%1 enthält %2, das Modell nimmt %3</translation>
    </message>
    <message>
        <source>%1 holds no pictures (png, jpg, bmp), .npy or IDX files</source>
        <translation>%1 enthält weder Bilder (png, jpg, bmp) noch .npy- oder IDX-Dateien</translation>
    </message>
    <message>
        <source>Quantization needs calibration data; choose a folder or a known data set</source>
        <translation>Die Quantisierung braucht Kalibrierdaten; wählen Sie einen Ordner oder einen bekannten Datensatz</translation>
    </message>
    <message>
        <source>No layer of this model can run on these integers; is it quantized already?</source>
        <translation>Keine Schicht dieses Modells kann mit diesen Ganzzahlen laufen; ist es schon quantisiert?</translation>
    </message>
    <message>
        <source>Explanations need a model with one input; this one has %1</source>
        <translation>Erklärungen brauchen ein Modell mit einem Eingang; dieses hat %1</translation>
    </message>
    <message>
        <source>The shape of input '%1' is not known (%2): give its sizes</source>
        <translation>Die Form des Eingangs „%1“ ist nicht bekannt (%2): Geben Sie ihre Größen an</translation>
    </message>
    <message>
        <source>Input '%1' has the shape %2, which cannot be run</source>
        <translation>Eingang „%1“ hat die Form %2, mit der er nicht laufen kann</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than %2</source>
        <translation>Das Modell braucht %1 Bytes Arbeitsspeicher, mehr als %2</translation>
    </message>
    <message>
        <source>The model has no outputs</source>
        <translation>Das Modell hat keine Ausgänge</translation>
    </message>
    <message>
        <source>The model needs %1 tensors, more than a program holds (%2)</source>
        <translation>Das Modell braucht %1 Tensoren, mehr als ein Programm fasst (%2)</translation>
    </message>
    <message>
        <source>The board is gone: it closed the line</source>
        <translation>Das Board ist weg: Es hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE</source>
        <translation>%1 ist keine Board-Adresse; benutzen Sie unix:PFAD, serial:GERÄT[?BAUD] oder replay:DATEI</translation>
    </message>
    <message>
        <source>The board at unix:%1 is gone: it closed the line</source>
        <translation>Das Board an unix:%1 ist weg: Es hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The board at unix:%1 takes no more bytes</source>
        <translation>Das Board an unix:%1 nimmt keine Bytes mehr an</translation>
    </message>
    <message>
        <source>unix:%1: another program is using this board</source>
        <translation>unix:%1: Ein anderes Programm benutzt dieses Board</translation>
    </message>
    <message>
        <source>unix:%1: no board listens there (%2)</source>
        <translation>unix:%1: Dort hört kein Board zu (%2)</translation>
    </message>
    <message>
        <source>The board at serial:%1 takes no more bytes</source>
        <translation>Das Board an serial:%1 nimmt keine Bytes mehr an</translation>
    </message>
    <message>
        <source>serial:%1: permission denied; add yourself to the device's group, on Debian dialout, and log in again</source>
        <translation>serial:%1: keine Berechtigung; fügen Sie sich zur Gruppe des Geräts hinzu, unter Debian dialout, und melden Sie sich neu an</translation>
    </message>
    <message>
        <source>serial:%1: no such port</source>
        <translation>serial:%1: Diesen Anschluss gibt es nicht</translation>
    </message>
    <message>
        <source>serial:%1: %2</source>
        <translation>serial:%1: %2</translation>
    </message>
    <message>
        <source>The serial ports cannot be listed: %1</source>
        <translation>Die seriellen Anschlüsse können nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Unerwartet: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1: the program ends early: %3 bytes are there, %2 are needed</source>
        <translation>%1: Das Programm endet zu früh: %3 Bytes sind da, %2 werden gebraucht</translation>
    </message>
    <message>
        <source>%1: not a .mote program</source>
        <translation>%1: kein .mote-Programm</translation>
    </message>
    <message>
        <source>%1: program version %2 is not the one this build reads; compile the model again</source>
        <translation>%1: Programmversion %2 wird hier nicht gelesen; kompilieren Sie das Modell neu</translation>
    </message>
    <message>
        <source>%1: the program's checksum is wrong: the file was altered or damaged</source>
        <translation>%1: Die Prüfsumme des Programms stimmt nicht: Die Datei wurde verändert oder beschädigt</translation>
    </message>
    <message>
        <source>%1: node %2 needs kernel %3, which this runtime does not have</source>
        <translation>%1: Knoten %2 braucht den Kernel %3, den diese Laufzeit nicht hat</translation>
    </message>
    <message>
        <source>%1: the model needs %2 bytes of working memory, %3 are there</source>
        <translation>%1: Das Modell braucht %2 Bytes Arbeitsspeicher, %3 sind da</translation>
    </message>
    <message>
        <source>%1: no model is loaded; upload one first</source>
        <translation>%1: Kein Modell ist geladen; übertragen Sie zuerst eines</translation>
    </message>
    <message>
        <source>%1: the model takes %2 bytes, the board has room for %3</source>
        <translation>%1: Das Modell braucht %2 Bytes, das Board hat Platz für %3</translation>
    </message>
    <message>
        <source>%1: the board does not know this message (%2)</source>
        <translation>%1: Das Board kennt diese Nachricht nicht (%2)</translation>
    </message>
    <message>
        <source>The board gave an answer that does not belong to the question. Update its firmware to the version of this studio.</source>
        <translation>Das Board gab eine Antwort, die nicht zur Frage gehört. Bringen Sie seine Firmware auf den Stand dieses Studios.</translation>
    </message>
    <message>
        <source>The board speaks protocol version %1, this studio version %2. Update the board's firmware.</source>
        <translation>Das Board spricht Protokollversion %1, dieses Studio Version %2. Aktualisieren Sie die Firmware des Boards.</translation>
    </message>
    <message>
        <source>The model takes %1 bytes, %2 has room for %3</source>
        <translation>Das Modell braucht %1 Bytes, %2 hat Platz für %3</translation>
    </message>
    <message>
        <source>There is no board %1; known: %2</source>
        <translation>Es gibt kein Board %1; bekannt: %2</translation>
    </message>
    <message>
        <source>A message of %1 bytes is longer than the protocol allows</source>
        <translation>Eine Nachricht von %1 Bytes ist länger, als das Protokoll erlaubt</translation>
    </message>
    <message>
        <source>The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, at this speed? Reset it and connect again.</source>
        <translation>Das Board sendet Bytes, die keine Nachrichten sind (%1 in %2 ms). Läuft darauf der Mote-Agent, mit dieser Geschwindigkeit? Setzen Sie es zurück und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The board has been silent for %1 ms. Check its power and cable, reset it and connect again.</source>
        <translation>Das Board schweigt seit %1 ms. Prüfen Sie Strom und Kabel, setzen Sie es zurück und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours alone; remove it, or name another in MOTE_RUNTIME_DIR</source>
        <translation>%1 ist kein Ordner, der Ihnen allein gehört; entfernen Sie ihn oder nennen Sie einen anderen in MOTE_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>The firmware %1 is in none of %2; install the cross compiler (packaging/install-dependencies) and build again, or name its folder in MOTE_FIRMWARE_DIR</source>
        <translation>Die Firmware %1 liegt in keinem von %2; installieren Sie den Cross-Compiler (packaging/install-dependencies) und bauen Sie neu, oder nennen Sie ihren Ordner in MOTE_FIRMWARE_DIR</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is not installed; on Debian, apt install %1</source>
        <translation>%1 ist nicht installiert; unter Debian: apt install %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 endete sofort: %2</translation>
    </message>
    <message>
        <source>%1 does not listen at %2</source>
        <translation>%1 hört nicht auf %2</translation>
    </message>
    <message>
        <source>There is no board %1 to start; there are %2</source>
        <translation>Es gibt kein Board %1 zu starten; es gibt %2</translation>
    </message>
    <message>
        <source>No board is connected; choose one and connect it</source>
        <translation>Kein Board ist verbunden; wählen Sie eines und verbinden Sie es</translation>
    </message>
    <message>
        <source>A tensor of type %1 and shape %2 needs %3 bytes, %4 are there</source>
        <translation>Ein Tensor vom Typ %1 und der Form %2 braucht %3 Bytes, vorhanden sind %4</translation>
    </message>
    <message>
        <source>A shape has the negative size %1</source>
        <translation>Eine Form hat die negative Größe %1</translation>
    </message>
    <message>
        <source>There is no value %1 to observe</source>
        <translation>Es gibt keinen Wert %1, der beobachtet werden kann</translation>
    </message>
    <message>
        <source>The program gives out no value &apos;%1&apos;</source>
        <translation>Das Programm gibt keinen Wert „%1“ aus</translation>
    </message>
    <message>
        <source>%1 has %2 operands, more than the %3 a program node can have</source>
        <translation>%1 hat %2 Operanden, mehr als die %3, die ein Programmknoten haben kann</translation>
    </message>
    <message>
        <source>%1 needs a tensor %2, which cannot be run: empty, too large or of too many dimensions</source>
        <translation>%1 braucht einen Tensor %2, der nicht ausgeführt werden kann: leer, zu groß oder mit zu vielen Dimensionen</translation>
    </message>
    <message>
        <source>%1: %2 is not the same bytes as %3</source>
        <translation>%1: %2 hat nicht dieselben Bytes wie %3</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before it is computed</source>
        <translation>%1 liest „%2“, bevor es berechnet ist</translation>
    </message>
    <message>
        <source>A picture has no pixels</source>
        <translation>Ein Bild hat keine Pixel</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG</source>
        <translation>Das Bild konnte nicht als PNG geschrieben werden</translation>
    </message>
    <message>
        <source>%1: the IDX header announces %2 bytes of data, %3 are there</source>
        <translation>%1: Der IDX-Kopf kündigt %2 Bytes an, vorhanden sind %3</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together: shapes %3 and %4</source>
        <translation>%1 und %2 gehören nicht zusammen: Formen %3 und %4</translation>
    </message>
    <message>
        <source>%1: arrays of type %2 cannot be written</source>
        <translation>%1: Felder vom Typ %2 können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The model&apos;s input is %1 without a scale; real numbers cannot be fed to it</source>
        <translation>Die Eingabe des Modells ist %1 ohne Skala; reelle Zahlen können nicht eingegeben werden</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed at offset %3 of &apos;%4&apos;, which has %5 bytes%6</source>
        <translation>%1: Gebraucht werden %2 Bytes ab Stelle %3 von „%4“, das %5 Bytes hat%6</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid %3 of its data file</source>
        <translation>%1: „%2“ ist kein gültiger Wert für %3 seiner Datendatei</translation>
    </message>
    <message>
        <source>%1: the model&apos;s external data exceeds 2 GiB</source>
        <translation>%1: Die ausgelagerten Daten des Modells sind größer als 2 GiB</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be written as ONNX</source>
        <translation>%1 enthält etwas, das nicht als ONNX geschrieben werden kann</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;, which nothing makes; connect it or delete its reader first</source>
        <translation>%1 braucht „%2“, das nichts erzeugt; verbinden Sie es oder löschen Sie zuerst den Leser</translation>
    </message>
    <message>
        <source>%1: its data stands in a field its type does not use</source>
        <translation>%1: Seine Daten stehen in einem Feld, das sein Typ nicht benutzt</translation>
    </message>
    <message>
        <source>%1: text cannot be stored as raw data</source>
        <translation>%1: Text kann nicht als Rohdaten gespeichert sein</translation>
    </message>
    <message>
        <source>%1: a stored number does not fit the tensor&apos;s type</source>
        <translation>%1: Eine gespeicherte Zahl passt nicht zum Typ des Tensors</translation>
    </message>
    <message>
        <source>%1: %2 dimensions are more than %3</source>
        <translation>%1: %2 Dimensionen sind mehr als %3</translation>
    </message>
    <message>
        <source>%1: tensors stored in segments are not supported</source>
        <translation>%1: In Abschnitten gespeicherte Tensoren werden nicht unterstützt</translation>
    </message>
    <message>
        <source>%1: unknown element type %2</source>
        <translation>%1: unbekannter Elementtyp %2</translation>
    </message>
    <message>
        <source>%1: the sparse tensor&apos;s values, indices and shape do not fit</source>
        <translation>%1: Werte, Indizes und Form des dünn besetzten Tensors passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1: the sparse tensor is too large or of a type that cannot be made dense</source>
        <translation>%1: Der dünn besetzte Tensor ist zu groß oder von einem Typ, der sich nicht auffüllen lässt</translation>
    </message>
    <message>
        <source>The model names opset version %1 of domain &apos;%2&apos; wrongly or twice</source>
        <translation>Das Modell nennt die Opset-Version %1 der Domäne „%2“ falsch oder doppelt</translation>
    </message>
    <message>
        <source>%1: attribute &apos;%2&apos; has no name or comes twice</source>
        <translation>%1: Attribut „%2“ hat keinen Namen oder kommt doppelt vor</translation>
    </message>
    <message>
        <source>%1: refers to an attribute of a function, but stands outside of one</source>
        <translation>%1: verweist auf ein Attribut einer Funktion, steht aber in keiner</translation>
    </message>
    <message>
        <source>%1: its type and the value it holds do not agree</source>
        <translation>%1: Sein Typ und sein Wert stimmen nicht überein</translation>
    </message>
    <message>
        <source>%1: a dimension is negative or the shape is too large</source>
        <translation>%1: Eine Dimension ist negativ oder die Form zu groß</translation>
    </message>
    <message>
        <source>%1 needs a newer opset than %2, which another node cannot be written in</source>
        <translation>%1 braucht ein neueres Opset als %2, in dem ein anderer Knoten nicht geschrieben werden kann</translation>
    </message>
    <message>
        <source>The node id %1 is taken or too large</source>
        <translation>Die Knotennummer %1 ist vergeben oder zu groß</translation>
    </message>
    <message>
        <source>A node needs an operator type</source>
        <translation>Ein Knoten braucht einen Operatortyp</translation>
    </message>
    <message>
        <source>The value id %1 is taken or too large</source>
        <translation>Die Wertnummer %1 ist vergeben oder zu groß</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a constant, it cannot be a graph input</source>
        <translation>Der Wert „%1“ wird von einem Knoten erzeugt oder ist eine Konstante, er kann keine Grapheingabe sein</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a graph input, it cannot be a constant</source>
        <translation>Der Wert „%1“ wird von einem Knoten erzeugt oder ist eine Grapheingabe, er kann keine Konstante sein</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; keeps its name: a subgraph reads it by that name</source>
        <translation>Der Wert „%1“ behält seinen Namen: Ein Teilgraph liest ihn unter diesem Namen</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is a constant or a graph input, no node can make it</source>
        <translation>Der Wert „%1“ ist eine Konstante oder Grapheingabe, kein Knoten kann ihn erzeugen</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; would be made twice</source>
        <translation>Der Wert „%1“ würde doppelt erzeugt</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is listed twice among the graph&apos;s inputs or outputs</source>
        <translation>Der Wert „%1“ steht doppelt unter den Ein- oder Ausgaben des Graphen</translation>
    </message>
    <message>
        <source>The graph is inconsistent: %1 (%2)</source>
        <translation>Der Graph ist widersprüchlich: %1 (%2)</translation>
    </message>
    <message>
        <source>Constant tensor %1 has %2 bytes, its dimensions need %3</source>
        <translation>Der konstante Tensor %1 hat %2 Bytes, seine Dimensionen brauchen %3</translation>
    </message>
    <message>
        <source>An input or output of the model is not one of its tensors</source>
        <translation>Eine Ein- oder Ausgabe des Modells ist keiner seiner Tensoren</translation>
    </message>
    <message>
        <source>The name of a node (%1) holds a zero byte</source>
        <translation>Der Name eines Knotens (%1) enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or writes to a constant</source>
        <translation>Knoten %1 (%2) liest einen unbekannten Tensor oder schreibt in eine Konstante</translation>
    </message>
    <message>
        <source>Node %1 (%2) has %3 operands, a program allows %4 of them for one node</source>
        <translation>Knoten %1 (%2) hat %3 Operanden, ein Programm erlaubt je Knoten %4</translation>
    </message>
    <message>
        <source>Tensor %1 has no valid place in working memory</source>
        <translation>Tensor %1 hat keinen gültigen Platz im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The program would take %1 bytes, the limit is %2</source>
        <translation>Das Programm bräuchte %1 Bytes, die Grenze ist %2</translation>
    </message>
    <message>
        <source>Tensor %1 cannot be stored in a program: its element type, rank, a dimension below 1 or its size does not fit</source>
        <translation>Tensor %1 kann nicht in einem Programm gespeichert werden: Elementtyp, Rang, eine Dimension unter 1 oder die Größe passt nicht</translation>
    </message>
    <message>
        <source>The model has %1 tensors, a program holds at most %2</source>
        <translation>Das Modell hat %1 Tensoren, ein Programm fasst höchstens %2</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be one of %3</source>
        <translation>%1: Parameter %2 muss einer dieser Werte sein: %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must lie between %3 and %4</source>
        <translation>%1: Parameter %2 muss zwischen %3 und %4 liegen</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; has no input %2</source>
        <translation>Der Knoten „%1“ hat keinen Eingang %2</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; must have a name and no connections yet</source>
        <translation>Der Knoten „%1“ braucht einen Namen und darf noch keine Verbindungen haben</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads nothing at input %2</source>
        <translation>Der Knoten „%1“ liest am Eingang %2 nichts</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; does not read &apos;%2&apos; at input %3</source>
        <translation>Der Knoten „%1“ liest „%2“ nicht am Eingang %3</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be copied: a subgraph of it reads &apos;%2&apos; by name</source>
        <translation>Der Knoten „%1“ kann nicht kopiert werden: Ein Teilgraph darin liest „%2“ beim Namen</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads a value by name</source>
        <translation>Der Knoten „%1“ liest einen Wert beim Namen</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant</source>
        <translation>Der Knoten %1 (%2) liest einen unbekannten Tensor oder Zwischenspeicher oder schreibt in eine Konstante</translation>
    </message>
    <message>
        <source>%1: %2, which is read from models up to opset 17 only; export it again with that opset</source>
        <translation>%1: %2, was nur aus Modellen bis Opset 17 gelesen wird; exportieren Sie es mit diesem Opset neu</translation>
    </message>
    <message>
        <source>An attribute holds no graph that can be read</source>
        <translation>Ein Attribut enthält keinen lesbaren Graphen</translation>
    </message>
    <message>
        <source>There are no kernels &apos;%1&apos; on this processor; there are %2</source>
        <translation>Auf diesem Prozessor gibt es keine Kernel „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>%1: there is no operator %2</source>
        <translation>%1: Es gibt keinen Operator %2</translation>
    </message>
    <message>
        <source>This processor cannot be shown as a lesser one: it does not trap CPUID</source>
        <translation>Dieser Prozessor lässt sich nicht als geringerer zeigen: Er fängt CPUID nicht ab</translation>
    </message>
    <message>
        <source>Only Linux on x86-64 can show a processor as a lesser one to a program</source>
        <translation>Nur Linux auf x86-64 kann einem Programm einen geringeren Prozessor zeigen</translation>
    </message>
    <message>
        <source>a window of %1 axes cannot slide over %2</source>
        <translation>ein Fenster mit %1 Achsen kann nicht über %2 gleiten</translation>
    </message>
    <message>
        <source>There is no target %1; there are %2</source>
        <translation>Es gibt kein Ziel %1; es gibt %2</translation>
    </message>
    <message>
        <source>%1 cannot be read; it belongs to the sources that Mote Studio&apos;s build puts in %2</source>
        <translation>%1 ist nicht lesbar; es gehört zu den Quellen, die der Bau von Mote Studio nach %2 legt</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is no input &apos;%1&apos;; the model has %2</source>
        <translation>Es gibt keinen Eingang „%1“; das Modell hat %2</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; has %2 dimensions (%3), not those of %4</source>
        <translation>Der Eingang „%1“ hat %2 Dimensionen (%3), nicht die von %4</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; (%2) cannot be %3 for good: give its shape, and a number of its type</source>
        <translation>Der Eingang „%1“ (%2) kann nicht fest %3 sein: Geben Sie seine Form an und eine Zahl seines Typs</translation>
    </message>
    <message>
        <source>%1: the IDX header announces bytes of shape %2, %3 are there</source>
        <translation>%1: Der IDX-Kopf kündigt Bytes der Form %2 an, da sind %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be %3</source>
        <translation>%1: Parameter %2 muss von dieser Art sein: %3</translation>
    </message>
    <message>
        <source>%1 has no known size along axis %2; set the shape of the input</source>
        <translation>%1 hat entlang der Achse %2 keine bekannte Größe; legen Sie die Form des Eingangs fest</translation>
    </message>
    <message>
        <source>%1: there is no parameter %2</source>
        <translation>%1: Es gibt keinen Parameter %2</translation>
    </message>
    <message>
        <source>The recording %1 ends here</source>
        <translation>Die Aufzeichnung %1 endet hier</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: line %2 is none of a recording of a board</source>
        <translation>%1: Zeile %2 gehört nicht zur Aufzeichnung eines Boards</translation>
    </message>
    <message>
        <source>%1: byte %2 is not what this program sends</source>
        <translation>%1: Byte %2 ist nicht das, was dieses Programm sendet</translation>
    </message>
    <message>
        <source>unix:%1: a socket&apos;s path has 1 to %2 bytes</source>
        <translation>unix:%1: Der Pfad eines Sockets hat 1 bis %2 Bytes</translation>
    </message>
    <message>
        <source>The board restarted by itself. Upload the model again; if it happens again, look at its power.</source>
        <translation>Das Board hat von selbst neu gestartet. Laden Sie das Modell erneut hoch; geschieht es wieder, prüfen Sie die Stromversorgung.</translation>
    </message>
    <message>
        <source>%1 is not a project of Mote Studio: %2</source>
        <translation>%1 ist kein Projekt von Mote Studio: %2</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Mote Studio, in format %2; this one reads formats up to %3. A newer Mote Studio opens it</source>
        <translation>%1 wurde von einem neueren Mote Studio gespeichert, im Format %2; dieses liest Formate bis %3. Ein neueres Mote Studio öffnet es</translation>
    </message>
    <message>
        <source>Section %1 cannot be saved: %2</source>
        <translation>Abschnitt %1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1 holds other files and no project; choose another name for the project</source>
        <translation>%1 enthält andere Dateien und kein Projekt; wählen Sie einen anderen Namen für das Projekt</translation>
    </message>
    <message>
        <source>%1 is full of damaged models</source>
        <translation>%1 ist voller beschädigter Modelle</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not the file that was saved with the project</source>
        <translation>%1 ist beschädigt: Es ist nicht die Datei, die mit dem Projekt gespeichert wurde</translation>
    </message>
    <message>
        <source>%1 is not a project: it holds no %2</source>
        <translation>%1 ist kein Projekt: Es enthält kein %2</translation>
    </message>
    <message>
        <source>%1 belongs to a window that is open</source>
        <translation>%1 gehört zu einem offenen Fenster</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>There is no such connection any more</source>
        <translation>Diese Verbindung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The input needs a name</source>
        <translation>Der Eingang braucht einen Namen</translation>
    </message>
    <message>
        <source>Choose the node whose result is to be an output</source>
        <translation>Wählen Sie den Knoten, dessen Ergebnis ein Ausgang werden soll</translation>
    </message>
    <message>
        <source>'%1' is an output already</source>
        <translation>„%1“ ist schon ein Ausgang</translation>
    </message>
    <message>
        <source>There is no block %1</source>
        <translation>Es gibt keinen Block %1</translation>
    </message>
    <message>
        <source>%1 needs something to read: add a graph input, or choose the node before it</source>
        <translation>%1 braucht etwas zu lesen: einen Eingang hinzufügen oder den Knoten davor wählen</translation>
    </message>
    <message>
        <source>'%1' is no shape; write sizes such as 1x3x96x96</source>
        <translation>„%1“ ist keine Form; schreiben Sie Größen wie 1x3x96x96</translation>
    </message>
    <message>
        <source>ONNX knows no operator %1</source>
        <translation>ONNX kennt keinen Operator %1</translation>
    </message>
    <message>
        <source>%1 has only %2 inputs</source>
        <translation>%1 hat nur %2 Eingänge</translation>
    </message>
    <message>
        <source>There is no '%1' to insert</source>
        <translation>Es gibt kein „%1“ zum Einfügen</translation>
    </message>
    <message>
        <source>'%1' is not an output</source>
        <translation>„%1“ ist kein Ausgang</translation>
    </message>
    <message>
        <source>'%1' is a constant and cannot be an output</source>
        <translation>„%1“ ist eine Konstante und kann kein Ausgang sein</translation>
    </message>
    <message>
        <source>The place of node '%1' is not finite</source>
        <translation>Der Ort des Knotens „%1“ ist nicht endlich</translation>
    </message>
    <message>
        <source>'%1' takes numbers such as 3, 3, not '%2'</source>
        <translation>„%1“ nimmt Zahlen wie 3, 3, nicht „%2“</translation>
    </message>
    <message>
        <source>'%1' takes one number, not '%2'</source>
        <translation>„%1“ nimmt eine Zahl, nicht „%2“</translation>
    </message>
    <message>
        <source>The graph is still being looked at</source>
        <translation>Der Graph wird noch untersucht</translation>
    </message>
    <message>
        <source>The pass changed the number of outputs</source>
        <translation>Der Schritt hat die Zahl der Ausgänge geändert</translation>
    </message>
    <message>
        <source>There is no rewrite %1; there are %2</source>
        <translation>Es gibt keine Umformung %1; es gibt %2</translation>
    </message>
    <message>
        <source>axis %1 has no elements to make %2 of</source>
        <translation>Achse %1 hat keine Elemente, aus denen %2 werden könnten</translation>
    </message>
    <message>
        <source>The place of block &apos;%1&apos; is not finite</source>
        <translation>Die Lage des Blocks „%1“ ist nicht endlich</translation>
    </message>
    <message>
        <source>A node of block &apos;%1&apos; is in another block</source>
        <translation>Ein Knoten des Blocks „%1“ ist in einem anderen Block</translation>
    </message>
    <message>
        <source>The place of comment &apos;%1&apos; is not finite</source>
        <translation>Die Lage des Kommentars „%1“ ist nicht endlich</translation>
    </message>
    <message>
        <source>%1 cannot be read as a ZIP file: %2</source>
        <translation>%1 lässt sich nicht als ZIP-Datei lesen: %2</translation>
    </message>
    <message>
        <source>The project cannot be packed: %1</source>
        <translation>Das Projekt lässt sich nicht packen: %1</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 enthält kein %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 ist größer als %2 Bytes</translation>
    </message>
    <message>
        <source>%1 is no project; choose another name</source>
        <translation>%1 ist kein Projekt; bitte einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; cannot be run: %3 (kernel %4)</source>
        <translation>%1 „%2“ lässt sich nicht ausführen: %3 (Kernel %4)</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 holds no case: no folder in it has a model.onnx</source>
        <translation>%1 enthält keinen Fall: In keinem Ordner darin liegt eine model.onnx</translation>
    </message>
    <message>
        <source>%1 holds text or numbers that are not supported</source>
        <translation>%1 enthält Text oder Zahlen, die nicht unterstützt werden</translation>
    </message>
    <message>
        <source>%1 is no serialized tensor</source>
        <translation>%1 ist kein serialisierter Tensor</translation>
    </message>
    <message>
        <source>%1 is too old: %2</source>
        <translation>%1 ist zu alt: %2</translation>
    </message>
    <message>
        <source>%1 needs the tensor &apos;%2&apos; of %3, which cannot be run: of no numeric type, empty, too large or of too many dimensions</source>
        <translation>%1 braucht den Tensor „%2“ von %3, der sich nicht ausführen lässt: ohne Zahlentyp, leer, zu groß oder mit zu vielen Dimensionen</translation>
    </message>
    <message>
        <source>%1: its clock is not known, so nothing can be estimated</source>
        <translation>%1: Der Takt ist nicht bekannt, deshalb lässt sich nichts schätzen</translation>
    </message>
    <message>
        <source>%1: the costs of its processor&apos;s kernels are not known</source>
        <translation>%1: Die Kosten der Kernel seines Prozessors sind nicht bekannt</translation>
    </message>
    <message>
        <source>No board %1 is described, so nothing can be estimated for it; there are %2</source>
        <translation>Ein Board %1 ist nicht beschrieben, deshalb lässt sich dafür nichts schätzen; es gibt %2</translation>
    </message>
    <message>
        <source>ONNX Runtime: %1</source>
        <translation>ONNX Runtime: %1</translation>
    </message>
    <message>
        <source>The model cannot be run: %1</source>
        <translation>Das Modell lässt sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than the %2 allowed</source>
        <translation>Das Modell braucht %1 Bytes Arbeitsspeicher, mehr als die erlaubten %2</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory; there is no room, or it is more than the %2 a model is given</source>
        <translation>Das Modell braucht %1 Bytes Arbeitsspeicher; es ist kein Platz, oder es sind mehr als die %2, die ein Modell bekommt</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 is larger than any picture</source>
        <translation>Der Eingang %1 des Modells ist größer als jedes Bild</translation>
    </message>
    <message>
        <source>This is no table of costs: %1</source>
        <translation>Das ist keine Kostentabelle: %1</translation>
    </message>
    <message>
        <source>an output is no tensor</source>
        <translation>ein Ausgang ist kein Tensor</translation>
    </message>
    <message>
        <source>an output&apos;s element type is foreign</source>
        <translation>der Elementtyp eines Ausgangs ist fremd</translation>
    </message>
    <message>
        <source>no ONNX Runtime: run packaging/install-peers or set MOTE_ORT</source>
        <translation>keine ONNX Runtime: packaging/install-peers ausführen oder MOTE_ORT setzen</translation>
    </message>
    <message>
        <source>the model takes %1 inputs</source>
        <translation>das Modell nimmt %1 Eingänge</translation>
    </message>
    <message>
        <source>there is no template %1; there are %2</source>
        <translation>es gibt keine Vorlage %1; es gibt %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, emulated</source>
        <translation>%1, emuliert</translation>
    </message>
</context>
<context>
    <name>OperatorHelp</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Multiply-accumulates</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation>Bytes der Gewichte</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>Bytes der Aktivierungen</translation>
    </message>
    <message>
        <source>Quantization SNR</source>
        <translation>Quantisierungs-SNR</translation>
    </message>
    <message>
        <source>Board, per layer</source>
        <translation>Board, je Schicht</translation>
    </message>
    <message>
        <source>Estimated latency</source>
        <translation>Geschätzte Latenz</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>Minimum und Maximum</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations: int8, or int16 where that loses too much</source>
        <translation>Aktivierungen: int8, oder int16, wo das zu viel verliert</translation>
    </message>
    <message>
        <source>Weights: int8, or int4 for half the size</source>
        <translation>Gewichte: int8, oder int4 für die halbe Größe</translation>
    </message>
    <message>
        <source>How activation ranges are found</source>
        <translation>Wie die Bereiche der Aktivierungen bestimmt werden</translation>
    </message>
    <message>
        <source>Share of values kept at each end by the percentile method, in percent</source>
        <translation>Anteil der Werte, den das Perzentilverfahren an jedem Ende behält, in Prozent</translation>
    </message>
    <message>
        <source>Calibration samples; 0 takes all</source>
        <translation>Beispiele zum Kalibrieren; 0 nimmt alle</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <translation>Name des Eingangs</translation>
    </message>
    <message>
        <source>Sizes, such as 1x3x96x96; N for a size left open</source>
        <translation>Größen wie 1x3x96x96; N für eine offene Größe</translation>
    </message>
    <message>
        <source>Channels of the output</source>
        <translation>Kanäle des Ausgangs</translation>
    </message>
    <message>
        <source>Height and width of the filters</source>
        <translation>Höhe und Breite der Filter</translation>
    </message>
    <message>
        <source>Step of the filters</source>
        <translation>Schrittweite der Filter</translation>
    </message>
    <message>
        <source>Distance between the taps of a filter</source>
        <translation>Abstand zwischen den Gewichten eines Filters</translation>
    </message>
    <message>
        <source>What follows the layer</source>
        <translation>Was auf die Schicht folgt</translation>
    </message>
    <message>
        <source>Numbers of the output</source>
        <translation>Zahlen des Ausgangs</translation>
    </message>
    <message>
        <source>Classes to tell apart</source>
        <translation>Zu unterscheidende Klassen</translation>
    </message>
    <message>
        <source>Probabilities instead of scores</source>
        <translation>Wahrscheinlichkeiten statt Bewertungen</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>Fehler bis (%)</translation>
    </message>
    <message>
        <source>Largest error of a layer's weights, relative to them, in percent</source>
        <translation>Größter Fehler der Gewichte einer Schicht, bezogen auf sie, in Prozent</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Engstelle</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>Gestaucht</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Cepstral coefficients of a time step</source>
        <translation>Cepstrum-Koeffizienten je Zeitschritt</translation>
    </message>
    <message>
        <source>Channels in between, as a factor</source>
        <translation>Kanäle dazwischen, als Faktor</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>Kanäle jedes Zweigs</translation>
    </message>
    <message>
        <source>Channels of every layer</source>
        <translation>Kanäle jeder Schicht</translation>
    </message>
    <message>
        <source>Channels of every layer, as a factor</source>
        <translation>Kanäle jeder Schicht, als Faktor</translation>
    </message>
    <message>
        <source>Channels of every level</source>
        <translation>Kanäle jeder Stufe</translation>
    </message>
    <message>
        <source>Channels of the first layer; the second has twice as many</source>
        <translation>Kanäle der ersten Schicht; die zweite hat doppelt so viele</translation>
    </message>
    <message>
        <source>Channels of the first stage; later ones double</source>
        <translation>Kanäle der ersten Stufe; spätere verdoppeln</translation>
    </message>
    <message>
        <source>Channels of the squeeze</source>
        <translation>Kanäle der Stauchung</translation>
    </message>
    <message>
        <source>Colour channels of the pictures</source>
        <translation>Farbkanäle der Bilder</translation>
    </message>
    <message>
        <source>Depthwise separable layers</source>
        <translation>Tiefenweise trennbare Schichten</translation>
    </message>
    <message>
        <source>Height and width of the pictures, in pixels</source>
        <translation>Höhe und Breite der Bilder, in Pixeln</translation>
    </message>
    <message>
        <source>Hidden layers on each side</source>
        <translation>Verborgene Schichten auf jeder Seite</translation>
    </message>
    <message>
        <source>Levels; each doubles how far back the network sees</source>
        <translation>Stufen; jede verdoppelt, wie weit das Netz zurücksieht</translation>
    </message>
    <message>
        <source>Numbers of a sample</source>
        <translation>Zahlen einer Probe</translation>
    </message>
    <message>
        <source>Numbers of the state</source>
        <translation>Zahlen des Zustands</translation>
    </message>
    <message>
        <source>Signals recorded at once</source>
        <translation>Gleichzeitig aufgenommene Signale</translation>
    </message>
    <message>
        <source>Step of the first convolution</source>
        <translation>Schritt der ersten Faltung</translation>
    </message>
    <message>
        <source>Time steps a convolution sees</source>
        <translation>Zeitschritte, die eine Faltung sieht</translation>
    </message>
    <message>
        <source>Time steps of a window</source>
        <translation>Zeitschritte eines Fensters</translation>
    </message>
    <message>
        <source>Time steps of the spectrogram</source>
        <translation>Zeitschritte des Spektrogramms</translation>
    </message>
    <message>
        <source>Units of a hidden layer</source>
        <translation>Einheiten einer verborgenen Schicht</translation>
    </message>
    <message>
        <source>Units of the narrowest layer</source>
        <translation>Einheiten der engsten Schicht</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Neuronale Netze ansehen, verkleinern und auf Mikrocontrollern ausführen.</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>Das Beispielmodell öffnen.</translation>
    </message>
    <message>
        <source>Start and connect this board, e.g. mps2-an386.</source>
        <translation>Dieses Board starten und verbinden, z. B. mps2-an386.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Farben: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Language of the window, such as en or de.</source>
        <translation>Sprache des Fensters, etwa en oder de.</translation>
    </message>
    <message>
        <source>An ONNX file to open.</source>
        <translation>Eine zu öffnende ONNX-Datei.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Boards</name>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Lauf auf %1</translation>
    </message>
    <message>
        <source>%1 has stopped. Start it and connect it again.</source>
        <translation>%1 ist gestoppt. Starten und verbinden Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection is closed. Connect the board again.</source>
        <translation>Die Verbindung ist getrennt. Verbinden Sie das Board erneut.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Explaining</name>
    <message>
        <source>Explain sample %1</source>
        <translation>Beispiel %1 erklären</translation>
    </message>
</context>
<context>
    <name>mote::bridge::OutlineModel</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Project</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Quantizing</name>
    <message>
        <source>Quantize %1</source>
        <translation>%1 quantisieren</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Studio</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphCanvas</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>Löschen und &amp;überbrücken</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Heranzoomen</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>Graph &amp;einpassen</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Knoten umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>No longer an &amp;output of the graph</source>
        <translation>Kein &amp;Ausgang des Graphen mehr</translation>
    </message>
    <message>
        <source>Make it an &amp;output of the graph</source>
        <translation>Zum &amp;Ausgang des Graphen machen</translation>
    </message>
    <message>
        <source>&amp;Insert here…</source>
        <translation>Knoten hier &amp;einfügen …</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>Kommentar &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Add a &amp;comment…</source>
        <translation>&amp;Kommentar hinzufügen …</translation>
    </message>
    <message>
        <source>E&amp;xpand block</source>
        <translation>Block &amp;ausklappen</translation>
    </message>
    <message>
        <source>Collapse block “%1”</source>
        <translation>Block „%1“ einklappen</translation>
    </message>
    <message>
        <source>Dissolve block</source>
        <translation>Block auflösen</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Zu &amp;Block zusammenfassen …</translation>
    </message>
    <message>
        <source>Collapse into a block</source>
        <translation>Zu Block zusammenfassen</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>Block umbenennen</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Kommentar:</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>An empty graph</source>
        <translation>Ein leerer Graph</translation>
    </message>
    <message>
        <source>Drag an entry of the palette here, or type its name: input</source>
        <translation>Einen Eintrag der Palette hierher ziehen oder seinen Namen tippen: input</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>To what reads the selected node</source>
        <translation>Zu dem, was den gewählten Knoten liest</translation>
    </message>
    <message>
        <source>To what the selected node reads</source>
        <translation>Zu dem, was der gewählte Knoten liest</translation>
    </message>
    <message>
        <source>To the node on the left</source>
        <translation>Zum Knoten links</translation>
    </message>
    <message>
        <source>To the node on the right</source>
        <translation>Zum Knoten rechts</translation>
    </message>
    <message>
        <source>Show all of the selected node</source>
        <translation>Alles über den gewählten Knoten zeigen</translation>
    </message>
    <message>
        <source>Let go of a wire; select nothing</source>
        <translation>Verbindung loslassen; nichts auswählen</translation>
    </message>
    <message>
        <source>Hold it, and the mouse moves the view</source>
        <translation>Halten: Die Maus verschiebt die Ansicht</translation>
    </message>
    <message>
        <source>Commands for the selected node</source>
        <translation>Befehle für den gewählten Knoten</translation>
    </message>
    <message>
        <source>A … Z</source>
        <translation>A … Z</translation>
    </message>
    <message>
        <source>Type what is to follow the selected node</source>
        <translation>Tippen, was auf den gewählten Knoten folgt</translation>
    </message>
</context>
<context>
    <name>mote::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>mote::canvas::SearchBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorheriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Find operator, name or shape</source>
        <translation>Operator, Name oder Form suchen</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardList</name>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardPanel</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Choose a board and run the shown model on it: each layer&apos;s cost appears here while it runs.</source>
        <translation>Wählen Sie ein Board und führen Sie das angezeigte Modell darauf aus: Die Kosten jeder Schicht erscheinen hier während des Laufs.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Resc&amp;an</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>One inference</source>
        <translation>Eine Inferenz</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Stack, high water</source>
        <translation>Stack, Höchststand</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>&amp;Run the quantized model</source>
        <translation>Quantisiertes Modell aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Run the float model</source>
        <translation>&amp;Float-Modell ausführen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>bit-exact</source>
        <translation>bitgenau</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Layers so far</source>
        <translation>Schichten bisher</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>measuring the total</source>
        <translation>misst die Summe</translation>
    </message>
    <message>
        <source>rounds differently</source>
        <translation>rundet anders</translation>
    </message>
    <message>
        <source>Compared with this computer, the first layer that differs is %1; the outputs differ by at most %2.</source>
        <translation>Verglichen mit diesem Rechner weicht zuerst die Schicht %1 ab; die Ausgaben weichen um höchstens %2 ab.</translation>
    </message>
    <message>
        <source>Starts and connects the chosen board before.</source>
        <translation>Startet und verbindet zuvor das gewählte Board.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>The board starts and takes the model; its layers appear here then.</source>
        <translation>Das Board startet und übernimmt das Modell; danach erscheinen hier seine Schichten.</translation>
    </message>
</context>
<context>
    <name>mote::panels::ExplainPanel</name>
    <message>
        <source>Sample and method</source>
        <translation>Beispiel und Verfahren</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>Zu erklärende Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>Er&amp;klären</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantisiert</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>Heatmap, %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>Bewertungen, %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>the predicted one</source>
        <translation>die vorhergesagte</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Wird erklärt …</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>Beispiel wählen</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Zuerst das Modell quantisieren</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Erneut erklären</translation>
    </message>
    <message>
        <source>Explained: %1. Labelled: %2.</source>
        <translation>Erklärt: %1. Label: %2.</translation>
    </message>
</context>
<context>
    <name>mote::panels::InspectorPanel</name>
    <message>
        <source>Nothing to inspect</source>
        <translation>Nichts zu inspizieren</translation>
    </message>
    <message>
        <source>Open a model, then select a node of its graph.</source>
        <translation>Öffnen Sie ein Modell und wählen Sie einen Knoten seines Graphen.</translation>
    </message>
    <message>
        <source>Select a node to see its attributes, weights and cost.</source>
        <translation>Wählen Sie einen Knoten, um Attribute, Gewichte und Kosten zu sehen.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>The quantized model is derived; edit the float model instead.</source>
        <translation>Das quantisierte Modell ist abgeleitet; bearbeiten Sie das Float-Modell.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Weights and constants</source>
        <translation>Gewichte und Konstanten</translation>
    </message>
    <message>
        <source>About this operator</source>
        <translation>Über diesen Operator</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerChart</name>
    <message>
        <source>Cost per layer</source>
        <translation>Kosten je Schicht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>bit-exact with the desktop</source>
        <translation>bitgenau wie auf dem Rechner</translation>
    </message>
    <message>
        <source>differs from the desktop</source>
        <translation>anders als auf dem Rechner</translation>
    </message>
    <message>
        <source>Cost per layer, %1</source>
        <translation>Kosten je Schicht, %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Layers by quantization SNR</source>
        <translation>Schichten nach Quantisierungs-SNR</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Filter by operator or name</source>
        <translation>Nach Operator oder Name filtern</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>Knoten filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 von %n Knoten</numerusform>
            <numerusform>%1 von %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nichts aufzulisten</translation>
    </message>
    <message>
        <source>The nodes of the open model are listed here.</source>
        <translation>Hier stehen die Knoten des offenen Modells.</translation>
    </message>
</context>
<context>
    <name>mote::kit::ParameterForm</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>mote::panels::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Everything in this model is understood and can be compiled.</source>
        <translation>Alles in diesem Modell ist bekannt und lässt sich kompilieren.</translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>&amp;Quantisieren</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>Float-Modell</translation>
    </message>
    <message>
        <source>quantized model</source>
        <translation>Quantisiertes Modell</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Angezeigtes Modell</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Größe im Flash</translation>
    </message>
    <message>
        <source>Working memory (arena)</source>
        <translation>Arbeitsspeicher (Arena)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>Ordner mit Beispielen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>%Ln Testbeispiel, %1 Klassen</numerusform>
            <numerusform>%Ln Testbeispiele, %1 Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>The float model was edited since; quantize again.</source>
        <translation>Das Float-Modell wurde seither bearbeitet; quantisieren Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>Grau: Gleitkomma, farbig: quantisiert. Genauigkeit auf %Ln Testbeispiel.</numerusform>
            <numerusform>Grau: Gleitkomma, farbig: quantisiert. Genauigkeit auf %Ln Testbeispielen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: float, coloured: quantized. The data has no labels, so there is no accuracy.</source>
        <translation>Grau: Gleitkomma, farbig: quantisiert. Die Daten haben keine Labels, daher gibt es keine Genauigkeit.</translation>
    </message>
    <message>
        <source>Not quantized yet</source>
        <translation>Noch nicht quantisiert</translation>
    </message>
    <message>
        <source>Quantizing shows here what it changes: accuracy, size, working memory, and the noise it adds to each layer.</source>
        <translation>Nach dem Quantisieren steht hier, was sich ändert: Genauigkeit, Größe, Arbeitsspeicher und das Rauschen, das in jeder Schicht dazukommt.</translation>
    </message>
</context>
<context>
    <name>mote::panels::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>Beispiel %1: %2</translation>
    </message>
</context>
<context>
    <name>mote::panels::WeightView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>mean %1 · deviation %2 · zeros %3</source>
        <translation>Mittel %1 · Streuung %2 · Nullen %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Each filter as the mean over its channels: blue below zero, orange above</source>
        <translation>Jeder Filter als Mittel über seine Kanäle: blau unter null, orange darüber</translation>
    </message>
</context>
<context>
    <name>mote::shell::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>mote::shell::FileCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX-Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Export the quantized model</source>
        <translation>Quantisiertes Modell exportieren</translation>
    </message>
    <message>
        <source>Export the compiled program</source>
        <translation>Kompiliertes Programm exportieren</translation>
    </message>
    <message>
        <source>Mote programs (*.mote)</source>
        <translation>Mote-Programme (*.mote)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Andernfalls gehen sie verloren.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier window was found. Close the model to see it on the start page.</source>
        <translation>Ungespeicherte Arbeit eines früheren Fensters wurde gefunden. Schließen Sie das Modell, um sie auf der Startseite zu sehen.</translation>
    </message>
    <message>
        <source>Open a project (a folder named .mote-project)</source>
        <translation>Projekt öffnen (ein Ordner namens .mote-project)</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Als Projekt speichern</translation>
    </message>
    <message>
        <source>Mote projects (*.mote-project)</source>
        <translation>Mote-Projekte (*.mote-project)</translation>
    </message>
    <message>
        <source>Mote projects in one file (*.mote-project.zip)</source>
        <translation>Mote-Projekte in einer Datei (*.mote-project.zip)</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)</source>
        <translation>Modelle und Projekte (*.onnx *.tflite project.json *.mote-project.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>Mit einem Modell vergleichen</translation>
    </message>
    <message>
        <source>%1, quantized</source>
        <translation>%1, quantisiert</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, wie gespeichert</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1, wie bearbeitet</translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 – cancelling</source>
        <translation>%1 – wird abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weitere)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantisiert</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Angezeigtes Modell</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Zuerst das Modell quantisieren</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Fit on a board</source>
        <translation>Platz auf einem Board</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Speicherplan</translation>
    </message>
</context>
<context>
    <name>mote::shell::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mote::shell::StartPage</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Neuronale Netze ansehen, verkleinern und auf Mikrocontrollern ausführen.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>M&amp;odell öffnen …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Fashion pictures</source>
        <translation>Modebilder</translation>
    </message>
    <message>
        <source>A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4</source>
        <translation>Ein trainierter Klassifikator für Bilder von 28 × 28 Pixeln, klein genug für einen Cortex-M4</translation>
    </message>
    <message>
        <source>Or drop a model or a project anywhere on this window.</source>
        <translation>Oder ein Modell oder Projekt irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>Pro&amp;jekt öffnen …</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>Neues Netz &amp;zeichnen</translation>
    </message>
    <message>
        <source>First lesson: predict, then measure</source>
        <translation>Erste Lektion: vorhersagen, dann messen</translation>
    </message>
    <message>
        <source>Guess what eight bits cost, quantize the sample, and see how close you came</source>
        <translation>Raten, was 8 Bit kosten, das Beispiel quantisieren und sehen, wie nah Sie lagen</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Or draw one from a template</source>
        <translation>Oder aus einer Vorlage zeichnen</translation>
    </message>
</context>
<context>
    <name>mote::shell::TotalsBar</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
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
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>delete and reconnect</source>
        <translation>Löschen und Überbrücken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt ge&amp;öffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Export int&amp;8 model…</source>
        <translation>int&amp;8-Modell exportieren …</translation>
    </message>
    <message>
        <source>Export compiled &amp;program…</source>
        <translation>Kompiliertes &amp;Programm exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>Modell s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Delete node</source>
        <translation>Knoten &amp;löschen</translation>
    </message>
    <message>
        <source>Delete and re&amp;connect</source>
        <translation>Löschen und über&amp;brücken</translation>
    </message>
    <message>
        <source>Copy node na&amp;me</source>
        <translation>Knotennamen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in graph…</source>
        <translation>Im Graphen &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>Graph &amp;einpassen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Zur &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Show the &amp;float model</source>
        <translation>&amp;Float-Modell anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;quantized model</source>
        <translation>&amp;Quantisiertes Modell anzeigen</translation>
    </message>
    <message>
        <source>&amp;Paint on the graph</source>
        <translation>Auf den Graphen &amp;malen</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Alle &amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;About Mote Studio</source>
        <translation>Ü&amp;ber Mote Studio</translation>
    </message>
    <message>
        <source>About Mote Studio</source>
        <translation>Über Mote Studio</translation>
    </message>
    <message>
        <source>A studio for small neural networks on microcontrollers: design, compress, explain, measure.

Free software under the GNU General Public License, version 3 or later. What goes into firmware is under the Apache License 2.0.</source>
        <translation>Ein Studio für kleine neuronale Netze auf Mikrocontrollern: entwerfen, verkleinern, erklären, messen.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Was in Firmware gelangt, steht unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>rewire</source>
        <translation>umstecken</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>trennen</translation>
    </message>
    <message>
        <source>make an output</source>
        <translation>zum Ausgang machen</translation>
    </message>
    <message>
        <source>remove an output</source>
        <translation>Ausgang entfernen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>anordnen</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>ausschneiden</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>Knoten ein&amp;fügen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Lay out all nodes</source>
        <translation>Alle Knoten an&amp;ordnen</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>Attribut setzen</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Umformen</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage …</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Pro&amp;jekt öffnen …</translation>
    </message>
    <message>
        <source>Save as p&amp;roject…</source>
        <translation>Als P&amp;rojekt speichern …</translation>
    </message>
    <message>
        <source>&amp;First lesson: predict, then measure</source>
        <translation>&amp;Erste Lektion: vorhersagen, dann messen</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Zu &amp;Block zusammenfassen …</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>dissolve the block</source>
        <translation>Block auflösen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse the block</source>
        <translation>Block aus- oder ein&amp;klappen</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>Alle Blöcke einklappen</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>Alle Blöcke ausklappen</translation>
    </message>
    <message>
        <source>Add a c&amp;omment…</source>
        <translation>K&amp;ommentar hinzufügen …</translation>
    </message>
    <message>
        <source>run in strips</source>
        <translation>In Streifen rechnen</translation>
    </message>
    <message>
        <source>run whole layers</source>
        <translation>Ganze Schichten rechnen</translation>
    </message>
    <message>
        <source>narrow the template</source>
        <translation>Vorlage verschmälern</translation>
    </message>
    <message>
        <source>&amp;Estimate for</source>
        <translation>Schätzen &amp;für</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Kein Board</translation>
    </message>
    <message>
        <source>Run in &amp;strips of rows</source>
        <translation>In &amp;Zeilenstreifen rechnen</translation>
    </message>
    <message>
        <source>Layers of high resolution compute a few rows at a time, in less working memory</source>
        <translation>Schichten hoher Auflösung rechnen wenige Zeilen auf einmal, in weniger Arbeitsspeicher</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit …</translation>
    </message>
    <message>
        <source>Compare float and quantized</source>
        <translation>Float und quantisiert vergleichen</translation>
    </message>
    <message>
        <source>Compare with the saved file</source>
        <translation>Mit der gespeicherten Datei vergleichen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This computer, as a process</source>
        <translation>Dieser Rechner, als Prozess</translation>
    </message>
</context>
<context>
    <name>mote::canvas::QuickInsert</name>
    <message>
        <source>What to insert</source>
        <translation>Was eingefügt werden soll</translation>
    </message>
    <message>
        <source>Type an operator or a block</source>
        <translation>Operator oder Block tippen</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Was dazu passt</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>mote::panels::EntryTree</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>Eingänge und Ausgänge</translation>
    </message>
    <message>
        <source>Layers and blocks</source>
        <translation>Schichten und Blöcke</translation>
    </message>
</context>
<context>
    <name>mote::panels::PalettePanel</name>
    <message>
        <source>Find an operator or a block</source>
        <translation>Operator oder Block suchen</translation>
    </message>
    <message>
        <source>Find in the palette</source>
        <translation>In der Palette suchen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Über den gewählten Eintrag</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Puts it behind the selected node; or drag it onto the graph</source>
        <translation>Setzt ihn hinter den gewählten Knoten; oder auf den Graphen ziehen</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Einen Eintrag wählen</translation>
    </message>
    <message>
        <source>Drag it onto a connection, a node or the empty graph.</source>
        <translation>Auf eine Verbindung, einen Knoten oder eine freie Stelle ziehen.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Graph input</source>
        <translation>Eingang des Graphen</translation>
    </message>
    <message>
        <source>Graph output</source>
        <translation>Ausgang des Graphen</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Tiefenweise Faltung</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Vollvernetzte Schicht</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Convolution, normalization, activation</source>
        <translation>Faltung, Normalisierung, Aktivierung</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>Tiefenweise trennbare Faltung</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>Invertierter Residualblock</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residualblock</translation>
    </message>
    <message>
        <source>Drawn, kept and exported, but not run: the inference core has no such operator.</source>
        <translation>Wird gezeichnet, behalten und exportiert, aber nicht ausgeführt: Der Inferenzkern kennt ihn nicht.</translation>
    </message>
    <message>
        <source>Makes a result the graph's own.</source>
        <translation>Macht ein Ergebnis zu dem des Graphen.</translation>
    </message>
    <message>
        <source>A plain operator of ONNX.</source>
        <translation>Ein einfacher Operator aus ONNX.</translation>
    </message>
    <message>
        <source>Squeeze-and-excitation</source>
        <translation>Squeeze-and-Excitation</translation>
    </message>
    <message>
        <source>DS-CNN layers</source>
        <translation>DS-CNN-Schichten</translation>
    </message>
    <message>
        <source>Early exit</source>
        <translation>Früher Ausgang</translation>
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
        <translation>nötig</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>Fold batch normalization</source>
        <translation>Batch-Normalisierung einrechnen</translation>
    </message>
    <message>
        <source>Remove useless transposes</source>
        <translation>Unnütze Transpositionen entfernen</translation>
    </message>
    <message>
        <source>Separate convolutions</source>
        <translation>Faltungen trennen</translation>
    </message>
    <message>
        <source>Quantize to integers</source>
        <translation>Auf ganze Zahlen quantisieren</translation>
    </message>
</context>
<context>
    <name>mote::shell::RewriteDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>same to the bit</source>
        <translation>bitgenau gleich</translation>
    </message>
    <message>
        <source>Grey: before, coloured: after.</source>
        <translation>Grau: vorher, farbig: nachher.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite in this graph.</source>
        <translation>In diesem Graphen gibt es nichts umzuformen.</translation>
    </message>
    <message>
        <source>Both give the same outputs on %1 random inputs.</source>
        <translation>Beide geben auf %1 Zufallseingaben dieselben Ausgaben.</translation>
    </message>
    <message>
        <source>same but for rounding</source>
        <translation>gleich bis auf Rundung</translation>
    </message>
    <message>
        <source>outputs move</source>
        <translation>Ausgaben ändern sich</translation>
    </message>
    <message>
        <source>On %1 random inputs, outputs differ by up to %2 of the largest.</source>
        <translation>Auf %1 Zufallseingaben weichen die Ausgaben um bis zu %2 der größten ab.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
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
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Lesson</name>
    <message>
        <source>Time %1</source>
        <translation>%1 messen</translation>
    </message>
</context>
<context>
    <name>mote::shell::RecoveryList</name>
    <message>
        <source>never saved; kept %1</source>
        <translation>nie gespeichert; aufbewahrt %1</translation>
    </message>
    <message>
        <source>%1; kept %2, the file was saved later</source>
        <translation>%1; aufbewahrt %2, die Datei wurde später gespeichert</translation>
    </message>
    <message>
        <source>%1; kept %2</source>
        <translation>%1; aufbewahrt %2</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Ungespeicherte Arbeit gefunden</translation>
    </message>
    <message>
        <source>A window ended before this was saved. Nothing of it is lost.</source>
        <translation>Ein Fenster endete, bevor dies gespeichert war. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Ungespeicherte Arbeit verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>Die ungespeicherte Arbeit an „%1“ endgültig verwerfen?</translation>
    </message>
</context>
<context>
    <name>mote::shell::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
</context>
<context>
    <name>mote::panels::LessonDialog</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>geraten %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>well guessed</source>
        <translation>gut geraten</translation>
    </message>
    <message>
        <source>guessed too much</source>
        <translation>zu viel geraten</translation>
    </message>
    <message>
        <source>guessed too little</source>
        <translation>zu wenig geraten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Predict, then measure</source>
        <translation>Vorhersagen, dann messen</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>A trained network keeps each weight as a float of 32 bits. Quantizing puts whole numbers of 8 bits in their place, and has the network compute with those.</source>
        <translation>Ein trainiertes Netz speichert jedes Gewicht als Gleitkommazahl mit 32 Bit. Quantisieren setzt ganze Zahlen mit 8 Bit an ihre Stelle und lässt das Netz mit ihnen rechnen.</translation>
    </message>
    <message>
        <source>That is coarser: only 256 steps are left for each layer. What does it cost, and what does it bring? Guess before you look: a number that surprises you is one you remember.</source>
        <translation>Das ist gröber: Jeder Schicht bleiben nur 256 Stufen. Was kostet das, und was bringt es? Raten Sie, bevor Sie nachsehen: Eine Zahl, die überrascht, bleibt im Gedächtnis.</translation>
    </message>
    <message>
        <source>How many percentage points of accuracy will be lost?</source>
        <translation>Wie viele Prozentpunkte Genauigkeit gehen verloren?</translation>
    </message>
    <message>
        <source>How large will it be, of its size in flash now?</source>
        <translation>Wie groß wird es, gemessen an seiner jetzigen Größe im Flash?</translation>
    </message>
    <message>
        <source>How long will it take on this computer, of its time now?</source>
        <translation>Wie lange braucht es auf diesem Computer, gemessen an seiner jetzigen Zeit?</translation>
    </message>
    <message>
        <source>Move each slider to what you expect. 100 % means: as before.</source>
        <translation>Stellen Sie jeden Regler auf das, was Sie erwarten. 100 % heißt: wie zuvor.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>200 pictures of the training set go through the network, to see which range the numbers of each layer need. Then both networks name 1,000 test pictures, and take turns against the clock.</source>
        <translation>200 Bilder des Trainingssatzes laufen durch das Netz, um zu sehen, welchen Bereich die Zahlen jeder Schicht brauchen. Dann klassifizieren beide Netze 1.000 Testbilder und laufen abwechselnd gegen die Uhr.</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>Verlorene Genauigkeit</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Größe im Flash</translation>
    </message>
    <message>
        <source>Time on this computer, one thread</source>
        <translation>Zeit auf diesem Computer, ein Thread</translation>
    </message>
    <message>
        <source>What eight bits are</source>
        <translation>Was 8 Bit bedeuten</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
    <message>
        <source>Guess and truth</source>
        <translation>Geraten und gemessen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The lesson needs a model: the sample will do.</source>
        <translation>Die Lektion braucht ein Modell: Das Beispiel genügt.</translation>
    </message>
    <message>
        <source>&amp;Quantize and measure</source>
        <translation>&amp;Quantisieren und messen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Accuracy hardly moves: each layer's 256 steps are spread over just the range it uses, and small errors cancel out along the way.</source>
        <translation>Die Genauigkeit ändert sich kaum: Die 256 Stufen jeder Schicht verteilen sich genau auf den Bereich, den sie nutzt, und kleine Fehler heben sich unterwegs auf.</translation>
    </message>
    <message>
        <source>This network feels the coarser steps; the Quantize panel shows which layer adds most of the noise.</source>
        <translation>Dieses Netz spürt die gröberen Stufen; das Feld „Quantisieren“ zeigt, welche Schicht das meiste Rauschen hinzufügt.</translation>
    </message>
    <message>
        <source>Weights take a quarter of the bytes. What is more than 25 % is the plan of the layers and the scales of their numbers, which do not shrink.</source>
        <translation>Die Gewichte nehmen ein Viertel der Bytes ein. Was über 25 % liegt, sind der Plan der Schichten und die Skalen ihrer Zahlen, die nicht schrumpfen.</translation>
    </message>
    <message>
        <source>A processor computes on four times as many 8-bit numbers at once. On a microcontroller without a float unit the gain is larger still: the Board panel counts it.</source>
        <translation>Ein Prozessor rechnet mit viermal so vielen 8-Bit-Zahlen zugleich. Auf einem Mikrocontroller ohne Gleitkommaeinheit ist der Gewinn noch größer: Das Feld „Board“ zählt ihn.</translation>
    </message>
    <message>
        <source>On this computer floats are as quick. A microcontroller is another matter: the Board panel counts it.</source>
        <translation>Auf diesem Computer sind Gleitkommazahlen ebenso schnell. Ein Mikrocontroller ist etwas anderes: Das Feld „Board“ zählt es.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Speech: keywords, the network of MLPerf Tiny's keyword spotting</source>
        <translation>Sprache: Schlüsselwörter, das Netz der Schlüsselworterkennung von MLPerf Tiny</translation>
    </message>
    <message>
        <source>Machines that sound or move unlike before: MLPerf Tiny's anomaly detection</source>
        <translation>Maschinen, die anders klingen oder sich anders bewegen als zuvor: die Anomalieerkennung von MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: the first network made for phones, and still the one boards run best</source>
        <translation>Bilder: das erste Netz für Telefone, läuft auf Boards noch immer am besten</translation>
    </message>
    <message>
        <source>Pictures: more accurate than V1 for the same work, but with larger feature maps</source>
        <translation>Bilder: genauer als V1 bei gleichem Rechenaufwand, aber mit größeren Merkmalskarten</translation>
    </message>
    <message>
        <source>Pictures: the fewest multiplications of the three for its accuracy</source>
        <translation>Bilder: von den dreien die wenigsten MACs für seine Genauigkeit</translation>
    </message>
    <message>
        <source>Accelerometers and other signals: what is going on in this window of time</source>
        <translation>Beschleunigungsmesser und andere Signale: was in diesem Zeitfenster geschieht</translation>
    </message>
    <message>
        <source>Small pictures: the network of MLPerf Tiny's image classification</source>
        <translation>Kleine Bilder: das Netz der Bildklassifikation von MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: few weights, for boards short of flash rather than of time</source>
        <translation>Bilder: wenige Gewichte, für Boards, denen Flash eher fehlt als Zeit</translation>
    </message>
    <message>
        <source>Signals with a long memory, where a recurrent network would be slow to train</source>
        <translation>Signale mit langem Gedächtnis, wo ein rekurrentes Netz langsam zu trainieren wäre</translation>
    </message>
    <message>
        <source>Dense autoencoder</source>
        <translation>Vollvernetzter Autoencoder</translation>
    </message>
    <message>
        <source>1-D CNN for motion</source>
        <translation>1-D-CNN für Bewegung</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>Zeitliches Faltungsnetz (TCN)</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Arranging</name>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
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
        <translation>%1 Flash</translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation>%1 RAM</translation>
    </message>
    <message>
        <source>Clock and memories: %1</source>
        <translation>Takt und Speicher: %1</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>Befehle: %1</translation>
    </message>
    <message>
        <source>Cycles per instruction: %1</source>
        <translation>Takte je Befehl: %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>Leistung: %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Fixing</name>
    <message>
        <source>Narrow %1</source>
        <translation>%1 verschmälern</translation>
    </message>
    <message>
        <source>Run in strips</source>
        <translation>In Streifen rechnen</translation>
    </message>
    <message>
        <source>Quantize to int8</source>
        <translation>Auf int8 quantisieren</translation>
    </message>
    <message>
        <source>Quantize to int8 and run in strips</source>
        <translation>Auf int8 quantisieren, in Streifen rechnen</translation>
    </message>
    <message>
        <source>Draw at width %1</source>
        <translation>Mit Breite %1 zeichnen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>%1 flash, %2 RAM, about %3</source>
        <translation>%1 Flash, %2 RAM, etwa %3</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>passt: %1</translation>
    </message>
    <message>
        <source>still misses %1: %2</source>
        <translation>es fehlen noch %1: %2</translation>
    </message>
    <message>
        <source>The model was not drawn from a template</source>
        <translation>Das Modell wurde nicht aus einer Vorlage gezeichnet</translation>
    </message>
</context>
<context>
    <name>mote::shell::FitBar</name>
    <message>
        <source>Estimated, not measured: the band is how far off it may be.</source>
        <translation>Geschätzt, nicht gemessen: Das Band zeigt, wie weit es daneben liegen kann.</translation>
    </message>
    <message>
        <source>%1 of it is in kernels that were never measured.</source>
        <translation>%1 davon liegen in Kernels, die nie gemessen wurden.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Latency, estimated</source>
        <translation>Latenz, geschätzt</translation>
    </message>
    <message>
        <source>Energy, estimated</source>
        <translation>Energie, geschätzt</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Peak RAM</source>
        <translation>RAM-Spitze</translation>
    </message>
    <message>
        <source>Board that figures are estimated for</source>
        <translation>Board, für das geschätzt wird</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>Kein Board gewählt</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Speicherplan</translation>
    </message>
    <message>
        <source>Which tensor lies where in working memory, and how long</source>
        <translation>Welcher Tensor wo im Arbeitsspeicher liegt, und wie lange</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Size of the compiled program, of what the board has for one</source>
        <translation>Größe des kompilierten Programms, gemessen an dem, was das Board dafür hat</translation>
    </message>
    <message>
        <source>Working memory of one inference, of what the board has for it</source>
        <translation>Arbeitsspeicher einer Inferenz, gemessen an dem, was das Board dafür hat</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>lässt sich nicht kompilieren</translation>
    </message>
    <message>
        <source>Choose a board to see time, energy, and whether the model fits.</source>
        <translation>Wählen Sie ein Board, um Zeit und Energie zu sehen und ob das Modell passt.</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>keine Schätzung</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>%1 flash and %2 RAM are left.</source>
        <translation>%1 Flash und %2 RAM bleiben frei.</translation>
    </message>
    <message>
        <source>does not fit: %1 missing</source>
        <translation>passt nicht: %1 fehlen</translation>
    </message>
    <message>
        <source>Estimated for</source>
        <translation>Geschätzt für</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryMap</name>
    <message>
        <source>Memory plan</source>
        <translation>Speicherplan</translation>
    </message>
    <message>
        <source>%1: %2 at %3, steps %4 to %5</source>
        <translation>%1: %2 bei %3, Schritte %4 bis %5</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>gelesen von %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryPanel</name>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>What lies where in a model&apos;s working memory is painted here.</source>
        <translation>Hier wird gezeigt, was wo im Arbeitsspeicher eines Modells liegt.</translation>
    </message>
    <message>
        <source>No memory plan: the model does not compile</source>
        <translation>Kein Speicherplan: Das Modell lässt sich nicht kompilieren</translation>
    </message>
    <message>
        <source>No memory plan yet</source>
        <translation>Noch kein Speicherplan</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>%1 of working memory; most is in use in step %2, %3.</source>
        <translation>%1 Arbeitsspeicher; die Spitze liegt in Schritt %2 (%3).</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan needs less.</source>
        <translation>Bewiesen: In dieser Reihenfolge der Schichten braucht kein Plan weniger.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan is below %1.</source>
        <translation>Bewiesen: In dieser Reihenfolge der Schichten liegt kein Plan unter %1.</translation>
    </message>
    <message>
        <source>%1 has %2 for it.</source>
        <translation>%1 hat dafür %2.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards.</source>
        <translation>Schritte laufen nach rechts, Adressen nach oben.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards. Hatched: one tensor is written over another in place.</source>
        <translation>Schritte laufen nach rechts, Adressen nach oben. Schraffiert: Ein Tensor überschreibt einen anderen an Ort und Stelle.</translation>
    </message>
</context>
<context>
    <name>mote::help::ManualWindow</name>
    <message>
        <source>Manual – Mote Studio</source>
        <translation>Handbuch – Mote Studio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>Auf keiner Seite</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>Auf %n Seite</numerusform>
            <numerusform>Auf %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>mote::help::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>mote::shell::HelpCommands</name>
    <message>
        <source>In the graph</source>
        <translation>Im Graphen</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Form von %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>retuned</source>
        <translation>neu abgestimmt</translation>
    </message>
    <message>
        <source>requantized</source>
        <translation>neu quantisiert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>values differ by %1</source>
        <translation>Werte weichen um %1 ab</translation>
    </message>
    <message>
        <source>%1 comes from another node.</source>
        <translation>%1 kommt aus einem anderen Knoten.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
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
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 und %2 im Vergleich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>Graph von %1</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 und %2 vergleichen</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>Sie lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 nodes differ.</source>
        <translation>%1 von %2 Knoten weichen ab.</translation>
    </message>
    <message>
        <source>The nodes are the same, whatever they are called.</source>
        <translation>Die Knoten sind dieselben, wie sie auch heißen.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
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
        <translation>Voriger Unterschied (Umschalt+F8 oder P)</translation>
    </message>
    <message>
        <source>Next difference (F8 or N)</source>
        <translation>Nächster Unterschied (F8 oder N)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Show or leave out those that are: %1</source>
        <translation>Zeigen oder weglassen, was so ist: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
</context>
</TS>
