<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr_FR">
<context>
    <name>BoardList</name>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>emulated, %1</source>
        <translation>émulée, %1</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n opérateur</numerusform>
            <numerusform>%n opérateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produit matriciel</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Pooling and reduction</source>
        <translation>Pooling et réduction</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmétique</translation>
    </message>
    <message>
        <source>Shape and movement</source>
        <translation>Forme et déplacement</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Récurrent</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flux de contrôle</translation>
    </message>
    <message>
        <source>Foreign operator</source>
        <translation>Opérateur étranger</translation>
    </message>
    <message>
        <source>Input or output</source>
        <translation>Entrée ou sortie</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Dusk (blue to yellow)</source>
        <translation>Crépuscule (bleu à jaune)</translation>
    </message>
    <message>
        <source>Ember (black to yellow)</source>
        <translation>Braise (noir à jaune)</translation>
    </message>
    <message>
        <source>Balance (blue to orange)</source>
        <translation>Balance (bleu à orange)</translation>
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
        <translation>Le tenseur « %1 » a la forme impossible %2</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 scales and %4 zero points that do not fit it</source>
        <translation>Le tenseur « %1 » de forme %2 a %3 échelles et %4 points zéro qui ne lui correspondent pas</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of shape %2 has %3 bytes instead of %4</source>
        <translation>Le tenseur « %1 » de forme %2 a %3 octets au lieu de %4</translation>
    </message>
    <message>
        <source>%1 names tensor %2 of %3</source>
        <translation>%1 désigne le tenseur %2 sur %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an input: it is one already or a constant</source>
        <translation>« %1 » ne peut pas être une entrée : c’en est déjà une, ou une constante</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before anything makes it</source>
        <translation>%1 lit « %2 » avant que rien ne le produise</translation>
    </message>
    <message>
        <source>%1 makes &apos;%2&apos; again</source>
        <translation>%1 produit « %2 » une seconde fois</translation>
    </message>
    <message>
        <source>Nothing makes the graph&apos;s output &apos;%1&apos;</source>
        <translation>Rien ne produit la sortie « %1 » du graphe</translation>
    </message>
    <message>
        <source>This is no TFLite model: its identifier is missing</source>
        <translation>Ce n’est pas un modèle TFLite : son identifiant manque</translation>
    </message>
    <message>
        <source>The TFLite file holds no graph</source>
        <translation>Le fichier TFLite ne contient aucun graphe</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; has a quantization we do not know</source>
        <translation>Le tenseur « %1 » a une quantification inconnue</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored sparsely</source>
        <translation>Le tenseur « %1 » est stocké sous forme creuse</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; names buffer %2 of %3</source>
        <translation>Le tenseur « %1 » désigne le tampon %2 sur %3</translation>
    </message>
    <message>
        <source>The data of tensor &apos;%1&apos; lies outside the file&apos;s tables</source>
        <translation>Les données du tenseur « %1 » sont hors des tables du fichier</translation>
    </message>
    <message>
        <source>Operator %1 names code %2 of %3</source>
        <translation>L’opérateur %1 désigne le code %2 sur %3</translation>
    </message>
    <message>
        <source>This is no whole TFLite model: its tables are damaged or cut</source>
        <translation>Ce n’est pas un modèle TFLite complet : ses tables sont endommagées ou tronquées</translation>
    </message>
    <message>
        <source>The data set holds no samples</source>
        <translation>Le jeu de données ne contient aucun échantillon</translation>
    </message>
    <message>
        <source>Sample %1 has no label; put each class into a subfolder of its own</source>
        <translation>L’échantillon %1 n’a pas d’étiquette ; placez chaque classe dans son propre sous-dossier</translation>
    </message>
    <message>
        <source>Nothing would make the graph output &apos;%1&apos; any more; choose another output first</source>
        <translation>Plus rien ne produirait la sortie « %1 » du graphe ; choisissez d’abord une autre sortie</translation>
    </message>
    <message>
        <source>A subgraph of node &apos;%1&apos; reads &apos;%2&apos; by name and cannot be rewired</source>
        <translation>Un sous-graphe du nœud « %1 » lit « %2 » par son nom et ne peut pas être rebranché</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be bridged: more than its first output is used</source>
        <translation>Le nœud « %1 » ne peut pas être court-circuité : sa première sortie n’est pas la seule utilisée</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be bridged: all it reads is constant</source>
        <translation>Le nœud « %1 » ne peut pas être court-circuité : il ne lit que des constantes</translation>
    </message>
    <message>
        <source>There is no node %1</source>
        <translation>Il n’y a pas de nœud %1</translation>
    </message>
    <message>
        <source>The edit would make the graph cyclic: a node would need its own result</source>
        <translation>La modification rendrait le graphe cyclique : un nœud aurait besoin de son propre résultat</translation>
    </message>
    <message>
        <source>There is no value %1</source>
        <translation>Il n’y a pas de valeur %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>Une valeur doit avoir un nom</translation>
    </message>
    <message>
        <source>There is a value named &apos;%1&apos; already</source>
        <translation>Il existe déjà une valeur nommée « %1 »</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is still used</source>
        <translation>La valeur « %1 » est encore utilisée</translation>
    </message>
    <message>
        <source>A tensor of shape %1 is too large</source>
        <translation>Un tenseur de forme %1 est trop grand</translation>
    </message>
    <message>
        <source>There is no explainer %1; known: %2</source>
        <translation>Il n’y a pas de méthode d’explication %1 ; connues : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is a compiled program; this needs the model it was made from</source>
        <translation>%1 est un programme compilé ; il faut ici le modèle dont il est issu</translation>
    </message>
    <message>
        <source>The model has no input</source>
        <translation>Le modèle n’a pas d’entrée</translation>
    </message>
    <message>
        <source>The model&apos;s first input has no shape; set one before use</source>
        <translation>La première entrée du modèle n’a pas de forme ; fixez-en une avant de l’utiliser</translation>
    </message>
    <message>
        <source>Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1</source>
        <translation>Score-CAM a besoin d’une couche de forme [1, C, H, W] ; celle-ci donne %1</translation>
    </message>
    <message>
        <source>Score-CAM needs a convolution; this model has none. Try occlusion.</source>
        <translation>Score-CAM a besoin d’une convolution ; ce modèle n’en a pas. Essayez l’occlusion.</translation>
    </message>
    <message>
        <source>Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1</source>
        <translation>Les cartes de chaleur demandent une entrée image de forme [1, C, H, W] ou [1, H, W, C] ; ce modèle prend %1</translation>
    </message>
    <message>
        <source>There is no class %1; the model has %2</source>
        <translation>Il n’y a pas de classe %1 ; le modèle en a %2</translation>
    </message>
    <message>
        <source>Calibration feeds one input; this model has %1</source>
        <translation>Le calibrage alimente une seule entrée ; ce modèle en a %1</translation>
    </message>
    <message>
        <source>The calibration data holds no samples</source>
        <translation>Les données de calibrage ne contiennent aucun échantillon</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it holds no graph</source>
        <translation>Ce n’est pas un modèle ONNX : il ne contient aucun graphe</translation>
    </message>
    <message>
        <source>The ONNX checker objects: %1</source>
        <translation>Le vérificateur ONNX objecte : %1</translation>
    </message>
    <message>
        <source>This is not a whole ONNX file: it is truncated or damaged in &apos;%1&apos; at byte %2 of %3</source>
        <translation>Ce n’est pas un fichier ONNX complet : il est tronqué ou endommagé dans « %1 » à l’octet %2 sur %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2; the file is as it was</source>
        <translation>Impossible d’écrire « %1 » : %2 ; le fichier est resté tel quel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2</source>
        <translation>Impossible de lire « %1 » : %2</translation>
    </message>
    <message>
        <source>The file is empty, not an ONNX model</source>
        <translation>Le fichier est vide, ce n’est pas un modèle ONNX</translation>
    </message>
    <message>
        <source>The model has %1 bytes, more than %2 are not read</source>
        <translation>Le modèle a %1 octets ; au-delà de %2, rien n’est lu</translation>
    </message>
    <message>
        <source>The model cannot be read: %1</source>
        <translation>Impossible de lire le modèle : %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file</source>
        <translation>« %1 » n’est pas un fichier</translation>
    </message>
    <message>
        <source>This is not an ONNX model of a known version: IR version %1, known are %2 to %3</source>
        <translation>Ce n’est pas un modèle ONNX de version connue : version IR %1, connues de %2 à %3</translation>
    </message>
    <message>
        <source>The model does not say which opset it uses</source>
        <translation>Le modèle ne dit pas quel opset il utilise</translation>
    </message>
    <message>
        <source>The model uses opset %1, newer than %2; export it again with an opset from 7 to %2</source>
        <translation>Le modèle utilise l’opset %1, plus récent que %2 ; exportez-le de nouveau avec un opset de 7 à %2</translation>
    </message>
    <message>
        <source>The graph is cyclic: %1 needs its own result</source>
        <translation>Le graphe est cyclique : %1 a besoin de son propre résultat</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the opset used here: %2; export the model again with opset 13 or newer</source>
        <translation>%1 ne peut pas être ramené à l’opset utilisé ici : %2 ; exportez de nouveau le modèle avec l’opset 13 ou plus récent</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; is not a plain file inside the model&apos;s folder; links and paths leading out of the folder are not followed</source>
        <translation>%1 : son fichier de données « %2 » n’est pas un simple fichier du dossier du modèle ; les liens et les chemins qui sortent du dossier ne sont pas suivis</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; could not be opened: %3</source>
        <translation>%1 : son fichier de données « %2 » n’a pas pu être ouvert : %3</translation>
    </message>
    <message>
        <source>%1: its data file &apos;%2&apos; could not be read: %3</source>
        <translation>%1 : son fichier de données « %2 » n’a pas pu être lu : %3</translation>
    </message>
    <message>
        <source>%1: shape %2 needs %3, but %4 are stored</source>
        <translation>%1 : la forme %2 demande %3, mais %4 sont stockés</translation>
    </message>
    <message>
        <source>%1: names no operator</source>
        <translation>%1 : ne nomme aucun opérateur</translation>
    </message>
    <message>
        <source>%1: the model does not import its domain &apos;%2&apos;</source>
        <translation>%1 : le modèle n’importe pas son domaine « %2 »</translation>
    </message>
    <message>
        <source>%1: reads &apos;%2&apos;, which nothing before it makes</source>
        <translation>%1 : lit « %2 », que rien ne produit avant lui</translation>
    </message>
    <message>
        <source>The graph output &apos;%1&apos; is made by nothing</source>
        <translation>La sortie « %1 » du graphe n’est produite par rien</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is empty or stands for two values</source>
        <translation>Le nom « %1 » est vide ou désigne deux valeurs</translation>
    </message>
    <message>
        <source>The model has %1 bytes, an ONNX file holds up to 2 GiB</source>
        <translation>Le modèle a %1 octets, un fichier ONNX en contient au plus 2 Gio</translation>
    </message>
    <message>
        <source>The model cannot be written: %1</source>
        <translation>Impossible d’écrire le modèle : %1</translation>
    </message>
    <message>
        <source>%1 breaks a rule of its operator (opset %2): %3</source>
        <translation>%1 enfreint une règle de son opérateur (opset %2) : %3</translation>
    </message>
    <message>
        <source>The model&apos;s input has %1 elements, %2 were given</source>
        <translation>L’entrée du modèle a %1 éléments, %2 ont été fournis</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, %2 were given</source>
        <translation>Le modèle prend %1 entrées, %2 ont été fournies</translation>
    </message>
    <message>
        <source>Input %1 must be %2 %3, but %4 %5 was given</source>
        <translation>L’entrée %1 doit être %2 %3, mais %4 %5 a été fourni</translation>
    </message>
    <message>
        <source>There is no sample %1; the set has %2</source>
        <translation>Il n’y a pas d’échantillon %1 ; le jeu en a %2</translation>
    </message>
    <message>
        <source>%1: the IDX file ends inside its header</source>
        <translation>%1 : le fichier IDX s’arrête dans son en-tête</translation>
    </message>
    <message>
        <source>%1: not an IDX file of unsigned bytes</source>
        <translation>%1 : pas un fichier IDX d’octets non signés</translation>
    </message>
    <message>
        <source>Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; this model takes %1</source>
        <translation>Les images demandent une entrée de forme [1, C, H, W] ou [1, H, W, C] avec 1 ou 3 canaux ; ce modèle prend %1</translation>
    </message>
    <message>
        <source>The data set %1 is not in %2; install the Debian package %3</source>
        <translation>Le jeu de données %1 n’est pas dans %2 ; installez le paquet Debian %3</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a known data set (known: %2)</source>
        <translation>%1 n’est ni un dossier ni un jeu de données connu (connus : %2)</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1 : ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1 : le fichier dépasse %2 octets</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2</source>
        <translation>%1 : le fichier est endommagé : %2</translation>
    </message>
    <message>
        <source>%1: not a NumPy file this program reads: %2</source>
        <translation>%1 : pas un fichier NumPy lisible par ce programme : %2</translation>
    </message>
    <message>
        <source>%1: the file could not be written; is there room on the disk?</source>
        <translation>%1 : le fichier n’a pas pu être écrit ; reste-t-il de la place sur le disque ?</translation>
    </message>
    <message>
        <source>%1: the picture is larger than 64 megapixels</source>
        <translation>%1 : l’image dépasse 64 mégapixels</translation>
    </message>
    <message>
        <source>%1 holds %2, the model takes %3</source>
        <translation>%1 contient %2, le modèle prend %3</translation>
    </message>
    <message>
        <source>%1 holds no pictures (png, jpg, bmp), .npy or IDX files</source>
        <translation>%1 ne contient ni images (png, jpg, bmp) ni fichiers .npy ou IDX</translation>
    </message>
    <message>
        <source>Quantization needs calibration data; choose a folder or a known data set</source>
        <translation>La quantification a besoin de données de calibrage ; choisissez un dossier ou un jeu de données connu</translation>
    </message>
    <message>
        <source>No layer of this model can run on these integers; is it quantized already?</source>
        <translation>Aucune couche de ce modèle ne peut fonctionner avec ces entiers ; est-il déjà quantifié ?</translation>
    </message>
    <message>
        <source>Explanations need a model with one input; this one has %1</source>
        <translation>Les explications demandent un modèle à une entrée ; celui-ci en a %1</translation>
    </message>
    <message>
        <source>The shape of input &apos;%1&apos; is not known (%2): give its sizes</source>
        <translation>La forme de l’entrée « %1 » n’est pas connue (%2) : donnez ses dimensions</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; has the shape %2, which cannot be run</source>
        <translation>L’entrée « %1 » a la forme %2, qui ne peut pas être exécutée</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than %2</source>
        <translation>Le modèle demande %1 octets de mémoire de travail, plus que %2</translation>
    </message>
    <message>
        <source>The model has no outputs</source>
        <translation>Le modèle n’a pas de sorties</translation>
    </message>
    <message>
        <source>The model needs %1 tensors, more than a program holds (%2)</source>
        <translation>Le modèle demande %1 tenseurs, plus qu’un programme n’en contient (%2)</translation>
    </message>
    <message>
        <source>The board is gone: it closed the line</source>
        <translation>La carte a disparu : elle a fermé la liaison</translation>
    </message>
    <message>
        <source>%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE</source>
        <translation>%1 n’est pas une adresse de carte ; utilisez unix:CHEMIN, serial:PÉRIPHÉRIQUE[?BAUD] ou replay:FICHIER</translation>
    </message>
    <message>
        <source>The board at unix:%1 is gone: it closed the line</source>
        <translation>La carte à unix:%1 a disparu : elle a fermé la liaison</translation>
    </message>
    <message>
        <source>The board at unix:%1 takes no more bytes</source>
        <translation>La carte à unix:%1 n’accepte plus d’octets</translation>
    </message>
    <message>
        <source>unix:%1: another program is using this board</source>
        <translation>unix:%1 : un autre programme utilise cette carte</translation>
    </message>
    <message>
        <source>unix:%1: no board listens there (%2)</source>
        <translation>unix:%1 : aucune carte n’y écoute (%2)</translation>
    </message>
    <message>
        <source>The board at serial:%1 takes no more bytes</source>
        <translation>La carte à serial:%1 n’accepte plus d’octets</translation>
    </message>
    <message>
        <source>serial:%1: permission denied; add yourself to the device&apos;s group, on Debian dialout, and log in again</source>
        <translation>serial:%1 : accès refusé ; ajoutez-vous au groupe du périphérique, sous Debian dialout, puis reconnectez-vous à la session</translation>
    </message>
    <message>
        <source>serial:%1: no such port</source>
        <translation>serial:%1 : ce port n’existe pas</translation>
    </message>
    <message>
        <source>serial:%1: %2</source>
        <translation>serial:%1 : %2</translation>
    </message>
    <message>
        <source>The serial ports cannot be listed: %1</source>
        <translation>Impossible de lister les ports série : %1</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inattendu : %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1: the program ends early: %3 bytes are there, %2 are needed</source>
        <translation>%1 : le programme s’arrête trop tôt : %3 octets présents, %2 nécessaires</translation>
    </message>
    <message>
        <source>%1: not a .mote program</source>
        <translation>%1 : pas un programme .mote</translation>
    </message>
    <message>
        <source>%1: program version %2 is not the one this build reads; compile the model again</source>
        <translation>%1 : la version %2 du programme n’est pas celle que lit cette version-ci ; recompilez le modèle</translation>
    </message>
    <message>
        <source>%1: the program&apos;s checksum is wrong: the file was altered or damaged</source>
        <translation>%1 : la somme de contrôle du programme est fausse : le fichier a été modifié ou endommagé</translation>
    </message>
    <message>
        <source>%1: node %2 needs kernel %3, which this runtime does not have</source>
        <translation>%1 : le nœud %2 a besoin du noyau %3, absent de ce moteur d’exécution</translation>
    </message>
    <message>
        <source>%1: the model needs %2 bytes of working memory, %3 are there</source>
        <translation>%1 : le modèle demande %2 octets de mémoire de travail, %3 sont disponibles</translation>
    </message>
    <message>
        <source>%1: no model is loaded; upload one first</source>
        <translation>%1 : aucun modèle n’est chargé ; envoyez-en un d’abord</translation>
    </message>
    <message>
        <source>%1: the model takes %2 bytes, the board has room for %3</source>
        <translation>%1 : le modèle prend %2 octets, la carte a de la place pour %3</translation>
    </message>
    <message>
        <source>%1: the board does not know this message (%2)</source>
        <translation>%1 : la carte ne connaît pas ce message (%2)</translation>
    </message>
    <message>
        <source>The board gave an answer that does not belong to the question. Update its firmware to the version of this studio.</source>
        <translation>La carte a donné une réponse qui ne correspond pas à la question. Mettez son firmware à la version de ce studio.</translation>
    </message>
    <message>
        <source>The board speaks protocol version %1, this studio version %2. Update the board&apos;s firmware.</source>
        <translation>La carte parle la version %1 du protocole, ce studio la version %2. Mettez à jour le firmware de la carte.</translation>
    </message>
    <message>
        <source>The model takes %1 bytes, %2 has room for %3</source>
        <translation>Le modèle prend %1 octets, %2 a de la place pour %3</translation>
    </message>
    <message>
        <source>There is no board %1; known: %2</source>
        <translation>Il n’y a pas de carte %1 ; connues : %2</translation>
    </message>
    <message>
        <source>A message of %1 bytes is longer than the protocol allows</source>
        <translation>Un message de %1 octets est plus long que le protocole ne le permet</translation>
    </message>
    <message>
        <source>The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, at this speed? Reset it and connect again.</source>
        <translation>La carte envoie des octets qui ne sont pas des messages (%1 en %2 ms). Exécute-t-elle l’agent Mote, à cette vitesse ? Réinitialisez-la et reconnectez-la.</translation>
    </message>
    <message>
        <source>The board has been silent for %1 ms. Check its power and cable, reset it and connect again.</source>
        <translation>La carte est muette depuis %1 ms. Vérifiez son alimentation et son câble, réinitialisez-la et reconnectez-la.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>Impossible de créer %1 : %2</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours alone; remove it, or name another in MOTE_RUNTIME_DIR</source>
        <translation>%1 n’est pas un dossier à vous seul ; supprimez-le ou indiquez-en un autre dans MOTE_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>The firmware %1 is in none of %2; install the cross compiler (packaging/install-dependencies) and build again, or name its folder in MOTE_FIRMWARE_DIR</source>
        <translation>Le firmware %1 n’est dans aucun de %2 ; installez le compilateur croisé (packaging/install-dependencies) et recompilez, ou indiquez son dossier dans MOTE_FIRMWARE_DIR</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>%1 is not installed; on Debian, apt install %1</source>
        <translation>%1 n’est pas installé ; sous Debian : apt install %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Impossible de démarrer %1 : %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 s’est arrêté aussitôt : %2</translation>
    </message>
    <message>
        <source>%1 does not listen at %2</source>
        <translation>%1 n’écoute pas sur %2</translation>
    </message>
    <message>
        <source>There is no board %1 to start; there are %2</source>
        <translation>Il n’y a pas de carte %1 à démarrer ; il y a %2</translation>
    </message>
    <message>
        <source>No board is connected; choose one and connect it</source>
        <translation>Aucune carte n’est connectée ; choisissez-en une et connectez-la</translation>
    </message>
    <message>
        <source>A tensor of type %1 and shape %2 needs %3 bytes, %4 are there</source>
        <translation>Un tenseur de type %1 et de forme %2 demande %3 octets, %4 sont présents</translation>
    </message>
    <message>
        <source>A shape has the negative size %1</source>
        <translation>Une forme a la taille négative %1</translation>
    </message>
    <message>
        <source>There is no value %1 to observe</source>
        <translation>Il n’y a pas de valeur %1 à observer</translation>
    </message>
    <message>
        <source>The program gives out no value &apos;%1&apos;</source>
        <translation>Le programme ne fournit aucune valeur « %1 »</translation>
    </message>
    <message>
        <source>%1 has %2 operands, more than the %3 a program node can have</source>
        <translation>%1 a %2 opérandes, plus que les %3 qu’un nœud de programme peut avoir</translation>
    </message>
    <message>
        <source>%1 needs a tensor %2, which cannot be run: empty, too large or of too many dimensions</source>
        <translation>%1 a besoin d’un tenseur %2, qui ne peut pas être exécuté : vide, trop grand ou de trop de dimensions</translation>
    </message>
    <message>
        <source>%1: %2 is not the same bytes as %3</source>
        <translation>%1 : %2 n’a pas les mêmes octets que %3</translation>
    </message>
    <message>
        <source>%1 reads &apos;%2&apos; before it is computed</source>
        <translation>%1 lit « %2 » avant son calcul</translation>
    </message>
    <message>
        <source>A picture has no pixels</source>
        <translation>Une image n’a pas de pixels</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG</source>
        <translation>L’image n’a pas pu être encodée en PNG</translation>
    </message>
    <message>
        <source>%1: the IDX header announces %2 bytes of data, %3 are there</source>
        <translation>%1 : l’en-tête IDX annonce %2 octets de données, %3 sont présents</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together: shapes %3 and %4</source>
        <translation>%1 et %2 ne vont pas ensemble : formes %3 et %4</translation>
    </message>
    <message>
        <source>%1: arrays of type %2 cannot be written</source>
        <translation>%1 : les tableaux de type %2 ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>The model&apos;s input is %1 without a scale; real numbers cannot be fed to it</source>
        <translation>L’entrée du modèle est %1 sans échelle ; on ne peut pas lui fournir de nombres réels</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed at offset %3 of &apos;%4&apos;, which has %5 bytes%6</source>
        <translation>%1 : il faut %2 octets à la position %3 de « %4 », qui a %5 octets%6</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid %3 of its data file</source>
        <translation>%1 : « %2 » n’est pas un %3 valide de son fichier de données</translation>
    </message>
    <message>
        <source>%1: the model&apos;s external data exceeds 2 GiB</source>
        <translation>%1 : les données externes du modèle dépassent 2 Gio</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be written as ONNX</source>
        <translation>%1 contient quelque chose qui ne peut pas être écrit en ONNX</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;, which nothing makes; connect it or delete its reader first</source>
        <translation>%1 a besoin de « %2 », que rien ne produit ; branchez-le ou supprimez d’abord son lecteur</translation>
    </message>
    <message>
        <source>%1: its data stands in a field its type does not use</source>
        <translation>%1 : ses données sont dans un champ que son type n’utilise pas</translation>
    </message>
    <message>
        <source>%1: text cannot be stored as raw data</source>
        <translation>%1 : du texte ne peut pas être stocké en données brutes</translation>
    </message>
    <message>
        <source>%1: a stored number does not fit the tensor&apos;s type</source>
        <translation>%1 : un nombre stocké ne convient pas au type du tenseur</translation>
    </message>
    <message>
        <source>%1: %2 dimensions are more than %3</source>
        <translation>%1 : %2 dimensions, c’est plus que %3</translation>
    </message>
    <message>
        <source>%1: tensors stored in segments are not supported</source>
        <translation>%1 : les tenseurs stockés en segments ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>%1: unknown element type %2</source>
        <translation>%1 : type d’élément inconnu %2</translation>
    </message>
    <message>
        <source>%1: the sparse tensor&apos;s values, indices and shape do not fit</source>
        <translation>%1 : les valeurs, les indices et la forme du tenseur creux ne concordent pas</translation>
    </message>
    <message>
        <source>%1: the sparse tensor is too large or of a type that cannot be made dense</source>
        <translation>%1 : le tenseur creux est trop grand ou d’un type qui ne peut pas être rendu dense</translation>
    </message>
    <message>
        <source>The model names opset version %1 of domain &apos;%2&apos; wrongly or twice</source>
        <translation>Le modèle indique mal ou deux fois la version d’opset %1 du domaine « %2 »</translation>
    </message>
    <message>
        <source>%1: attribute &apos;%2&apos; has no name or comes twice</source>
        <translation>%1 : l’attribut « %2 » n’a pas de nom ou apparaît deux fois</translation>
    </message>
    <message>
        <source>%1: refers to an attribute of a function, but stands outside of one</source>
        <translation>%1 : renvoie à un attribut de fonction, mais se trouve hors d’une fonction</translation>
    </message>
    <message>
        <source>%1: its type and the value it holds do not agree</source>
        <translation>%1 : son type et la valeur qu’il contient ne concordent pas</translation>
    </message>
    <message>
        <source>%1: a dimension is negative or the shape is too large</source>
        <translation>%1 : une dimension est négative ou la forme est trop grande</translation>
    </message>
    <message>
        <source>%1 needs a newer opset than %2, which another node cannot be written in</source>
        <translation>%1 demande un opset plus récent que %2, dans lequel un autre nœud ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The node id %1 is taken or too large</source>
        <translation>L’identifiant de nœud %1 est pris ou trop grand</translation>
    </message>
    <message>
        <source>A node needs an operator type</source>
        <translation>Un nœud doit avoir un type d’opérateur</translation>
    </message>
    <message>
        <source>The value id %1 is taken or too large</source>
        <translation>L’identifiant de valeur %1 est pris ou trop grand</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a constant, it cannot be a graph input</source>
        <translation>La valeur « %1 » est produite par un nœud ou est une constante, elle ne peut pas être une entrée du graphe</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is made by a node or is a graph input, it cannot be a constant</source>
        <translation>La valeur « %1 » est produite par un nœud ou est une entrée du graphe, elle ne peut pas être une constante</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; keeps its name: a subgraph reads it by that name</source>
        <translation>La valeur « %1 » garde son nom : un sous-graphe la lit sous ce nom</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is a constant or a graph input, no node can make it</source>
        <translation>La valeur « %1 » est une constante ou une entrée du graphe, aucun nœud ne peut la produire</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; would be made twice</source>
        <translation>La valeur « %1 » serait produite deux fois</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is listed twice among the graph&apos;s inputs or outputs</source>
        <translation>La valeur « %1 » figure deux fois parmi les entrées ou les sorties du graphe</translation>
    </message>
    <message>
        <source>The graph is inconsistent: %1 (%2)</source>
        <translation>Le graphe est incohérent : %1 (%2)</translation>
    </message>
    <message>
        <source>Constant tensor %1 has %2 bytes, its dimensions need %3</source>
        <translation>Le tenseur constant %1 a %2 octets, ses dimensions en demandent %3</translation>
    </message>
    <message>
        <source>An input or output of the model is not one of its tensors</source>
        <translation>Une entrée ou une sortie du modèle n’est pas l’un de ses tenseurs</translation>
    </message>
    <message>
        <source>The name of a node (%1) holds a zero byte</source>
        <translation>Le nom d’un nœud (%1) contient un octet nul</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or writes to a constant</source>
        <translation>Le nœud %1 (%2) lit un tenseur inconnu ou écrit dans une constante</translation>
    </message>
    <message>
        <source>Node %1 (%2) has %3 operands, a program allows %4 of them for one node</source>
        <translation>Le nœud %1 (%2) a %3 opérandes, un programme en permet %4 par nœud</translation>
    </message>
    <message>
        <source>Tensor %1 has no valid place in working memory</source>
        <translation>Le tenseur %1 n’a pas de place valide en mémoire de travail</translation>
    </message>
    <message>
        <source>The program would take %1 bytes, the limit is %2</source>
        <translation>Le programme prendrait %1 octets, la limite est %2</translation>
    </message>
    <message>
        <source>Tensor %1 cannot be stored in a program: its element type, rank, a dimension below 1 or its size does not fit</source>
        <translation>Le tenseur %1 ne peut pas être stocké dans un programme : son type d’élément, son rang, une dimension inférieure à 1 ou sa taille ne conviennent pas</translation>
    </message>
    <message>
        <source>The model has %1 tensors, a program holds at most %2</source>
        <translation>Le modèle a %1 tenseurs, un programme en contient au plus %2</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be one of %3</source>
        <translation>%1 : le paramètre %2 doit être l’un de %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must lie between %3 and %4</source>
        <translation>%1 : le paramètre %2 doit être compris entre %3 et %4</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; has no input %2</source>
        <translation>Le nœud « %1 » n’a pas d’entrée %2</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; must have a name and no connections yet</source>
        <translation>Le nœud « %1 » doit avoir un nom et encore aucune connexion</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads nothing at input %2</source>
        <translation>Le nœud « %1 » ne lit rien à l’entrée %2</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; does not read &apos;%2&apos; at input %3</source>
        <translation>Le nœud « %1 » ne lit pas « %2 » à l’entrée %3</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; cannot be copied: a subgraph of it reads &apos;%2&apos; by name</source>
        <translation>Le nœud « %1 » ne peut pas être copié : un de ses sous-graphes lit « %2 » par son nom</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; reads a value by name</source>
        <translation>Le nœud « %1 » lit une valeur par son nom</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant</source>
        <translation>Le nœud %1 (%2) lit un tenseur ou une mémoire auxiliaire inconnus, ou écrit dans une constante</translation>
    </message>
    <message>
        <source>%1: %2, which is read from models up to opset 17 only; export it again with that opset</source>
        <translation>%1 : %2, qui n’est lu que dans les modèles jusqu’à l’opset 17 ; exportez-le de nouveau avec cet opset</translation>
    </message>
    <message>
        <source>An attribute holds no graph that can be read</source>
        <translation>Un attribut ne contient pas de graphe lisible</translation>
    </message>
    <message>
        <source>There are no kernels &apos;%1&apos; on this processor; there are %2</source>
        <translation>Il n’y a pas de noyaux « %1 » sur ce processeur ; il y a %2</translation>
    </message>
    <message>
        <source>%1: there is no operator %2</source>
        <translation>%1 : il n’y a pas d’opérateur %2</translation>
    </message>
    <message>
        <source>This processor cannot be shown as a lesser one: it does not trap CPUID</source>
        <translation>Ce processeur ne peut pas être présenté comme un modèle inférieur : il n’intercepte pas CPUID</translation>
    </message>
    <message>
        <source>Only Linux on x86-64 can show a processor as a lesser one to a program</source>
        <translation>Seul Linux sur x86-64 peut présenter à un programme un processeur comme un modèle inférieur</translation>
    </message>
    <message>
        <source>a window of %1 axes cannot slide over %2</source>
        <translation>une fenêtre de %1 axes ne peut pas glisser sur %2</translation>
    </message>
    <message>
        <source>There is no target %1; there are %2</source>
        <translation>Il n’y a pas de cible %1 ; il y a %2</translation>
    </message>
    <message>
        <source>%1 cannot be read; it belongs to the sources that Mote Studio&apos;s build puts in %2</source>
        <translation>Impossible de lire %1 ; il fait partie des sources que la compilation de Mote Studio place dans %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>There is no input &apos;%1&apos;; the model has %2</source>
        <translation>Il n’y a pas d’entrée « %1 » ; le modèle a %2</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; has %2 dimensions (%3), not those of %4</source>
        <translation>L’entrée « %1 » a %2 dimensions (%3), pas celles de %4</translation>
    </message>
    <message>
        <source>Input &apos;%1&apos; (%2) cannot be %3 for good: give its shape, and a number of its type</source>
        <translation>L’entrée « %1 » (%2) ne peut pas être %3 définitivement : donnez sa forme et un nombre de son type</translation>
    </message>
    <message>
        <source>%1: the IDX header announces bytes of shape %2, %3 are there</source>
        <translation>%1 : l’en-tête IDX annonce des octets de forme %2, %3 sont présents</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be %3</source>
        <translation>%1 : le paramètre %2 doit être %3</translation>
    </message>
    <message>
        <source>%1 has no known size along axis %2; set the shape of the input</source>
        <translation>%1 n’a pas de taille connue le long de l’axe %2 ; fixez la forme de l’entrée</translation>
    </message>
    <message>
        <source>%1: there is no parameter %2</source>
        <translation>%1 : il n’y a pas de paramètre %2</translation>
    </message>
    <message>
        <source>The recording %1 ends here</source>
        <translation>L’enregistrement %1 se termine ici</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>%1: line %2 is none of a recording of a board</source>
        <translation>%1 : la ligne %2 n’appartient pas à l’enregistrement d’une carte</translation>
    </message>
    <message>
        <source>%1: byte %2 is not what this program sends</source>
        <translation>%1 : l’octet %2 n’est pas ce qu’envoie ce programme</translation>
    </message>
    <message>
        <source>unix:%1: a socket&apos;s path has 1 to %2 bytes</source>
        <translation>unix:%1 : le chemin d’une socket a de 1 à %2 octets</translation>
    </message>
    <message>
        <source>The board restarted by itself. Upload the model again; if it happens again, look at its power.</source>
        <translation>La carte a redémarré d’elle-même. Envoyez de nouveau le modèle ; si cela se reproduit, vérifiez son alimentation.</translation>
    </message>
    <message>
        <source>%1 is not a project of Mote Studio: %2</source>
        <translation>%1 n’est pas un projet de Mote Studio : %2</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Mote Studio, in format %2; this one reads formats up to %3. A newer Mote Studio opens it</source>
        <translation>%1 a été enregistré par un Mote Studio plus récent, au format %2 ; celui-ci lit les formats jusqu’à %3. Un Mote Studio plus récent l’ouvre</translation>
    </message>
    <message>
        <source>Section %1 cannot be saved: %2</source>
        <translation>La section %1 ne peut pas être enregistrée : %2</translation>
    </message>
    <message>
        <source>%1 holds other files and no project; choose another name for the project</source>
        <translation>%1 contient d’autres fichiers et aucun projet ; choisissez un autre nom pour le projet</translation>
    </message>
    <message>
        <source>%1 is full of damaged models</source>
        <translation>%1 est rempli de modèles endommagés</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not the file that was saved with the project</source>
        <translation>%1 est endommagé : ce n’est pas le fichier qui a été enregistré avec le projet</translation>
    </message>
    <message>
        <source>%1 is not a project: it holds no %2</source>
        <translation>%1 n’est pas un projet : il ne contient pas de %2</translation>
    </message>
    <message>
        <source>%1 belongs to a window that is open</source>
        <translation>%1 appartient à une fenêtre ouverte</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>There is no such connection any more</source>
        <translation>Cette connexion n’existe plus</translation>
    </message>
    <message>
        <source>The input needs a name</source>
        <translation>L’entrée doit avoir un nom</translation>
    </message>
    <message>
        <source>Choose the node whose result is to be an output</source>
        <translation>Choisissez le nœud dont le résultat doit être une sortie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an output already</source>
        <translation>« %1 » est déjà une sortie</translation>
    </message>
    <message>
        <source>There is no block %1</source>
        <translation>Il n’y a pas de bloc %1</translation>
    </message>
    <message>
        <source>%1 needs something to read: add a graph input, or choose the node before it</source>
        <translation>%1 a besoin de quelque chose à lire : ajoutez une entrée au graphe ou choisissez le nœud qui précède</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no shape; write sizes such as 1x3x96x96</source>
        <translation>« %1 » n’est pas une forme ; écrivez des tailles comme 1x3x96x96</translation>
    </message>
    <message>
        <source>ONNX knows no operator %1</source>
        <translation>ONNX ne connaît pas d’opérateur %1</translation>
    </message>
    <message>
        <source>%1 has only %2 inputs</source>
        <translation>%1 n’a que %2 entrées</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; to insert</source>
        <translation>Il n’y a pas de « %1 » à insérer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an output</source>
        <translation>« %1 » n’est pas une sortie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a constant and cannot be an output</source>
        <translation>« %1 » est une constante et ne peut pas être une sortie</translation>
    </message>
    <message>
        <source>The place of node &apos;%1&apos; is not finite</source>
        <translation>La position du nœud « %1 » n’est pas finie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes numbers such as 3, 3, not &apos;%2&apos;</source>
        <translation>« %1 » prend des nombres comme 3, 3, pas « %2 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one number, not &apos;%2&apos;</source>
        <translation>« %1 » prend un nombre, pas « %2 »</translation>
    </message>
    <message>
        <source>The graph is still being looked at</source>
        <translation>Le graphe est encore en cours d’examen</translation>
    </message>
    <message>
        <source>The pass changed the number of outputs</source>
        <translation>La passe a changé le nombre de sorties</translation>
    </message>
    <message>
        <source>There is no rewrite %1; there are %2</source>
        <translation>Il n’y a pas de réécriture %1 ; il y a %2</translation>
    </message>
    <message>
        <source>%1 holds text or numbers that are not supported</source>
        <translation>%1 contient du texte ou des nombres qui ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory; there is no room, or it is more than the %2 a model is given</source>
        <translation>Le modèle demande %1 octets de mémoire de travail ; il n’y a pas la place, ou c’est plus que les %2 accordés à un modèle</translation>
    </message>
    <message>
        <source>no ONNX Runtime: run packaging/install-peers or set MOTE_ORT</source>
        <translation>pas d’ONNX Runtime : lancez packaging/install-peers ou définissez MOTE_ORT</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>an output is no tensor</source>
        <translation>une sortie n’est pas un tenseur</translation>
    </message>
    <message>
        <source>%1 is no serialized tensor</source>
        <translation>%1 n’est pas un tenseur sérialisé</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; cannot be run: %3 (kernel %4)</source>
        <translation>%1 « %2 » ne peut pas être exécuté : %3 (noyau %4)</translation>
    </message>
    <message>
        <source>the model takes %1 inputs</source>
        <translation>le modèle prend %1 entrées</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than the %2 allowed</source>
        <translation>Le modèle demande %1 octets de mémoire de travail, plus que les %2 permis</translation>
    </message>
    <message>
        <source>%1 holds no case: no folder in it has a model.onnx</source>
        <translation>%1 ne contient aucun cas : aucun de ses dossiers n’a de model.onnx</translation>
    </message>
    <message>
        <source>The model cannot be run: %1</source>
        <translation>Le modèle ne peut pas être exécuté : %1</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 is larger than any picture</source>
        <translation>L’entrée %1 du modèle est plus grande que toute image</translation>
    </message>
    <message>
        <source>ONNX Runtime: %1</source>
        <translation>ONNX Runtime : %1</translation>
    </message>
    <message>
        <source>%1 is too old: %2</source>
        <translation>%1 est trop ancien : %2</translation>
    </message>
    <message>
        <source>%1 needs the tensor &apos;%2&apos; of %3, which cannot be run: of no numeric type, empty, too large or of too many dimensions</source>
        <translation>%1 a besoin du tenseur « %2 » de %3, qui ne peut pas être exécuté : d’un type non numérique, vide, trop grand ou de trop de dimensions</translation>
    </message>
    <message>
        <source>an output&apos;s element type is foreign</source>
        <translation>le type d’élément d’une sortie est étranger</translation>
    </message>
    <message>
        <source>The place of block &apos;%1&apos; is not finite</source>
        <translation>La position du bloc « %1 » n&apos;est pas finie</translation>
    </message>
    <message>
        <source>A node of block &apos;%1&apos; is in another block</source>
        <translation>Un nœud du bloc « %1 » est dans un autre bloc</translation>
    </message>
    <message>
        <source>The place of comment &apos;%1&apos; is not finite</source>
        <translation>La position du commentaire « %1 » n&apos;est pas finie</translation>
    </message>
    <message>
        <source>%1 cannot be read as a ZIP file: %2</source>
        <translation>%1 ne peut pas être lu comme fichier ZIP : %2</translation>
    </message>
    <message>
        <source>The project cannot be packed: %1</source>
        <translation>Le projet ne peut pas être compressé : %1</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 ne contient pas %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 dépasse %2 octets</translation>
    </message>
    <message>
        <source>%1 is no project; choose another name</source>
        <translation>%1 n&apos;est pas un projet ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: its clock is not known, so nothing can be estimated</source>
        <translation>%1 : son horloge n’est pas connue, rien ne peut donc être estimé</translation>
    </message>
    <message>
        <source>%1: the costs of its processor&apos;s kernels are not known</source>
        <translation>%1 : les coûts des noyaux de son processeur ne sont pas connus</translation>
    </message>
    <message>
        <source>No board %1 is described, so nothing can be estimated for it; there are %2</source>
        <translation>Aucune carte %1 n’est décrite, rien ne peut donc être estimé pour elle ; il y a %2</translation>
    </message>
    <message>
        <source>This is no table of costs: %1</source>
        <translation>Ce n’est pas une table de coûts : %1</translation>
    </message>
    <message>
        <source>there is no template %1; there are %2</source>
        <translation>il n’y a pas de gabarit %1 ; il y a %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>axis %1 has no elements to make %2 of</source>
        <translation>l’axe %1 n’a pas d’éléments dont faire %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>cycles</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instructions</translation>
    </message>
    <message>
        <source>%1, emulated</source>
        <translation>%1, émulé</translation>
    </message>
</context>
<context>
    <name>OperatorHelp</name>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Multiply-accumulates</source>
        <translation>Multiplications (MAC)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation>Octets des poids</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>Octets des activations</translation>
    </message>
    <message>
        <source>Quantization SNR</source>
        <translation>RSB de quantification</translation>
    </message>
    <message>
        <source>Board, per layer</source>
        <translation>Carte, par couche</translation>
    </message>
    <message>
        <source>Estimated latency</source>
        <translation>Latence estimée</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Centile</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>minimum et maximum</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Activations: int8, or int16 where that loses too much</source>
        <translation>Activations : int8, ou int16 là où cela perd trop</translation>
    </message>
    <message>
        <source>Weights: int8, or int4 for half the size</source>
        <translation>Poids : int8, ou int4 pour moitié moins de place</translation>
    </message>
    <message>
        <source>How activation ranges are found</source>
        <translation>Comment les plages des activations sont trouvées</translation>
    </message>
    <message>
        <source>Share of values kept at each end by the percentile method, in percent</source>
        <translation>Part des valeurs gardées à chaque bout par la méthode du centile, en pour cent</translation>
    </message>
    <message>
        <source>Calibration samples; 0 takes all</source>
        <translation>Échantillons de calibrage ; 0 les prend tous</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Unités</translation>
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
        <translation>aucune</translation>
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
        <translation>Nom de l’entrée</translation>
    </message>
    <message>
        <source>Sizes, such as 1x3x96x96; N for a size left open</source>
        <translation>Tailles, comme 1x3x96x96 ; N pour une taille laissée ouverte</translation>
    </message>
    <message>
        <source>Channels of the output</source>
        <translation>Canaux de la sortie</translation>
    </message>
    <message>
        <source>Height and width of the filters</source>
        <translation>Hauteur et largeur des filtres</translation>
    </message>
    <message>
        <source>Step of the filters</source>
        <translation>Pas des filtres</translation>
    </message>
    <message>
        <source>Distance between the taps of a filter</source>
        <translation>Distance entre les coefficients d’un filtre</translation>
    </message>
    <message>
        <source>What follows the layer</source>
        <translation>Ce qui suit la couche</translation>
    </message>
    <message>
        <source>Numbers of the output</source>
        <translation>Nombres de la sortie</translation>
    </message>
    <message>
        <source>Classes to tell apart</source>
        <translation>Classes à distinguer</translation>
    </message>
    <message>
        <source>Probabilities instead of scores</source>
        <translation>Probabilités au lieu de scores</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>Erreur max. (%)</translation>
    </message>
    <message>
        <source>Largest error of a layer&apos;s weights, relative to them, in percent</source>
        <translation>Plus grande erreur des poids d’une couche, par rapport à eux, en pour cent</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Goulot</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Canaux couleur</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>Canaux de sortie</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>Canaux réduits</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Cepstral coefficients of a time step</source>
        <translation>Coefficients cepstraux d’un pas de temps</translation>
    </message>
    <message>
        <source>Channels in between, as a factor</source>
        <translation>Canaux intermédiaires, comme facteur</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>Canaux de chaque branche</translation>
    </message>
    <message>
        <source>Channels of every layer</source>
        <translation>Canaux de chaque couche</translation>
    </message>
    <message>
        <source>Channels of every layer, as a factor</source>
        <translation>Canaux de chaque couche, comme facteur</translation>
    </message>
    <message>
        <source>Channels of every level</source>
        <translation>Canaux de chaque niveau</translation>
    </message>
    <message>
        <source>Channels of the first layer; the second has twice as many</source>
        <translation>Canaux de la première couche ; la deuxième en a deux fois plus</translation>
    </message>
    <message>
        <source>Channels of the first stage; later ones double</source>
        <translation>Canaux du premier étage ; les suivants doublent</translation>
    </message>
    <message>
        <source>Channels of the squeeze</source>
        <translation>Canaux de la réduction</translation>
    </message>
    <message>
        <source>Colour channels of the pictures</source>
        <translation>Canaux de couleur des images</translation>
    </message>
    <message>
        <source>Depthwise separable layers</source>
        <translation>Couches séparables en profondeur</translation>
    </message>
    <message>
        <source>Height and width of the pictures, in pixels</source>
        <translation>Hauteur et largeur des images, en pixels</translation>
    </message>
    <message>
        <source>Hidden layers on each side</source>
        <translation>Couches cachées de chaque côté</translation>
    </message>
    <message>
        <source>Levels; each doubles how far back the network sees</source>
        <translation>Niveaux ; chacun double la distance à laquelle le réseau voit en arrière</translation>
    </message>
    <message>
        <source>Numbers of a sample</source>
        <translation>Nombres d’un échantillon</translation>
    </message>
    <message>
        <source>Numbers of the state</source>
        <translation>Nombres de l’état</translation>
    </message>
    <message>
        <source>Signals recorded at once</source>
        <translation>Signaux enregistrés à la fois</translation>
    </message>
    <message>
        <source>Step of the first convolution</source>
        <translation>Pas de la première convolution</translation>
    </message>
    <message>
        <source>Time steps a convolution sees</source>
        <translation>Pas de temps que voit une convolution</translation>
    </message>
    <message>
        <source>Time steps of a window</source>
        <translation>Pas de temps d’une fenêtre</translation>
    </message>
    <message>
        <source>Time steps of the spectrogram</source>
        <translation>Pas de temps du spectrogramme</translation>
    </message>
    <message>
        <source>Units of a hidden layer</source>
        <translation>Unités d’une couche cachée</translation>
    </message>
    <message>
        <source>Units of the narrowest layer</source>
        <translation>Unités de la couche la plus étroite</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Voir un réseau de neurones, le rendre petit et le regarder tourner sur un microcontrôleur.</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>Ouvrir le modèle d’exemple.</translation>
    </message>
    <message>
        <source>Start and connect this board, e.g. mps2-an386.</source>
        <translation>Démarrer et connecter cette carte, p. ex. mps2-an386.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Couleurs : light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>Language of the window, such as en or de.</source>
        <translation>Langue de la fenêtre, par exemple en ou fr.</translation>
    </message>
    <message>
        <source>An ONNX file to open.</source>
        <translation>Un fichier ONNX à ouvrir.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Boards</name>
    <message>
        <source>Start %1</source>
        <translation>Lancer %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Exécution sur %1</translation>
    </message>
    <message>
        <source>%1 has stopped. Start it and connect it again.</source>
        <translation>%1 s’est arrêtée. Démarrez-la et reconnectez-la.</translation>
    </message>
    <message>
        <source>The connection is closed. Connect the board again.</source>
        <translation>La connexion est fermée. Reconnectez la carte.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Explaining</name>
    <message>
        <source>Explain sample %1</source>
        <translation>Expliquer l’échantillon %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::OutlineModel</name>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Project</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Quantizing</name>
    <message>
        <source>Quantize %1</source>
        <translation>Quantifier %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Studio</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Impossible d’ouvrir %1 : %2</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphCanvas</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>Supprimer et &amp;reconnecter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copier le nom</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Zoomer dessus</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>A&amp;juster le graphe</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Renommer le nœud</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>No longer an &amp;output of the graph</source>
        <translation>Ne plus en faire une s&amp;ortie du graphe</translation>
    </message>
    <message>
        <source>Make it an &amp;output of the graph</source>
        <translation>En faire une s&amp;ortie du graphe</translation>
    </message>
    <message>
        <source>&amp;Insert here…</source>
        <translation>&amp;Insérer ici…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Débrancher</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>Modifi&amp;er le commentaire…</translation>
    </message>
    <message>
        <source>Add a &amp;comment…</source>
        <translation>Ajouter un &amp;commentaire…</translation>
    </message>
    <message>
        <source>E&amp;xpand block</source>
        <translation>Dé&amp;velopper le bloc</translation>
    </message>
    <message>
        <source>Collapse block “%1”</source>
        <translation>Réduire le bloc « %1 »</translation>
    </message>
    <message>
        <source>Dissolve block</source>
        <translation>Dissoudre le bloc</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Réduire en un &amp;bloc…</translation>
    </message>
    <message>
        <source>Collapse into a block</source>
        <translation>Réduire en un bloc</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>Renommer le bloc</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Commentaire :</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>An empty graph</source>
        <translation>Un graphe vide</translation>
    </message>
    <message>
        <source>Drag an entry of the palette here, or type its name: input</source>
        <translation>Glissez ici une entrée de la palette, ou tapez son nom : input</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire : %1</translation>
    </message>
    <message>
        <source>To what reads the selected node</source>
        <translation>Vers ce qui lit le nœud sélectionné</translation>
    </message>
    <message>
        <source>To what the selected node reads</source>
        <translation>Vers ce que lit le nœud sélectionné</translation>
    </message>
    <message>
        <source>To the node on the left</source>
        <translation>Vers le nœud de gauche</translation>
    </message>
    <message>
        <source>To the node on the right</source>
        <translation>Vers le nœud de droite</translation>
    </message>
    <message>
        <source>Show all of the selected node</source>
        <translation>Tout montrer du nœud sélectionné</translation>
    </message>
    <message>
        <source>Let go of a wire; select nothing</source>
        <translation>Lâcher un lien ; ne rien sélectionner</translation>
    </message>
    <message>
        <source>Hold it, and the mouse moves the view</source>
        <translation>Maintenue : la souris déplace la vue</translation>
    </message>
    <message>
        <source>Commands for the selected node</source>
        <translation>Commandes pour le nœud sélectionné</translation>
    </message>
    <message>
        <source>A … Z</source>
        <translation>A … Z</translation>
    </message>
    <message>
        <source>Type what is to follow the selected node</source>
        <translation>Saisir ce qui suit le nœud sélectionné</translation>
    </message>
</context>
<context>
    <name>mote::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>mote::canvas::SearchBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Find operator, name or shape</source>
        <translation>Chercher un opérateur, un nom ou une forme</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Rechercher dans le graphe</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardList</name>
    <message>
        <source>Boards</source>
        <translation>Cartes</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardPanel</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Encore rien de mesuré</translation>
    </message>
    <message>
        <source>Choose a board and run the shown model on it: each layer&apos;s cost appears here while it runs.</source>
        <translation>Choisissez une carte et exécutez-y le modèle affiché : le coût de chaque couche apparaît ici pendant l’exécution.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Resc&amp;an</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>One inference</source>
        <translation>Une inférence</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arène</translation>
    </message>
    <message>
        <source>Stack, high water</source>
        <translation>Pile, maximum</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Débrancher</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Co&amp;nnecter</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>&amp;Run the quantized model</source>
        <translation>Exéc&amp;uter le modèle quantifié</translation>
    </message>
    <message>
        <source>&amp;Run the float model</source>
        <translation>Exéc&amp;uter le modèle flottant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>bit-exact</source>
        <translation>au bit près</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>Layers so far</source>
        <translation>Couches jusqu’ici</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>measuring the total</source>
        <translation>mesure du total</translation>
    </message>
    <message>
        <source>rounds differently</source>
        <translation>arrondit autrement</translation>
    </message>
    <message>
        <source>Compared with this computer, the first layer that differs is %1; the outputs differ by at most %2.</source>
        <translation>Comparée à cet ordinateur, la première couche qui diffère est %1 ; les sorties diffèrent d’au plus %2.</translation>
    </message>
    <message>
        <source>Starts and connects the chosen board before.</source>
        <translation>Démarre et connecte d’abord la carte choisie.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>The board starts and takes the model; its layers appear here then.</source>
        <translation>La carte démarre et reçoit le modèle ; ses couches apparaissent ensuite ici.</translation>
    </message>
</context>
<context>
    <name>mote::panels::ExplainPanel</name>
    <message>
        <source>Sample and method</source>
        <translation>Échantillon et méthode</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>Classe à expliquer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>float</source>
        <translation>flottant</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantifié</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>Carte de chaleur, %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>Scores, %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>the predicted one</source>
        <translation>celle prédite</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explication…</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>Choisissez un échantillon</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Quantifiez d’abord le modèle</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Expliquer à nouveau</translation>
    </message>
    <message>
        <source>Explained: %1. Labelled: %2.</source>
        <translation>Expliqué : %1. Étiqueté : %2.</translation>
    </message>
</context>
<context>
    <name>mote::panels::InspectorPanel</name>
    <message>
        <source>Nothing to inspect</source>
        <translation>Rien à inspecter</translation>
    </message>
    <message>
        <source>Open a model, then select a node of its graph.</source>
        <translation>Ouvrez un modèle, puis sélectionnez un nœud de son graphe.</translation>
    </message>
    <message>
        <source>Select a node to see its attributes, weights and cost.</source>
        <translation>Sélectionnez un nœud pour voir ses attributs, ses poids et son coût.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Nom du nœud</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>The quantized model is derived; edit the float model instead.</source>
        <translation>Le modèle quantifié est dérivé ; modifiez plutôt le modèle flottant.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Weights and constants</source>
        <translation>Poids et constantes</translation>
    </message>
    <message>
        <source>About this operator</source>
        <translation>À propos de cet opérateur</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerChart</name>
    <message>
        <source>Cost per layer</source>
        <translation>Coût par couche</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>bit-exact with the desktop</source>
        <translation>exact au bit près avec l’ordinateur</translation>
    </message>
    <message>
        <source>differs from the desktop</source>
        <translation>diffère de l’ordinateur</translation>
    </message>
    <message>
        <source>Cost per layer, %1</source>
        <translation>Coût par couche, %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Layers by quantization SNR</source>
        <translation>Couches selon le RSB de quantification</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Filter by operator or name</source>
        <translation>Filtrer par opérateur ou par nom</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>Filtrer les nœuds</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 sur %n nœud</numerusform>
            <numerusform>%1 sur %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à lister</translation>
    </message>
    <message>
        <source>The nodes of the open model are listed here.</source>
        <translation>Les nœuds du modèle ouvert sont listés ici.</translation>
    </message>
</context>
<context>
    <name>mote::kit::ParameterForm</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>mote::panels::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Everything in this model is understood and can be compiled.</source>
        <translation>Tout dans ce modèle est compris et peut être compilé.</translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Échant. de test</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>&amp;Quantifier</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>modèle flottant</translation>
    </message>
    <message>
        <source>quantized model</source>
        <translation>modèle quantifié</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Modèle affiché</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Taille en flash</translation>
    </message>
    <message>
        <source>Working memory (arena)</source>
        <translation>Mémoire de travail (arène)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>Dossier d’échantillons</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>%Ln échantillon de test, %1 classes</numerusform>
            <numerusform>%Ln échantillons de test, %1 classes</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>The float model was edited since; quantize again.</source>
        <translation>Le modèle flottant a été modifié depuis ; quantifiez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>En gris : flottant, en couleur : quantifié. Exactitude sur %Ln échantillon de test.</numerusform>
            <numerusform>En gris : flottant, en couleur : quantifié. Exactitude sur %Ln échantillons de test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: float, coloured: quantized. The data has no labels, so there is no accuracy.</source>
        <translation>En gris : flottant, en couleur : quantifié. Les données n’ont pas d’étiquettes, il n’y a donc pas d’exactitude.</translation>
    </message>
    <message>
        <source>Not quantized yet</source>
        <translation>Pas encore quantifié</translation>
    </message>
    <message>
        <source>Quantizing shows here what it changes: accuracy, size, working memory, and the noise it adds to each layer.</source>
        <translation>La quantification montre ici ce qu’elle change : l’exactitude, la taille, la mémoire de travail et le bruit ajouté à chaque couche.</translation>
    </message>
</context>
<context>
    <name>mote::panels::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Échantillon %1</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>Échantillon %1 : %2</translation>
    </message>
</context>
<context>
    <name>mote::panels::WeightView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>mean %1 · deviation %2 · zeros %3</source>
        <translation>moyenne %1 · écart type %2 · zéros %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Each filter as the mean over its channels: blue below zero, orange above</source>
        <translation>Chaque filtre en moyenne sur ses canaux : bleu sous zéro, orange au-dessus</translation>
    </message>
</context>
<context>
    <name>mote::shell::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>mote::shell::FileCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modèles ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export the quantized model</source>
        <translation>Exporter le modèle quantifié</translation>
    </message>
    <message>
        <source>Export the compiled program</source>
        <translation>Exporter le programme compilé</translation>
    </message>
    <message>
        <source>Mote programs (*.mote)</source>
        <translation>Programmes Mote (*.mote)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Elles seront perdues sinon.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier window was found. Close the model to see it on the start page.</source>
        <translation>Du travail non enregistré d’une fenêtre précédente a été trouvé. Fermez le modèle pour le voir sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Open a project (a folder named .mote-project)</source>
        <translation>Ouvrir un projet (un dossier nommé .mote-project)</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Enregistrer comme projet</translation>
    </message>
    <message>
        <source>Mote projects (*.mote-project)</source>
        <translation>Projets Mote (*.mote-project)</translation>
    </message>
    <message>
        <source>Mote projects in one file (*.mote-project.zip)</source>
        <translation>Projets Mote en un seul fichier (*.mote-project.zip)</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)</source>
        <translation>Modèles et projets (*.onnx *.tflite project.json *.mote-project.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>Comparer avec un modèle</translation>
    </message>
    <message>
        <source>%1, quantized</source>
        <translation>%1, quantifié</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, tel qu’enregistré</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1, tel que modifié</translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler cette tâche</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 – cancelling</source>
        <translation>%1 – annulation</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n autre)</numerusform>
            <numerusform> (et %n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>Quantifier</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>float</source>
        <translation>flottant</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantifié</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>Modèle affiché</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Calque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>Quantifiez d’abord le modèle</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Fit on a board</source>
        <translation>Adéquation à une carte</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Plan mémoire</translation>
    </message>
</context>
<context>
    <name>mote::shell::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mote::shell::StartPage</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>Voir un réseau de neurones, le rendre petit et le regarder tourner sur un microcontrôleur.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Fashion pictures</source>
        <translation>Images de mode</translation>
    </message>
    <message>
        <source>A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4</source>
        <translation>Un classifieur entraîné pour des images de 28 × 28 pixels, assez petit pour un Cortex-M4</translation>
    </message>
    <message>
        <source>Or drop a model or a project anywhere on this window.</source>
        <translation>Ou déposez un modèle ou un projet n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>Ouvrir un pro&amp;jet…</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>En dessiner un nou&amp;veau</translation>
    </message>
    <message>
        <source>First lesson: predict, then measure</source>
        <translation>Première leçon : prédire, puis mesurer</translation>
    </message>
    <message>
        <source>Guess what eight bits cost, quantize the sample, and see how close you came</source>
        <translation>Deviner ce que coûtent huit bits, quantifier l’exemple et voir si l’on était loin</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Or draw one from a template</source>
        <translation>Ou partir d’un gabarit</translation>
    </message>
</context>
<context>
    <name>mote::shell::TotalsBar</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
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
        <translation>renommer</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>delete and reconnect</source>
        <translation>supprimer et reconnecter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Export int&amp;8 model…</source>
        <translation>Exporter le modèle int&amp;8…</translation>
    </message>
    <message>
        <source>Export compiled &amp;program…</source>
        <translation>Exporter le &amp;programme compilé…</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>&amp;Fermer le modèle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Delete node</source>
        <translation>&amp;Supprimer le nœud</translation>
    </message>
    <message>
        <source>Delete and re&amp;connect</source>
        <translation>Supprimer et r&amp;econnecter</translation>
    </message>
    <message>
        <source>Copy node na&amp;me</source>
        <translation>Copier le no&amp;m du nœud</translation>
    </message>
    <message>
        <source>&amp;Find in graph…</source>
        <translation>Rec&amp;hercher dans le graphe…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>A&amp;juster le graphe</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Zoom sur la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Show the &amp;float model</source>
        <translation>Afficher le modèle &amp;flottant</translation>
    </message>
    <message>
        <source>Show the &amp;quantized model</source>
        <translation>Afficher le modèle &amp;quantifié</translation>
    </message>
    <message>
        <source>&amp;Paint on the graph</source>
        <translation>&amp;Peindre sur le graphe</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Toutes les &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;About Mote Studio</source>
        <translation>À &amp;propos de Mote Studio</translation>
    </message>
    <message>
        <source>About Mote Studio</source>
        <translation>À propos de Mote Studio</translation>
    </message>
    <message>
        <source>A studio for small neural networks on microcontrollers: design, compress, explain, measure.

Free software under the GNU General Public License, version 3 or later. What goes into firmware is under the Apache License 2.0.</source>
        <translation>Un studio pour petits réseaux de neurones sur microcontrôleurs : concevoir, compresser, expliquer, mesurer.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Ce qui va dans le firmware est sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>All&amp;er à</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>insérer %1</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>brancher</translation>
    </message>
    <message>
        <source>rewire</source>
        <translation>rebrancher</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>débrancher</translation>
    </message>
    <message>
        <source>make an output</source>
        <translation>en faire une sortie</translation>
    </message>
    <message>
        <source>remove an output</source>
        <translation>retirer une sortie</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>disposer</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>couper</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dupliquer</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>&amp;Insérer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Lay out all nodes</source>
        <translation>Dis&amp;poser tous les nœuds</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>définir un attribut</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Réécrire</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nouveau depuis un ga&amp;barit…</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Ouvrir un pro&amp;jet…</translation>
    </message>
    <message>
        <source>Save as p&amp;roject…</source>
        <translation>Enregistrer comme proje&amp;t…</translation>
    </message>
    <message>
        <source>&amp;First lesson: predict, then measure</source>
        <translation>Première &amp;leçon : prédire, puis mesurer</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>Réduire en un &amp;bloc…</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>développer</translation>
    </message>
    <message>
        <source>dissolve the block</source>
        <translation>dissoudre le bloc</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>supprimer le commentaire</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse the block</source>
        <translation>Dé&amp;velopper ou réduire le bloc</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>Réduire tous les blocs</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>Développer tous les blocs</translation>
    </message>
    <message>
        <source>Add a c&amp;omment…</source>
        <translation>Ajouter un c&amp;ommentaire…</translation>
    </message>
    <message>
        <source>run in strips</source>
        <translation>calculer par bandes</translation>
    </message>
    <message>
        <source>run whole layers</source>
        <translation>calculer par couches entières</translation>
    </message>
    <message>
        <source>narrow the template</source>
        <translation>réduire le gabarit</translation>
    </message>
    <message>
        <source>&amp;Estimate for</source>
        <translation>&amp;Estimer pour</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Aucune carte</translation>
    </message>
    <message>
        <source>Run in &amp;strips of rows</source>
        <translation>Calculer par &amp;bandes de lignes</translation>
    </message>
    <message>
        <source>Layers of high resolution compute a few rows at a time, in less working memory</source>
        <translation>Les couches de haute résolution calculent quelques lignes à la fois, avec moins de mémoire de travail</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>Compare float and quantized</source>
        <translation>Comparer flottant et quantifié</translation>
    </message>
    <message>
        <source>Compare with the saved file</source>
        <translation>Comparer avec le fichier enregistré</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This computer, as a process</source>
        <translation>Cet ordinateur, comme processus</translation>
    </message>
</context>
<context>
    <name>mote::canvas::QuickInsert</name>
    <message>
        <source>What to insert</source>
        <translation>Que faut-il insérer</translation>
    </message>
    <message>
        <source>Type an operator or a block</source>
        <translation>Tapez un opérateur ou un bloc</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
</context>
<context>
    <name>mote::panels::EntryTree</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Layers and blocks</source>
        <translation>Couches et blocs</translation>
    </message>
</context>
<context>
    <name>mote::panels::PalettePanel</name>
    <message>
        <source>Find an operator or a block</source>
        <translation>Chercher un opérateur ou un bloc</translation>
    </message>
    <message>
        <source>Find in the palette</source>
        <translation>Chercher dans la palette</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>À propos de l’entrée choisie</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>In&amp;sérer</translation>
    </message>
    <message>
        <source>Puts it behind the selected node; or drag it onto the graph</source>
        <translation>Le place derrière le nœud sélectionné ; ou glissez-le sur le graphe</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Choisissez une entrée</translation>
    </message>
    <message>
        <source>Drag it onto a connection, a node or the empty graph.</source>
        <translation>Glissez-la sur une connexion, un nœud ou le graphe vide.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Graph input</source>
        <translation>Entrée du graphe</translation>
    </message>
    <message>
        <source>Graph output</source>
        <translation>Sortie du graphe</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolution par canal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Couche dense</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Normalisation par lots</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Convolution, normalization, activation</source>
        <translation>Convolution, normalisation, activation</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>Séparable en profondeur</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>Résidu inversé</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Drawn, kept and exported, but not run: the inference core has no such operator.</source>
        <translation>Dessiné, conservé et exporté, mais pas exécuté : le cœur d’inférence n’a pas cet opérateur.</translation>
    </message>
    <message>
        <source>Makes a result the graph&apos;s own.</source>
        <translation>Fait d’un résultat une sortie du graphe.</translation>
    </message>
    <message>
        <source>A plain operator of ONNX.</source>
        <translation>Un simple opérateur ONNX.</translation>
    </message>
    <message>
        <source>Squeeze-and-excitation</source>
        <translation>Squeeze-and-excitation</translation>
    </message>
    <message>
        <source>DS-CNN layers</source>
        <translation>Couches DS-CNN</translation>
    </message>
    <message>
        <source>Early exit</source>
        <translation>Sortie anticipée</translation>
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
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>Fold batch normalization</source>
        <translation>Intégrer la normalisation par lots</translation>
    </message>
    <message>
        <source>Remove useless transposes</source>
        <translation>Retirer les transpositions inutiles</translation>
    </message>
    <message>
        <source>Separate convolutions</source>
        <translation>Séparer les convolutions</translation>
    </message>
    <message>
        <source>Quantize to integers</source>
        <translation>Quantifier en entiers</translation>
    </message>
</context>
<context>
    <name>mote::shell::RewriteDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>same to the bit</source>
        <translation>identique au bit près</translation>
    </message>
    <message>
        <source>Grey: before, coloured: after.</source>
        <translation>En gris : avant, en couleur : après.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite in this graph.</source>
        <translation>Il n’y a rien à réécrire dans ce graphe.</translation>
    </message>
    <message>
        <source>Both give the same outputs on %1 random inputs.</source>
        <translation>Les deux donnent les mêmes sorties sur %1 entrées aléatoires.</translation>
    </message>
    <message>
        <source>same but for rounding</source>
        <translation>identique à l’arrondi près</translation>
    </message>
    <message>
        <source>outputs move</source>
        <translation>les sorties changent</translation>
    </message>
    <message>
        <source>On %1 random inputs, outputs differ by up to %2 of the largest.</source>
        <translation>Sur %1 entrées aléatoires, les sorties diffèrent d’au plus %2 de la plus grande.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
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
        <translation>Récupérer %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Lesson</name>
    <message>
        <source>Time %1</source>
        <translation>Chronométrer %1</translation>
    </message>
</context>
<context>
    <name>mote::shell::RecoveryList</name>
    <message>
        <source>never saved; kept %1</source>
        <translation>jamais enregistré ; conservé %1</translation>
    </message>
    <message>
        <source>%1; kept %2, the file was saved later</source>
        <translation>%1 ; conservé %2, le fichier a été enregistré plus tard</translation>
    </message>
    <message>
        <source>%1; kept %2</source>
        <translation>%1 ; conservé %2</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Du travail non enregistré a été trouvé</translation>
    </message>
    <message>
        <source>A window ended before this was saved. Nothing of it is lost.</source>
        <translation>Une fenêtre s’est terminée avant l’enregistrement. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>Ré&amp;cupérer</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Récupérer %1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Abandonner %1</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Abandonner le travail non enregistré</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>Abandonner pour de bon le travail non enregistré sur « %1 » ?</translation>
    </message>
</context>
<context>
    <name>mote::shell::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Nouveau depuis un gabarit</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>Multiplications (MAC)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Dessiner %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LessonDialog</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>well guessed</source>
        <translation>bien deviné</translation>
    </message>
    <message>
        <source>guessed too much</source>
        <translation>prédit trop haut</translation>
    </message>
    <message>
        <source>guessed too little</source>
        <translation>prédit trop bas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Predict, then measure</source>
        <translation>Prédire, puis mesurer</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>A trained network keeps each weight as a float of 32 bits. Quantizing puts whole numbers of 8 bits in their place, and has the network compute with those.</source>
        <translation>Un réseau entraîné garde chaque poids comme nombre flottant de 32 bits. La quantification met à leur place des entiers de 8 bits et fait calculer le réseau avec eux.</translation>
    </message>
    <message>
        <source>That is coarser: only 256 steps are left for each layer. What does it cost, and what does it bring? Guess before you look: a number that surprises you is one you remember.</source>
        <translation>C’est plus grossier : il ne reste que 256 paliers par couche. Qu’est-ce que cela coûte, et qu’est-ce que cela apporte ? Devinez avant de regarder : un nombre qui surprend est un nombre dont on se souvient.</translation>
    </message>
    <message>
        <source>How many percentage points of accuracy will be lost?</source>
        <translation>Combien de points de pourcentage d’exactitude seront perdus ?</translation>
    </message>
    <message>
        <source>How large will it be, of its size in flash now?</source>
        <translation>Quelle sera sa taille, par rapport à celle qu’il a maintenant en flash ?</translation>
    </message>
    <message>
        <source>How long will it take on this computer, of its time now?</source>
        <translation>Combien de temps prendra-t-il sur cet ordinateur, par rapport à maintenant ?</translation>
    </message>
    <message>
        <source>Move each slider to what you expect. 100 % means: as before.</source>
        <translation>Placez chaque curseur sur ce que vous attendez. 100 % veut dire : comme avant.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>200 pictures of the training set go through the network, to see which range the numbers of each layer need. Then both networks name 1,000 test pictures, and take turns against the clock.</source>
        <translation>200 images du jeu d’entraînement traversent le réseau, pour voir de quelle plage les nombres de chaque couche ont besoin. Puis les deux réseaux nomment 1 000 images de test et se relaient contre la montre.</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>Exactitude perdue</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>Taille en flash</translation>
    </message>
    <message>
        <source>Time on this computer, one thread</source>
        <translation>Temps sur cet ordinateur, un seul fil</translation>
    </message>
    <message>
        <source>What eight bits are</source>
        <translation>Ce que sont huit bits</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Votre prédiction</translation>
    </message>
    <message>
        <source>Guess and truth</source>
        <translation>Prédiction et réalité</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>The lesson needs a model: the sample will do.</source>
        <translation>La leçon a besoin d’un modèle : l’exemple convient.</translation>
    </message>
    <message>
        <source>&amp;Quantize and measure</source>
        <translation>&amp;Quantifier et mesurer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Accuracy hardly moves: each layer&apos;s 256 steps are spread over just the range it uses, and small errors cancel out along the way.</source>
        <translation>L’exactitude ne bouge presque pas : les 256 paliers de chaque couche se répartissent sur la seule plage qu’elle utilise, et les petites erreurs se compensent en chemin.</translation>
    </message>
    <message>
        <source>This network feels the coarser steps; the Quantize panel shows which layer adds most of the noise.</source>
        <translation>Ce réseau ressent les paliers plus grossiers ; le volet Quantifier montre quelle couche ajoute le plus de bruit.</translation>
    </message>
    <message>
        <source>Weights take a quarter of the bytes. What is more than 25 % is the plan of the layers and the scales of their numbers, which do not shrink.</source>
        <translation>Les poids prennent un quart des octets. Ce qui dépasse 25 %, c’est le plan des couches et les échelles de leurs nombres, qui ne rétrécissent pas.</translation>
    </message>
    <message>
        <source>A processor computes on four times as many 8-bit numbers at once. On a microcontroller without a float unit the gain is larger still: the Board panel counts it.</source>
        <translation>Un processeur calcule sur quatre fois plus de nombres de 8 bits à la fois. Sur un microcontrôleur sans unité flottante, le gain est encore plus grand : le volet Carte le compte.</translation>
    </message>
    <message>
        <source>On this computer floats are as quick. A microcontroller is another matter: the Board panel counts it.</source>
        <translation>Sur cet ordinateur, les flottants sont aussi rapides. Un microcontrôleur, c’est autre chose : le volet Carte le compte.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Speech: keywords, the network of MLPerf Tiny&apos;s keyword spotting</source>
        <translation>Parole : mots-clés, le réseau de la détection de mots-clés de MLPerf Tiny</translation>
    </message>
    <message>
        <source>Machines that sound or move unlike before: MLPerf Tiny&apos;s anomaly detection</source>
        <translation>Machines qui sonnent ou bougent autrement qu’avant : la détection d’anomalies de MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: the first network made for phones, and still the one boards run best</source>
        <translation>Images : le premier réseau fait pour les téléphones, et toujours celui que les cartes exécutent le mieux</translation>
    </message>
    <message>
        <source>Pictures: more accurate than V1 for the same work, but with larger feature maps</source>
        <translation>Images : plus exact que V1 pour le même travail, mais avec des cartes de caractéristiques plus grandes</translation>
    </message>
    <message>
        <source>Pictures: the fewest multiplications of the three for its accuracy</source>
        <translation>Images : le moins de multiplications des trois pour son exactitude</translation>
    </message>
    <message>
        <source>Accelerometers and other signals: what is going on in this window of time</source>
        <translation>Accéléromètres et autres signaux : ce qui se passe dans cette fenêtre de temps</translation>
    </message>
    <message>
        <source>Small pictures: the network of MLPerf Tiny&apos;s image classification</source>
        <translation>Petites images : le réseau de la classification d’images de MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: few weights, for boards short of flash rather than of time</source>
        <translation>Images : peu de poids, pour les cartes à qui manque la flash plutôt que le temps</translation>
    </message>
    <message>
        <source>Signals with a long memory, where a recurrent network would be slow to train</source>
        <translation>Signaux à longue mémoire, là où un réseau récurrent serait lent à entraîner</translation>
    </message>
    <message>
        <source>Dense autoencoder</source>
        <translation>Auto-encodeur dense</translation>
    </message>
    <message>
        <source>1-D CNN for motion</source>
        <translation>CNN 1-D pour le mouvement</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>Réseau convolutif temporel</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Arranging</name>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
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
        <translation>Horloge et mémoires : %1</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>Instructions : %1</translation>
    </message>
    <message>
        <source>Cycles per instruction: %1</source>
        <translation>Cycles par instruction : %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>Puissance : %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Fixing</name>
    <message>
        <source>Narrow %1</source>
        <translation>Réduire %1</translation>
    </message>
    <message>
        <source>Run in strips</source>
        <translation>Calculer par bandes</translation>
    </message>
    <message>
        <source>Quantize to int8</source>
        <translation>Quantifier en int8</translation>
    </message>
    <message>
        <source>Quantize to int8 and run in strips</source>
        <translation>Quantifier en int8, calculer par bandes</translation>
    </message>
    <message>
        <source>Draw at width %1</source>
        <translation>Dessiner à la largeur %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>%1 flash, %2 RAM, about %3</source>
        <translation>%1 de flash, %2 de RAM, environ %3</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>tient : %1</translation>
    </message>
    <message>
        <source>still misses %1: %2</source>
        <translation>il manque encore %1 : %2</translation>
    </message>
    <message>
        <source>The model was not drawn from a template</source>
        <translation>Le modèle ne vient pas d’un gabarit</translation>
    </message>
</context>
<context>
    <name>mote::shell::FitBar</name>
    <message>
        <source>Estimated, not measured: the band is how far off it may be.</source>
        <translation>Estimé, non mesuré : l’intervalle dit de combien il peut se tromper.</translation>
    </message>
    <message>
        <source>%1 of it is in kernels that were never measured.</source>
        <translation>%1 en reviennent à des noyaux jamais mesurés.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Latency, estimated</source>
        <translation>Latence, estimée</translation>
    </message>
    <message>
        <source>Energy, estimated</source>
        <translation>Énergie, estimée</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Peak RAM</source>
        <translation>Pic de RAM</translation>
    </message>
    <message>
        <source>Board that figures are estimated for</source>
        <translation>Carte pour laquelle on estime</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>Aucune carte choisie</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>Plan mémoire</translation>
    </message>
    <message>
        <source>Which tensor lies where in working memory, and how long</source>
        <translation>Quel tenseur se trouve où en mémoire de travail, et combien de temps</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Size of the compiled program, of what the board has for one</source>
        <translation>Taille du programme compilé, sur ce que la carte peut loger</translation>
    </message>
    <message>
        <source>Working memory of one inference, of what the board has for it</source>
        <translation>Mémoire de travail d’une inférence, sur ce dont la carte dispose</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>ne se compile pas</translation>
    </message>
    <message>
        <source>Choose a board to see time, energy, and whether the model fits.</source>
        <translation>Choisissez une carte pour voir le temps, l’énergie et si le modèle tient.</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>pas d’estimation</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>%1 flash and %2 RAM are left.</source>
        <translation>Il reste %1 de flash et %2 de RAM.</translation>
    </message>
    <message>
        <source>does not fit: %1 missing</source>
        <translation>ne tient pas : il manque %1</translation>
    </message>
    <message>
        <source>Estimated for</source>
        <translation>Estimé pour</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryMap</name>
    <message>
        <source>Memory plan</source>
        <translation>Plan mémoire</translation>
    </message>
    <message>
        <source>%1: %2 at %3, steps %4 to %5</source>
        <translation>%1 : %2 à %3, étapes %4 à %5</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>écrit par %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>lu par %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pic</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryPanel</name>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>What lies where in a model&apos;s working memory is painted here.</source>
        <translation>Ici se dessine ce qui se trouve où dans la mémoire de travail du modèle.</translation>
    </message>
    <message>
        <source>No memory plan: the model does not compile</source>
        <translation>Pas de plan mémoire : le modèle ne se compile pas</translation>
    </message>
    <message>
        <source>No memory plan yet</source>
        <translation>Pas encore de plan mémoire</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>%1 of working memory; most is in use in step %2, %3.</source>
        <translation>%1 de mémoire de travail ; le plus est utilisé à l’étape %2, %3.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan needs less.</source>
        <translation>Prouvé : dans cet ordre des couches, aucun plan n’en demande moins.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan is below %1.</source>
        <translation>Prouvé : dans cet ordre des couches, aucun plan n’est sous %1.</translation>
    </message>
    <message>
        <source>%1 has %2 for it.</source>
        <translation>%1 en offre %2.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards.</source>
        <translation>Les étapes vont vers la droite, les adresses vers le haut.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards. Hatched: one tensor is written over another in place.</source>
        <translation>Les étapes vont vers la droite, les adresses vers le haut. Hachuré : un tenseur en remplace un autre sur place.</translation>
    </message>
</context>
<context>
    <name>mote::help::ManualWindow</name>
    <message>
        <source>Manual – Mote Studio</source>
        <translation>Manuel – Mote Studio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>Sur aucune page</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>Sur %n page</numerusform>
            <numerusform>Sur %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>mote::help::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>mote::shell::HelpCommands</name>
    <message>
        <source>In the graph</source>
        <translation>Dans le graphe</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Forme de %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>retuned</source>
        <translation>réajusté</translation>
    </message>
    <message>
        <source>requantized</source>
        <translation>requantifié</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>values differ by %1</source>
        <translation>les valeurs diffèrent de %1</translation>
    </message>
    <message>
        <source>%1 comes from another node.</source>
        <translation>%1 provient d’un autre nœud.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
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
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>Comparaison de %1 et %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>Graphe de %1</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Comparer %1 et %2</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 nodes differ.</source>
        <translation>%1 nœuds sur %2 diffèrent.</translation>
    </message>
    <message>
        <source>The nodes are the same, whatever they are called.</source>
        <translation>Les nœuds sont les mêmes, quel que soit leur nom.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
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
        <translation>Différence précédente (Maj+F8 ou P)</translation>
    </message>
    <message>
        <source>Next difference (F8 or N)</source>
        <translation>Différence suivante (F8 ou N)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Show or leave out those that are: %1</source>
        <translation>Afficher ou masquer : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion</translation>
    </message>
</context>
</TS>
