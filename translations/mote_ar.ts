<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ar">
<context>
    <name>BoardList</name>
    <message>
        <source>connected</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>emulated, %1</source>
        <translation>محاكاة، %1</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>input</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>output</source>
        <translation>مخرج</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Convolution</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>جداء مصفوفات</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>تطبيع</translation>
    </message>
    <message>
        <source>Pooling and reduction</source>
        <translation>تجميع واختزال</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Shape and movement</source>
        <translation>الشكل وإعادة الترتيب</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>تكميم</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>تكراري</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>التحكم في التدفق</translation>
    </message>
    <message>
        <source>Foreign operator</source>
        <translation>عملية خارجية</translation>
    </message>
    <message>
        <source>Input or output</source>
        <translation>مدخل أو مخرج</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Dusk (blue to yellow)</source>
        <translation>الغسق (من الأزرق إلى الأصفر)</translation>
    </message>
    <message>
        <source>Ember (black to yellow)</source>
        <translation>الجمر (من الأسود إلى الأصفر)</translation>
    </message>
    <message>
        <source>Balance (blue to orange)</source>
        <translation>الميزان (من الأزرق إلى البرتقالي)</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Tensor '%1' has the impossible shape %2</source>
        <translation>شكل الموتر «%1» غير ممكن: %2</translation>
    </message>
    <message>
        <source>Tensor '%1' of shape %2 has %3 scales and %4 zero points that do not fit it</source>
        <translation>الموتر «%1» ذو الشكل %2 له من المقاييس %3 ومن نقاط الصفر %4، وهي لا تناسبه</translation>
    </message>
    <message>
        <source>Tensor '%1' of shape %2 has %3 bytes instead of %4</source>
        <translation>الموتر «%1» ذو الشكل %2 حجمه %3 بايت بدلًا من %4</translation>
    </message>
    <message>
        <source>%1 names tensor %2 of %3</source>
        <translation>%1 يشير إلى الموتر %2 من أصل %3</translation>
    </message>
    <message>
        <source>'%1' cannot be an input: it is one already or a constant</source>
        <translation>لا يمكن أن يكون «%1» مدخلًا: فهو مدخل أصلًا أو ثابت</translation>
    </message>
    <message>
        <source>%1 reads '%2' before anything makes it</source>
        <translation>%1 يقرأ «%2» قبل أن ينتجه شيء</translation>
    </message>
    <message>
        <source>%1 makes '%2' again</source>
        <translation>%1 ينتج «%2» مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing makes the graph's output '%1'</source>
        <translation>لا شيء ينتج مخرج المخطط «%1»</translation>
    </message>
    <message>
        <source>This is no TFLite model: its identifier is missing</source>
        <translation>هذا ليس نموذج TFLite: معرّفه مفقود</translation>
    </message>
    <message>
        <source>The TFLite file holds no graph</source>
        <translation>ملف TFLite لا يحتوي على مخطط</translation>
    </message>
    <message>
        <source>Tensor '%1' has a quantization we do not know</source>
        <translation>تكميم الموتر «%1» غير معروف</translation>
    </message>
    <message>
        <source>Tensor '%1' is stored sparsely</source>
        <translation>الموتر «%1» مخزَّن بصيغة متناثرة</translation>
    </message>
    <message>
        <source>Tensor '%1' names buffer %2 of %3</source>
        <translation>الموتر «%1» يشير إلى المخزن المؤقت %2 من أصل %3</translation>
    </message>
    <message>
        <source>The data of tensor '%1' lies outside the file's tables</source>
        <translation>بيانات الموتر «%1» تقع خارج جداول الملف</translation>
    </message>
    <message>
        <source>Operator %1 names code %2 of %3</source>
        <translation>العملية %1 تشير إلى الرمز %2 من أصل %3</translation>
    </message>
    <message>
        <source>This is no whole TFLite model: its tables are damaged or cut</source>
        <translation>هذا ليس نموذج TFLite كاملًا: جداوله تالفة أو مبتورة</translation>
    </message>
    <message>
        <source>The data set holds no samples</source>
        <translation>مجموعة البيانات لا تحتوي على عينات</translation>
    </message>
    <message>
        <source>Sample %1 has no label; put each class into a subfolder of its own</source>
        <translation>العينة %1 بلا وسم؛ ضع كل فئة في مجلد فرعي خاص بها</translation>
    </message>
    <message>
        <source>Nothing would make the graph output '%1' any more; choose another output first</source>
        <translation>لن يبقى ما ينتج مخرج المخطط «%1»؛ اختر مخرجًا آخر أولًا</translation>
    </message>
    <message>
        <source>A subgraph of node '%1' reads '%2' by name and cannot be rewired</source>
        <translation>مخطط فرعي للعقدة «%1» يقرأ «%2» بالاسم ولا يمكن إعادة توصيله</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: more than its first output is used</source>
        <translation>لا يمكن تجاوز العقدة «%1»: يُستخدم أكثر من مخرجها الأول</translation>
    </message>
    <message>
        <source>Node '%1' cannot be bridged: all it reads is constant</source>
        <translation>لا يمكن تجاوز العقدة «%1»: كل ما تقرؤه ثوابت</translation>
    </message>
    <message>
        <source>There is no node %1</source>
        <translation>لا توجد عقدة %1</translation>
    </message>
    <message>
        <source>The edit would make the graph cyclic: a node would need its own result</source>
        <translation>هذا التعديل يجعل المخطط دائريًا: ستحتاج عقدة إلى نتيجتها نفسها</translation>
    </message>
    <message>
        <source>There is no value %1</source>
        <translation>لا توجد قيمة %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا يوجد ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>لا يوجد ما يمكن إعادته</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>القيمة تحتاج إلى اسم</translation>
    </message>
    <message>
        <source>There is a value named '%1' already</source>
        <translation>توجد قيمة باسم «%1» من قبل</translation>
    </message>
    <message>
        <source>The value '%1' is still used</source>
        <translation>القيمة «%1» ما زالت مستخدمة</translation>
    </message>
    <message>
        <source>A tensor of shape %1 is too large</source>
        <translation>الموتر ذو الشكل %1 كبير جدًا</translation>
    </message>
    <message>
        <source>There is no explainer %1; known: %2</source>
        <translation>لا توجد طريقة تفسير %1؛ المعروف منها: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is a compiled program; this needs the model it was made from</source>
        <translation>%1 برنامج مترجَم؛ المطلوب هنا هو النموذج الذي أُنتج منه</translation>
    </message>
    <message>
        <source>The model has no input</source>
        <translation>النموذج بلا مدخل</translation>
    </message>
    <message>
        <source>The model's first input has no shape; set one before use</source>
        <translation>المدخل الأول للنموذج بلا شكل؛ حدد شكلًا قبل الاستخدام</translation>
    </message>
    <message>
        <source>Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1</source>
        <translation>تحتاج Score-CAM إلى طبقة ذات الشكل [1, C, H, W]؛ وهذه الطبقة تعطي %1</translation>
    </message>
    <message>
        <source>Score-CAM needs a convolution; this model has none. Try occlusion.</source>
        <translation>تحتاج Score-CAM إلى طبقة التفافية، وليس في هذا النموذج أي منها. جرّب الحجب.</translation>
    </message>
    <message>
        <source>Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1</source>
        <translation>تحتاج الخرائط الحرارية إلى مدخل صورة ذي الشكل [1, C, H, W] أو [1, H, W, C]؛ وهذا النموذج يقبل %1</translation>
    </message>
    <message>
        <source>There is no class %1; the model has %2</source>
        <translation>لا توجد فئة %1؛ عدد فئات النموذج %2</translation>
    </message>
    <message>
        <source>Calibration feeds one input; this model has %1</source>
        <translation>المعايرة تغذي مدخلًا واحدًا؛ وعدد مداخل هذا النموذج %1</translation>
    </message>
    <message>
        <source>The calibration data holds no samples</source>
        <translation>بيانات المعايرة لا تحتوي على عينات</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it holds no graph</source>
        <translation>هذا ليس نموذج ONNX: لا يحتوي على مخطط</translation>
    </message>
    <message>
        <source>The ONNX checker objects: %1</source>
        <translation>اعتراض من مدقق ONNX: %1</translation>
    </message>
    <message>
        <source>This is not a whole ONNX file: it is truncated or damaged in '%1' at byte %2 of %3</source>
        <translation>هذا ليس ملف ONNX كاملًا: هو مبتور أو تالف في «%1» عند البايت %2 من %3</translation>
    </message>
    <message>
        <source>'%1' cannot be written: %2; the file is as it was</source>
        <translation>تعذرت كتابة «%1»: %2؛ بقي الملف كما كان</translation>
    </message>
    <message>
        <source>'%1' cannot be read: %2</source>
        <translation>تعذرت قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>The file is empty, not an ONNX model</source>
        <translation>الملف فارغ وليس نموذج ONNX</translation>
    </message>
    <message>
        <source>The model has %1 bytes, more than %2 are not read</source>
        <translation>حجم النموذج %1 بايت، ولا يُقرأ ما يزيد على %2</translation>
    </message>
    <message>
        <source>The model cannot be read: %1</source>
        <translation>تعذرت قراءة النموذج: %1</translation>
    </message>
    <message>
        <source>'%1' is not a file</source>
        <translation>«%1» ليس ملفًا</translation>
    </message>
    <message>
        <source>This is not an ONNX model of a known version: IR version %1, known are %2 to %3</source>
        <translation>هذا ليس نموذج ONNX من إصدار معروف: إصدار IR هو %1، والمعروف من %2 إلى %3</translation>
    </message>
    <message>
        <source>The model does not say which opset it uses</source>
        <translation>النموذج لا يذكر opset الذي يستخدمه</translation>
    </message>
    <message>
        <source>The model uses opset %1, newer than %2; export it again with an opset from 7 to %2</source>
        <translation>النموذج يستخدم opset %1 وهو أحدث من %2؛ أعد تصديره باستخدام opset من 7 إلى %2</translation>
    </message>
    <message>
        <source>The graph is cyclic: %1 needs its own result</source>
        <translation>المخطط دائري: %1 يحتاج إلى نتيجته نفسها</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the opset used here: %2; export the model again with opset 13 or newer</source>
        <translation>لا يمكن تحويل %1 إلى opset المستخدم هنا: %2؛ أعد تصدير النموذج باستخدام opset 13 أو أحدث</translation>
    </message>
    <message>
        <source>%1: its data file '%2' is not a plain file inside the model's folder; links and paths leading out of the folder are not followed</source>
        <translation>%1: ملف بياناته «%2» ليس ملفًا عاديًا داخل مجلد النموذج؛ لا تُتبع الروابط ولا المسارات المؤدية إلى خارج المجلد</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be opened: %3</source>
        <translation>%1: تعذر فتح ملف بياناته «%2»: %3</translation>
    </message>
    <message>
        <source>%1: its data file '%2' could not be read: %3</source>
        <translation>%1: تعذرت قراءة ملف بياناته «%2»: %3</translation>
    </message>
    <message>
        <source>%1: shape %2 needs %3, but %4 are stored</source>
        <translation>%1: الشكل %2 يحتاج إلى %3، لكن المخزَّن %4</translation>
    </message>
    <message>
        <source>%1: names no operator</source>
        <translation>%1: لا يذكر أي عملية</translation>
    </message>
    <message>
        <source>%1: the model does not import its domain '%2'</source>
        <translation>%1: النموذج لا يستورد نطاقه «%2»</translation>
    </message>
    <message>
        <source>%1: reads '%2', which nothing before it makes</source>
        <translation>%1: يقرأ «%2»، ولا شيء قبله ينتجه</translation>
    </message>
    <message>
        <source>The graph output '%1' is made by nothing</source>
        <translation>مخرج المخطط «%1» لا ينتجه شيء</translation>
    </message>
    <message>
        <source>The name '%1' is empty or stands for two values</source>
        <translation>الاسم «%1» فارغ أو يدل على قيمتين</translation>
    </message>
    <message>
        <source>The model has %1 bytes, an ONNX file holds up to 2 GiB</source>
        <translation>حجم النموذج %1 بايت، وملف ONNX لا يتسع لأكثر من 2 GiB</translation>
    </message>
    <message>
        <source>The model cannot be written: %1</source>
        <translation>تعذرت كتابة النموذج: %1</translation>
    </message>
    <message>
        <source>%1 breaks a rule of its operator (opset %2): %3</source>
        <translation>%1 يخالف إحدى قواعد عمليته (opset %2): %3</translation>
    </message>
    <message>
        <source>The model's input has %1 elements, %2 were given</source>
        <translation>عدد عناصر مدخل النموذج %1، والمعطى %2</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, %2 were given</source>
        <translation>عدد مداخل النموذج %1، والمعطى %2</translation>
    </message>
    <message>
        <source>Input %1 must be %2 %3, but %4 %5 was given</source>
        <translation>يجب أن يكون المدخل %1 هو %2 %3، لكن المعطى %4 %5</translation>
    </message>
    <message>
        <source>There is no sample %1; the set has %2</source>
        <translation>لا توجد عينة %1؛ عدد عينات المجموعة %2</translation>
    </message>
    <message>
        <source>%1: the IDX file ends inside its header</source>
        <translation>%1: ينتهي ملف IDX داخل ترويسته</translation>
    </message>
    <message>
        <source>%1: not an IDX file of unsigned bytes</source>
        <translation>%1: ليس ملف IDX من بايتات دون إشارة</translation>
    </message>
    <message>
        <source>Pictures need a model input of shape [1, C, H, W] or [1, H, W, C] with 1 or 3 channels; this model takes %1</source>
        <translation>تحتاج الصور إلى مدخل نموذج ذي الشكل [1, C, H, W] أو [1, H, W, C] بقناة واحدة أو 3 قنوات؛ وهذا النموذج يقبل %1</translation>
    </message>
    <message>
        <source>The data set %1 is not in %2; install the Debian package %3</source>
        <translation>مجموعة البيانات %1 غير موجودة في %2؛ ثبّت حزمة دبيان %3</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a known data set (known: %2)</source>
        <translation>%1 ليس مجلدًا ولا مجموعة بيانات معروفة (المعروف: %2)</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1: الملف أكبر من %2 بايت</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2</source>
        <translation>%1: الملف تالف: %2</translation>
    </message>
    <message>
        <source>%1: not a NumPy file this program reads: %2</source>
        <translation>%1: ليس ملف NumPy يقرؤه هذا البرنامج: %2</translation>
    </message>
    <message>
        <source>%1: the file could not be written; is there room on the disk?</source>
        <translation>%1: تعذرت كتابة الملف؛ هل توجد مساحة على القرص؟</translation>
    </message>
    <message>
        <source>%1: the picture is larger than 64 megapixels</source>
        <translation>%1: الصورة أكبر من 64 ميغابكسل</translation>
    </message>
    <message>
        <source>%1 holds %2, the model takes %3</source>
        <translation>%1 يحتوي على %2، والنموذج يقبل %3</translation>
    </message>
    <message>
        <source>%1 holds no pictures (png, jpg, bmp), .npy or IDX files</source>
        <translation>%1 لا يحتوي على صور (png، jpg، bmp) ولا على ملفات ‎.npy أو IDX</translation>
    </message>
    <message>
        <source>Quantization needs calibration data; choose a folder or a known data set</source>
        <translation>التكميم يحتاج إلى بيانات معايرة؛ اختر مجلدًا أو مجموعة بيانات معروفة</translation>
    </message>
    <message>
        <source>No layer of this model can run on these integers; is it quantized already?</source>
        <translation>لا توجد طبقة في هذا النموذج يمكن تنفيذها بهذه الأعداد الصحيحة؛ هل هو مكمَّم أصلًا؟</translation>
    </message>
    <message>
        <source>Explanations need a model with one input; this one has %1</source>
        <translation>التفسيرات تحتاج إلى نموذج بمدخل واحد؛ وعدد مداخل هذا النموذج %1</translation>
    </message>
    <message>
        <source>The shape of input '%1' is not known (%2): give its sizes</source>
        <translation>شكل المدخل «%1» غير معروف (%2): أدخل أبعاده</translation>
    </message>
    <message>
        <source>Input '%1' has the shape %2, which cannot be run</source>
        <translation>المدخل «%1» شكله %2، ولا يمكن تنفيذه</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than %2</source>
        <translation>يحتاج النموذج إلى %1 بايت من ذاكرة العمل، أي أكثر من %2</translation>
    </message>
    <message>
        <source>The model has no outputs</source>
        <translation>النموذج بلا مخارج</translation>
    </message>
    <message>
        <source>The model needs %1 tensors, more than a program holds (%2)</source>
        <translation>يحتاج النموذج إلى %1 من الموترات، أي أكثر مما يتسع له البرنامج (%2)</translation>
    </message>
    <message>
        <source>The board is gone: it closed the line</source>
        <translation>فُقدت اللوحة: أغلقت الاتصال</translation>
    </message>
    <message>
        <source>%1 is no board address; use unix:PATH, serial:DEVICE[?BAUD] or replay:FILE</source>
        <translation>%1 ليس عنوان لوحة؛ استخدم unix:PATH أو serial:DEVICE[?BAUD] أو replay:FILE</translation>
    </message>
    <message>
        <source>The board at unix:%1 is gone: it closed the line</source>
        <translation>فُقدت اللوحة عند unix:%1: أغلقت الاتصال</translation>
    </message>
    <message>
        <source>The board at unix:%1 takes no more bytes</source>
        <translation>اللوحة عند unix:%1 لم تعد تقبل البيانات</translation>
    </message>
    <message>
        <source>unix:%1: another program is using this board</source>
        <translation>unix:%1: برنامج آخر يستخدم هذه اللوحة</translation>
    </message>
    <message>
        <source>unix:%1: no board listens there (%2)</source>
        <translation>unix:%1: لا توجد لوحة تستمع هناك (%2)</translation>
    </message>
    <message>
        <source>The board at serial:%1 takes no more bytes</source>
        <translation>اللوحة عند serial:%1 لم تعد تقبل البيانات</translation>
    </message>
    <message>
        <source>serial:%1: permission denied; add yourself to the device's group, on Debian dialout, and log in again</source>
        <translation>serial:%1: لا توجد صلاحية؛ أضف نفسك إلى مجموعة الجهاز، وهي dialout في دبيان، ثم سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>serial:%1: no such port</source>
        <translation>serial:%1: لا يوجد منفذ كهذا</translation>
    </message>
    <message>
        <source>serial:%1: %2</source>
        <translation>serial:%1: %2</translation>
    </message>
    <message>
        <source>The serial ports cannot be listed: %1</source>
        <translation>تعذر سرد المنافذ التسلسلية: %1</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>خطأ غير متوقع: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1: the program ends early: %3 bytes are there, %2 are needed</source>
        <translation>%1: البرنامج ينتهي مبكرًا: الموجود %3 بايت والمطلوب %2</translation>
    </message>
    <message>
        <source>%1: not a .mote program</source>
        <translation>%1: ليس برنامج ‎.mote</translation>
    </message>
    <message>
        <source>%1: program version %2 is not the one this build reads; compile the model again</source>
        <translation>%1: إصدار البرنامج %2 ليس ما تقرؤه هذه النسخة؛ أعد ترجمة النموذج</translation>
    </message>
    <message>
        <source>%1: the program's checksum is wrong: the file was altered or damaged</source>
        <translation>%1: المجموع التدقيقي للبرنامج غير صحيح: الملف معدَّل أو تالف</translation>
    </message>
    <message>
        <source>%1: node %2 needs kernel %3, which this runtime does not have</source>
        <translation>%1: العقدة %2 تحتاج إلى النواة %3، وهي غير موجودة في بيئة التشغيل هذه</translation>
    </message>
    <message>
        <source>%1: the model needs %2 bytes of working memory, %3 are there</source>
        <translation>%1: يحتاج النموذج إلى %2 بايت من ذاكرة العمل، والموجود %3</translation>
    </message>
    <message>
        <source>%1: no model is loaded; upload one first</source>
        <translation>%1: لا يوجد نموذج محمَّل؛ ارفع نموذجًا أولًا</translation>
    </message>
    <message>
        <source>%1: the model takes %2 bytes, the board has room for %3</source>
        <translation>%1: حجم النموذج %2 بايت، والمتاح على اللوحة %3</translation>
    </message>
    <message>
        <source>%1: the board does not know this message (%2)</source>
        <translation>%1: اللوحة لا تعرف هذه الرسالة (%2)</translation>
    </message>
    <message>
        <source>The board gave an answer that does not belong to the question. Update its firmware to the version of this studio.</source>
        <translation>أعطت اللوحة جوابًا لا يخص السؤال. حدّث برنامجها الثابت إلى إصدار هذا التطبيق.</translation>
    </message>
    <message>
        <source>The board speaks protocol version %1, this studio version %2. Update the board's firmware.</source>
        <translation>تستخدم اللوحة إصدار البروتوكول %1 وهذا التطبيق الإصدار %2. حدّث البرنامج الثابت للوحة.</translation>
    </message>
    <message>
        <source>The model takes %1 bytes, %2 has room for %3</source>
        <translation>حجم النموذج %1 بايت، والمتاح على %2 هو %3</translation>
    </message>
    <message>
        <source>There is no board %1; known: %2</source>
        <translation>لا توجد لوحة %1؛ المعروف: %2</translation>
    </message>
    <message>
        <source>A message of %1 bytes is longer than the protocol allows</source>
        <translation>رسالة حجمها %1 بايت أطول مما يسمح به البروتوكول</translation>
    </message>
    <message>
        <source>The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, at this speed? Reset it and connect again.</source>
        <translation>ترسل اللوحة بايتات ليست رسائل (%1 في %2 مللي ثانية). هل يعمل عليها وكيل Mote بهذه السرعة؟ أعد ضبطها واتصل بها من جديد.</translation>
    </message>
    <message>
        <source>The board has been silent for %1 ms. Check its power and cable, reset it and connect again.</source>
        <translation>اللوحة صامتة منذ %1 مللي ثانية. افحص تغذيتها وكبلها، ثم أعد ضبطها واتصل بها من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>تعذر إنشاء %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours alone; remove it, or name another in MOTE_RUNTIME_DIR</source>
        <translation>%1 ليس مجلدًا خاصًا بك وحدك؛ احذفه أو حدد غيره في MOTE_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>The firmware %1 is in none of %2; install the cross compiler (packaging/install-dependencies) and build again, or name its folder in MOTE_FIRMWARE_DIR</source>
        <translation>البرنامج الثابت %1 غير موجود في أي من %2؛ ثبّت المترجِم المتقاطع (packaging/install-dependencies) وأعد البناء، أو حدد مجلده في MOTE_FIRMWARE_DIR</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>تعذرت كتابة %1</translation>
    </message>
    <message>
        <source>%1 is not installed; on Debian, apt install %1</source>
        <translation>%1 غير مثبَّت؛ في دبيان نفّذ apt install %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>تعذر تشغيل %1: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>انتهى %1 فورًا: %2</translation>
    </message>
    <message>
        <source>%1 does not listen at %2</source>
        <translation>%1 لا يستمع عند %2</translation>
    </message>
    <message>
        <source>There is no board %1 to start; there are %2</source>
        <translation>لا توجد لوحة %1 لتشغيلها؛ الموجود: %2</translation>
    </message>
    <message>
        <source>No board is connected; choose one and connect it</source>
        <translation>لا توجد لوحة متصلة؛ اختر لوحة واتصل بها</translation>
    </message>
    <message>
        <source>A tensor of type %1 and shape %2 needs %3 bytes, %4 are there</source>
        <translation>الموتر من النوع %1 والشكل %2 يحتاج إلى %3 بايت، والموجود %4</translation>
    </message>
    <message>
        <source>A shape has the negative size %1</source>
        <translation>في الشكل حجم سالب %1</translation>
    </message>
    <message>
        <source>There is no value %1 to observe</source>
        <translation>لا توجد قيمة %1 لمراقبتها</translation>
    </message>
    <message>
        <source>The program gives out no value '%1'</source>
        <translation>البرنامج لا يُخرج القيمة «%1»</translation>
    </message>
    <message>
        <source>%1 has %2 operands, more than the %3 a program node can have</source>
        <translation>عدد معامَلات %1 هو %2، أي أكثر من %3 المسموح بها لعقدة البرنامج</translation>
    </message>
    <message>
        <source>%1 needs a tensor %2, which cannot be run: empty, too large or of too many dimensions</source>
        <translation>%1 يحتاج إلى موتر %2 لا يمكن تنفيذه: فارغ أو كبير جدًا أو كثير الأبعاد</translation>
    </message>
    <message>
        <source>%1: %2 is not the same bytes as %3</source>
        <translation>%1: بايتات %2 ليست بايتات %3 نفسها</translation>
    </message>
    <message>
        <source>%1 reads '%2' before it is computed</source>
        <translation>%1 يقرأ «%2» قبل حسابه</translation>
    </message>
    <message>
        <source>A picture has no pixels</source>
        <translation>الصورة بلا بكسلات</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG</source>
        <translation>تعذر ترميز الصورة بصيغة PNG</translation>
    </message>
    <message>
        <source>%1: the IDX header announces %2 bytes of data, %3 are there</source>
        <translation>%1: ترويسة IDX تعلن %2 بايت من البيانات، والموجود %3</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together: shapes %3 and %4</source>
        <translation>%1 و%2 غير متوافقين: الشكلان %3 و%4</translation>
    </message>
    <message>
        <source>%1: arrays of type %2 cannot be written</source>
        <translation>%1: لا يمكن كتابة مصفوفات من النوع %2</translation>
    </message>
    <message>
        <source>The model's input is %1 without a scale; real numbers cannot be fed to it</source>
        <translation>مدخل النموذج هو %1 بلا مقياس؛ لا يمكن تغذيته بأعداد حقيقية</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed at offset %3 of '%4', which has %5 bytes%6</source>
        <translation>%1: المطلوب %2 بايت بدءًا من الموضع %3 من «%4»، وحجمه %5 بايت%6</translation>
    </message>
    <message>
        <source>%1: '%2' is not a valid %3 of its data file</source>
        <translation>%1: ‏«%2» ليس قيمة صالحة لحقل %3 في ملف بياناته</translation>
    </message>
    <message>
        <source>%1: the model's external data exceeds 2 GiB</source>
        <translation>%1: البيانات الخارجية للنموذج تتجاوز 2 GiB</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be written as ONNX</source>
        <translation>%1 يحتوي على ما لا يمكن كتابته بصيغة ONNX</translation>
    </message>
    <message>
        <source>%1 needs '%2', which nothing makes; connect it or delete its reader first</source>
        <translation>%1 يحتاج إلى «%2» الذي لا ينتجه شيء؛ صِله أو احذف قارئه أولًا</translation>
    </message>
    <message>
        <source>%1: its data stands in a field its type does not use</source>
        <translation>%1: بياناته في حقل لا يستخدمه نوعه</translation>
    </message>
    <message>
        <source>%1: text cannot be stored as raw data</source>
        <translation>%1: لا يمكن تخزين النص كبيانات خام</translation>
    </message>
    <message>
        <source>%1: a stored number does not fit the tensor's type</source>
        <translation>%1: عدد مخزَّن لا يناسب نوع الموتر</translation>
    </message>
    <message>
        <source>%1: %2 dimensions are more than %3</source>
        <translation>%1: عدد الأبعاد %2 أكثر من %3</translation>
    </message>
    <message>
        <source>%1: tensors stored in segments are not supported</source>
        <translation>%1: الموترات المخزَّنة على أجزاء غير مدعومة</translation>
    </message>
    <message>
        <source>%1: unknown element type %2</source>
        <translation>%1: نوع عنصر غير معروف %2</translation>
    </message>
    <message>
        <source>%1: the sparse tensor's values, indices and shape do not fit</source>
        <translation>%1: قيم الموتر المتناثر وفهارسه وشكله غير متوافقة</translation>
    </message>
    <message>
        <source>%1: the sparse tensor is too large or of a type that cannot be made dense</source>
        <translation>%1: الموتر المتناثر كبير جدًا أو من نوع لا يمكن تحويله إلى كثيف</translation>
    </message>
    <message>
        <source>The model names opset version %1 of domain '%2' wrongly or twice</source>
        <translation>يذكر النموذج إصدار opset رقم %1 للنطاق «%2» خطأً أو مرتين</translation>
    </message>
    <message>
        <source>%1: attribute '%2' has no name or comes twice</source>
        <translation>%1: السمة «%2» بلا اسم أو مكررة</translation>
    </message>
    <message>
        <source>%1: refers to an attribute of a function, but stands outside of one</source>
        <translation>%1: يشير إلى سمة دالة لكنه خارج أي دالة</translation>
    </message>
    <message>
        <source>%1: its type and the value it holds do not agree</source>
        <translation>%1: نوعه والقيمة التي يحملها غير متفقين</translation>
    </message>
    <message>
        <source>%1: a dimension is negative or the shape is too large</source>
        <translation>%1: أحد الأبعاد سالب أو الشكل كبير جدًا</translation>
    </message>
    <message>
        <source>%1 needs a newer opset than %2, which another node cannot be written in</source>
        <translation>%1 يحتاج إلى opset أحدث من %2، ولا يمكن كتابة عقدة أخرى به</translation>
    </message>
    <message>
        <source>The node id %1 is taken or too large</source>
        <translation>رقم العقدة %1 مستخدم أو كبير جدًا</translation>
    </message>
    <message>
        <source>A node needs an operator type</source>
        <translation>العقدة تحتاج إلى نوع عملية</translation>
    </message>
    <message>
        <source>The value id %1 is taken or too large</source>
        <translation>رقم القيمة %1 مستخدم أو كبير جدًا</translation>
    </message>
    <message>
        <source>The value '%1' is made by a node or is a constant, it cannot be a graph input</source>
        <translation>القيمة «%1» تنتجها عقدة أو هي ثابت، فلا يمكن أن تكون مدخلًا للمخطط</translation>
    </message>
    <message>
        <source>The value '%1' is made by a node or is a graph input, it cannot be a constant</source>
        <translation>القيمة «%1» تنتجها عقدة أو هي مدخل للمخطط، فلا يمكن أن تكون ثابتًا</translation>
    </message>
    <message>
        <source>The value '%1' keeps its name: a subgraph reads it by that name</source>
        <translation>القيمة «%1» تحتفظ باسمها: مخطط فرعي يقرؤها بهذا الاسم</translation>
    </message>
    <message>
        <source>The value '%1' is a constant or a graph input, no node can make it</source>
        <translation>القيمة «%1» ثابت أو مدخل للمخطط، فلا يمكن لعقدة أن تنتجها</translation>
    </message>
    <message>
        <source>The value '%1' would be made twice</source>
        <translation>ستُنتَج القيمة «%1» مرتين</translation>
    </message>
    <message>
        <source>The value '%1' is listed twice among the graph's inputs or outputs</source>
        <translation>القيمة «%1» مكررة بين مداخل المخطط أو مخارجه</translation>
    </message>
    <message>
        <source>The graph is inconsistent: %1 (%2)</source>
        <translation>المخطط غير متسق: %1 (%2)</translation>
    </message>
    <message>
        <source>Constant tensor %1 has %2 bytes, its dimensions need %3</source>
        <translation>الموتر الثابت %1 حجمه %2 بايت، وأبعاده تحتاج إلى %3</translation>
    </message>
    <message>
        <source>An input or output of the model is not one of its tensors</source>
        <translation>أحد مداخل النموذج أو مخارجه ليس من موتراته</translation>
    </message>
    <message>
        <source>The name of a node (%1) holds a zero byte</source>
        <translation>اسم عقدة (%1) يحتوي على بايت صفري</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or writes to a constant</source>
        <translation>العقدة %1 (%2) تقرأ موترًا غير معروف أو تكتب في ثابت</translation>
    </message>
    <message>
        <source>Node %1 (%2) has %3 operands, a program allows %4 of them for one node</source>
        <translation>العقدة %1 (%2) لها من المعامَلات %3، والبرنامج يسمح بعدد %4 لكل عقدة</translation>
    </message>
    <message>
        <source>Tensor %1 has no valid place in working memory</source>
        <translation>ليس للموتر %1 مكان صالح في ذاكرة العمل</translation>
    </message>
    <message>
        <source>The program would take %1 bytes, the limit is %2</source>
        <translation>سيبلغ حجم البرنامج %1 بايت، والحد %2</translation>
    </message>
    <message>
        <source>Tensor %1 cannot be stored in a program: its element type, rank, a dimension below 1 or its size does not fit</source>
        <translation>لا يمكن تخزين الموتر %1 في برنامج: نوع عنصره أو رتبته أو بُعد أقل من 1 أو حجمه غير مناسب</translation>
    </message>
    <message>
        <source>The model has %1 tensors, a program holds at most %2</source>
        <translation>عدد موترات النموذج %1، والبرنامج يتسع لعدد %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be one of %3</source>
        <translation>%1: يجب أن تكون المعلمة %2 واحدة من: %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must lie between %3 and %4</source>
        <translation>%1: يجب أن تقع المعلمة %2 بين %3 و%4</translation>
    </message>
    <message>
        <source>Node '%1' has no input %2</source>
        <translation>ليس للعقدة «%1» مدخل %2</translation>
    </message>
    <message>
        <source>Node '%1' must have a name and no connections yet</source>
        <translation>يجب أن يكون للعقدة «%1» اسم وألا تكون لها وصلات بعد</translation>
    </message>
    <message>
        <source>Node '%1' reads nothing at input %2</source>
        <translation>العقدة «%1» لا تقرأ شيئًا عند المدخل %2</translation>
    </message>
    <message>
        <source>Node '%1' does not read '%2' at input %3</source>
        <translation>العقدة «%1» لا تقرأ «%2» عند المدخل %3</translation>
    </message>
    <message>
        <source>Node '%1' cannot be copied: a subgraph of it reads '%2' by name</source>
        <translation>لا يمكن نسخ العقدة «%1»: مخطط فرعي لها يقرأ «%2» بالاسم</translation>
    </message>
    <message>
        <source>Node '%1' reads a value by name</source>
        <translation>العقدة «%1» تقرأ قيمة بالاسم</translation>
    </message>
    <message>
        <source>Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant</source>
        <translation>العقدة %1 (%2) تقرأ موترًا غير معروف أو ذاكرة مؤقتة غير معروفة، أو تكتب في ثابت</translation>
    </message>
    <message>
        <source>%1: %2, which is read from models up to opset 17 only; export it again with that opset</source>
        <translation>%1: ‏%2، ولا يُقرأ هذا إلا من نماذج حتى opset 17؛ أعد التصدير بهذا الإصدار</translation>
    </message>
    <message>
        <source>An attribute holds no graph that can be read</source>
        <translation>إحدى السمات لا تحتوي على مخطط يمكن قراءته</translation>
    </message>
    <message>
        <source>There are no kernels '%1' on this processor; there are %2</source>
        <translation>لا توجد نوى «%1» على هذا المعالج؛ الموجود: %2</translation>
    </message>
    <message>
        <source>%1: there is no operator %2</source>
        <translation>%1: لا توجد عملية %2</translation>
    </message>
    <message>
        <source>This processor cannot be shown as a lesser one: it does not trap CPUID</source>
        <translation>لا يمكن إظهار هذا المعالج كمعالج أدنى: فهو لا يعترض CPUID</translation>
    </message>
    <message>
        <source>Only Linux on x86-64 can show a processor as a lesser one to a program</source>
        <translation>لا يمكن إظهار المعالج لبرنامج كمعالج أدنى إلا في لينكس على x86-64</translation>
    </message>
    <message>
        <source>a window of %1 axes cannot slide over %2</source>
        <translation>لا يمكن لنافذة عدد محاورها %1 أن تنزلق فوق %2</translation>
    </message>
    <message>
        <source>There is no target %1; there are %2</source>
        <translation>لا يوجد هدف %1؛ الموجود: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read; it belongs to the sources that Mote Studio's build puts in %2</source>
        <translation>تعذرت قراءة %1؛ وهو من المصادر التي يضعها بناء Mote Studio في %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>There is no input '%1'; the model has %2</source>
        <translation>لا يوجد مدخل «%1»؛ مداخل النموذج: %2</translation>
    </message>
    <message>
        <source>Input '%1' has %2 dimensions (%3), not those of %4</source>
        <translation>المدخل «%1» له %2 من الأبعاد (%3)، وليست أبعاد %4</translation>
    </message>
    <message>
        <source>Input '%1' (%2) cannot be %3 for good: give its shape, and a number of its type</source>
        <translation>لا يمكن تثبيت المدخل «%1» (%2) على %3: أدخل شكله وعددًا من نوعه</translation>
    </message>
    <message>
        <source>%1: the IDX header announces bytes of shape %2, %3 are there</source>
        <translation>%1: ترويسة IDX تعلن بايتات بالشكل %2، والموجود %3</translation>
    </message>
    <message>
        <source>%1: parameter %2 must be %3</source>
        <translation>%1: يجب أن تكون المعلمة %2 هي %3</translation>
    </message>
    <message>
        <source>%1 has no known size along axis %2; set the shape of the input</source>
        <translation>حجم %1 على المحور %2 غير معروف؛ حدد شكل المدخل</translation>
    </message>
    <message>
        <source>%1: there is no parameter %2</source>
        <translation>%1: لا توجد معلمة %2</translation>
    </message>
    <message>
        <source>The recording %1 ends here</source>
        <translation>ينتهي التسجيل %1 هنا</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>تعذرت قراءة %1</translation>
    </message>
    <message>
        <source>%1: line %2 is none of a recording of a board</source>
        <translation>%1: السطر %2 ليس من تسجيل لوحة</translation>
    </message>
    <message>
        <source>%1: byte %2 is not what this program sends</source>
        <translation>%1: البايت %2 ليس ما يرسله هذا البرنامج</translation>
    </message>
    <message>
        <source>unix:%1: a socket's path has 1 to %2 bytes</source>
        <translation>unix:%1: طول مسار المقبس من 1 إلى %2 بايت</translation>
    </message>
    <message>
        <source>The board restarted by itself. Upload the model again; if it happens again, look at its power.</source>
        <translation>أعادت اللوحة تشغيل نفسها. ارفع النموذج من جديد؛ وإن تكرر ذلك فافحص تغذيتها.</translation>
    </message>
    <message>
        <source>%1 is not a project of Mote Studio: %2</source>
        <translation>%1 ليس مشروع Mote Studio: %2</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Mote Studio, in format %2; this one reads formats up to %3. A newer Mote Studio opens it</source>
        <translation>%1 محفوظ بإصدار أحدث من Mote Studio بالصيغة %2؛ وهذا الإصدار يقرأ الصيغ حتى %3. افتحه بإصدار أحدث من Mote Studio</translation>
    </message>
    <message>
        <source>Section %1 cannot be saved: %2</source>
        <translation>تعذر حفظ القسم %1: %2</translation>
    </message>
    <message>
        <source>%1 holds other files and no project; choose another name for the project</source>
        <translation>%1 يحتوي على ملفات أخرى وليس فيه مشروع؛ اختر اسمًا آخر للمشروع</translation>
    </message>
    <message>
        <source>%1 is full of damaged models</source>
        <translation>%1 مليء بنماذج تالفة</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not the file that was saved with the project</source>
        <translation>%1 تالف: ليس الملف الذي حُفظ مع المشروع</translation>
    </message>
    <message>
        <source>%1 is not a project: it holds no %2</source>
        <translation>%1 ليس مشروعًا: لا يحتوي على %2</translation>
    </message>
    <message>
        <source>%1 belongs to a window that is open</source>
        <translation>%1 يخص نافذة مفتوحة</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ليس ملفًا</translation>
    </message>
    <message>
        <source>There is no such connection any more</source>
        <translation>لم تعد هذه الوصلة موجودة</translation>
    </message>
    <message>
        <source>The input needs a name</source>
        <translation>المدخل يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>Choose the node whose result is to be an output</source>
        <translation>اختر العقدة التي ستكون نتيجتها مخرجًا</translation>
    </message>
    <message>
        <source>'%1' is an output already</source>
        <translation>«%1» مخرج أصلًا</translation>
    </message>
    <message>
        <source>There is no block %1</source>
        <translation>لا توجد كتلة %1</translation>
    </message>
    <message>
        <source>%1 needs something to read: add a graph input, or choose the node before it</source>
        <translation>%1 يحتاج إلى ما يقرؤه: أضف مدخلًا للمخطط أو اختر العقدة التي قبله</translation>
    </message>
    <message>
        <source>'%1' is no shape; write sizes such as 1x3x96x96</source>
        <translation>«%1» ليس شكلًا؛ اكتب أحجامًا مثل 1x3x96x96</translation>
    </message>
    <message>
        <source>ONNX knows no operator %1</source>
        <translation>لا يعرف ONNX عملية %1</translation>
    </message>
    <message>
        <source>%1 has only %2 inputs</source>
        <translation>عدد مداخل %1 هو %2 فقط</translation>
    </message>
    <message>
        <source>There is no '%1' to insert</source>
        <translation>لا يوجد «%1» لإدراجه</translation>
    </message>
    <message>
        <source>'%1' is not an output</source>
        <translation>«%1» ليس مخرجًا</translation>
    </message>
    <message>
        <source>'%1' is a constant and cannot be an output</source>
        <translation>«%1» ثابت ولا يمكن أن يكون مخرجًا</translation>
    </message>
    <message>
        <source>The place of node '%1' is not finite</source>
        <translation>موضع العقدة «%1» غير محدود</translation>
    </message>
    <message>
        <source>'%1' takes numbers such as 3, 3, not '%2'</source>
        <translation>‏«%1» يقبل أعدادًا مثل ‎3, 3 وليس «%2»</translation>
    </message>
    <message>
        <source>'%1' takes one number, not '%2'</source>
        <translation>‏«%1» يقبل عددًا واحدًا وليس «%2»</translation>
    </message>
    <message>
        <source>The graph is still being looked at</source>
        <translation>ما زال المخطط قيد الفحص</translation>
    </message>
    <message>
        <source>The pass changed the number of outputs</source>
        <translation>غيّرت هذه الخطوة عدد المخارج</translation>
    </message>
    <message>
        <source>There is no rewrite %1; there are %2</source>
        <translation>لا توجد إعادة كتابة %1؛ الموجود: %2</translation>
    </message>
    <message>
        <source>%1 '%2' cannot be run: %3 (kernel %4)</source>
        <translation>تعذر تنفيذ %1 «%2»: %3 (النواة %4)</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>تعذر فتح %1</translation>
    </message>
    <message>
        <source>%1 holds no case: no folder in it has a model.onnx</source>
        <translation>%1 لا يحتوي على أي حالة: لا مجلد فيه يحتوي على model.onnx</translation>
    </message>
    <message>
        <source>%1 holds text or numbers that are not supported</source>
        <translation>%1 يحتوي على نص أو أعداد غير مدعومة</translation>
    </message>
    <message>
        <source>%1 is no serialized tensor</source>
        <translation>%1 ليس موترًا متسلسلًا</translation>
    </message>
    <message>
        <source>%1 is too old: %2</source>
        <translation>%1 قديم جدًا: %2</translation>
    </message>
    <message>
        <source>%1 needs the tensor '%2' of %3, which cannot be run: of no numeric type, empty, too large or of too many dimensions</source>
        <translation>%1 يحتاج إلى الموتر «%2» ذي %3 ولا يمكن تنفيذه: نوعه غير عددي أو هو فارغ أو كبير جدًا أو كثير الأبعاد</translation>
    </message>
    <message>
        <source>%1: its clock is not known, so nothing can be estimated</source>
        <translation>%1: تردد ساعته غير معروف، فلا يمكن تقدير شيء</translation>
    </message>
    <message>
        <source>%1: the costs of its processor's kernels are not known</source>
        <translation>%1: كلفة نوى معالجه غير معروفة</translation>
    </message>
    <message>
        <source>No board %1 is described, so nothing can be estimated for it; there are %2</source>
        <translation>لا يوجد وصف للوحة %1، فلا يمكن تقدير شيء لها؛ الموجود: %2</translation>
    </message>
    <message>
        <source>ONNX Runtime: %1</source>
        <translation>ONNX Runtime: %1</translation>
    </message>
    <message>
        <source>The model cannot be run: %1</source>
        <translation>تعذر تنفيذ النموذج: %1</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory, more than the %2 allowed</source>
        <translation>يحتاج النموذج إلى %1 بايت من ذاكرة العمل، أي أكثر من %2 المسموح بها</translation>
    </message>
    <message>
        <source>The model needs %1 bytes of working memory; there is no room, or it is more than the %2 a model is given</source>
        <translation>يحتاج النموذج إلى %1 بايت من ذاكرة العمل؛ لا توجد مساحة، أو أنه أكثر من %2 المتاحة للنموذج</translation>
    </message>
    <message>
        <source>The model's input %1 is larger than any picture</source>
        <translation>مدخل النموذج %1 أكبر من أي صورة</translation>
    </message>
    <message>
        <source>This is no table of costs: %1</source>
        <translation>هذا ليس جدول كلفة: %1</translation>
    </message>
    <message>
        <source>an output is no tensor</source>
        <translation>أحد المخارج ليس موترًا</translation>
    </message>
    <message>
        <source>an output's element type is foreign</source>
        <translation>نوع عنصر أحد المخارج غير مدعوم</translation>
    </message>
    <message>
        <source>no ONNX Runtime: run packaging/install-peers or set MOTE_ORT</source>
        <translation>لا يوجد ONNX Runtime: نفّذ packaging/install-peers أو اضبط MOTE_ORT</translation>
    </message>
    <message>
        <source>the model takes %1 inputs</source>
        <translation>عدد مداخل النموذج %1</translation>
    </message>
    <message>
        <source>there is no template %1; there are %2</source>
        <translation>لا يوجد قالب %1؛ الموجود: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The place of block &apos;%1&apos; is not finite</source>
        <translation>موضع الكتلة «%1» ليس محدودًا</translation>
    </message>
    <message>
        <source>A node of block &apos;%1&apos; is in another block</source>
        <translation>عقدة من الكتلة «%1» موجودة في كتلة أخرى</translation>
    </message>
    <message>
        <source>The place of comment &apos;%1&apos; is not finite</source>
        <translation>موضع التعليق «%1» ليس محدودًا</translation>
    </message>
    <message>
        <source>%1 cannot be read as a ZIP file: %2</source>
        <translation>تعذرت قراءة %1 كملف ZIP: ‏%2</translation>
    </message>
    <message>
        <source>The project cannot be packed: %1</source>
        <translation>تعذر ضغط المشروع: %1</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 لا يحتوي على %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 أكبر من %2 بايت</translation>
    </message>
    <message>
        <source>%1 is no project; choose another name</source>
        <translation>%1 ليس مشروعًا؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>axis %1 has no elements to make %2 of</source>
        <translation>لا عناصر في المحور %1 ليُصنع منها %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>دورات</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>%1, emulated</source>
        <translation>%1، بالمحاكاة</translation>
    </message>
</context>
<context>
    <name>OperatorHelp</name>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Multiply-accumulates</source>
        <translation>عمليات الضرب والجمع</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation>بايتات الأوزان</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>بايتات التنشيطات</translation>
    </message>
    <message>
        <source>Quantization SNR</source>
        <translation>نسبة الإشارة إلى ضجيج التكميم</translation>
    </message>
    <message>
        <source>Board, per layer</source>
        <translation>اللوحة، لكل طبقة</translation>
    </message>
    <message>
        <source>Estimated latency</source>
        <translation>زمن الاستجابة المقدّر</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>المئين</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>الأدنى والأعلى</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>التنشيطات</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Activations: int8, or int16 where that loses too much</source>
        <translation>التنشيطات: int8، أو int16 حيث تكون الخسارة كبيرة</translation>
    </message>
    <message>
        <source>Weights: int8, or int4 for half the size</source>
        <translation>الأوزان: int8، أو int4 لنصف الحجم</translation>
    </message>
    <message>
        <source>How activation ranges are found</source>
        <translation>كيفية تحديد مجالات التنشيطات</translation>
    </message>
    <message>
        <source>Share of values kept at each end by the percentile method, in percent</source>
        <translation>نسبة القيم التي تُبقيها طريقة المئين عند كل طرف، بالمئة</translation>
    </message>
    <message>
        <source>Calibration samples; 0 takes all</source>
        <translation>عينات المعايرة؛ 0 يعني الكل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بدون</translation>
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
        <translation>اسم المدخل</translation>
    </message>
    <message>
        <source>Sizes, such as 1x3x96x96; N for a size left open</source>
        <translation>أحجام مثل 1x3x96x96؛ و N لحجم غير محدد</translation>
    </message>
    <message>
        <source>Channels of the output</source>
        <translation>قنوات المخرج</translation>
    </message>
    <message>
        <source>Height and width of the filters</source>
        <translation>ارتفاع المرشحات وعرضها</translation>
    </message>
    <message>
        <source>Step of the filters</source>
        <translation>خطوة المرشحات</translation>
    </message>
    <message>
        <source>Distance between the taps of a filter</source>
        <translation>المسافة بين أوزان المرشح</translation>
    </message>
    <message>
        <source>What follows the layer</source>
        <translation>ما يلي الطبقة</translation>
    </message>
    <message>
        <source>Numbers of the output</source>
        <translation>عدد أعداد المخرج</translation>
    </message>
    <message>
        <source>Classes to tell apart</source>
        <translation>عدد الفئات المراد تمييزها</translation>
    </message>
    <message>
        <source>Probabilities instead of scores</source>
        <translation>احتمالات بدلًا من الدرجات</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>أقصى خطأ (%)</translation>
    </message>
    <message>
        <source>Largest error of a layer's weights, relative to them, in percent</source>
        <translation>أقصى خطأ لأوزان الطبقة نسبةً إليها، بالمئة</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>عنق الزجاجة</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>قنوات اللون</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>قنوات التوسيع</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>عامل التوسيع</translation>
    </message>
    <message>
        <source>features</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>وحدات مخفية</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>size</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>قنوات الضغط</translation>
    </message>
    <message>
        <source>width</source>
        <translation>عامل العرض</translation>
    </message>
    <message>
        <source>Cepstral coefficients of a time step</source>
        <translation>المعاملات الكبسترالية لكل خطوة زمنية</translation>
    </message>
    <message>
        <source>Channels in between, as a factor</source>
        <translation>القنوات الوسيطة كعامل ضرب</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>قنوات كل فرع</translation>
    </message>
    <message>
        <source>Channels of every layer</source>
        <translation>قنوات كل طبقة</translation>
    </message>
    <message>
        <source>Channels of every layer, as a factor</source>
        <translation>قنوات كل طبقة، كعامل ضرب</translation>
    </message>
    <message>
        <source>Channels of every level</source>
        <translation>قنوات كل مستوى</translation>
    </message>
    <message>
        <source>Channels of the first layer; the second has twice as many</source>
        <translation>قنوات الطبقة الأولى؛ وللثانية ضعفها</translation>
    </message>
    <message>
        <source>Channels of the first stage; later ones double</source>
        <translation>قنوات المرحلة الأولى؛ وتتضاعف في المراحل التالية</translation>
    </message>
    <message>
        <source>Channels of the squeeze</source>
        <translation>قنوات الضغط</translation>
    </message>
    <message>
        <source>Colour channels of the pictures</source>
        <translation>قنوات ألوان الصور</translation>
    </message>
    <message>
        <source>Depthwise separable layers</source>
        <translation>طبقات الالتفاف القابل للفصل عمقيًا</translation>
    </message>
    <message>
        <source>Height and width of the pictures, in pixels</source>
        <translation>ارتفاع الصور وعرضها بالبكسل</translation>
    </message>
    <message>
        <source>Hidden layers on each side</source>
        <translation>الطبقات المخفية على كل جانب</translation>
    </message>
    <message>
        <source>Levels; each doubles how far back the network sees</source>
        <translation>المستويات؛ كل مستوى يضاعف المدى الذي تراه الشبكة في الماضي</translation>
    </message>
    <message>
        <source>Numbers of a sample</source>
        <translation>عدد أعداد العينة</translation>
    </message>
    <message>
        <source>Numbers of the state</source>
        <translation>عدد أعداد الحالة</translation>
    </message>
    <message>
        <source>Signals recorded at once</source>
        <translation>عدد الإشارات المسجلة معًا</translation>
    </message>
    <message>
        <source>Step of the first convolution</source>
        <translation>خطوة الالتفاف الأول</translation>
    </message>
    <message>
        <source>Time steps a convolution sees</source>
        <translation>الخطوات الزمنية التي يراها الالتفاف</translation>
    </message>
    <message>
        <source>Time steps of a window</source>
        <translation>الخطوات الزمنية للنافذة</translation>
    </message>
    <message>
        <source>Time steps of the spectrogram</source>
        <translation>الخطوات الزمنية للمخطط الطيفي</translation>
    </message>
    <message>
        <source>Units of a hidden layer</source>
        <translation>وحدات الطبقة المخفية</translation>
    </message>
    <message>
        <source>Units of the narrowest layer</source>
        <translation>وحدات الطبقة الأضيق</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>شاهد شبكة عصبية، وصغّرها، وراقبها تعمل على متحكم دقيق.</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>فتح النموذج المثال.</translation>
    </message>
    <message>
        <source>Start and connect this board, e.g. mps2-an386.</source>
        <translation>تشغيل هذه اللوحة والاتصال بها، مثل mps2-an386.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>الألوان: light (فاتح) أو dark (داكن).</translation>
    </message>
    <message>
        <source>Language of the window, such as en or de.</source>
        <translation>لغة النافذة، مثل en أو de.</translation>
    </message>
    <message>
        <source>An ONNX file to open.</source>
        <translation>ملف ONNX لفتحه.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Boards</name>
    <message>
        <source>Start %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>الاتصال مع %1</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>التنفيذ على %1</translation>
    </message>
    <message>
        <source>%1 has stopped. Start it and connect it again.</source>
        <translation>توقفت %1. شغّلها واتصل بها من جديد.</translation>
    </message>
    <message>
        <source>The connection is closed. Connect the board again.</source>
        <translation>أُغلق الاتصال. اتصل باللوحة من جديد.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Explaining</name>
    <message>
        <source>Explain sample %1</source>
        <translation>تفسير العينة %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::OutlineModel</name>
    <message>
        <source>Operator</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Project</name>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Quantizing</name>
    <message>
        <source>Quantize %1</source>
        <translation>تكميم %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Studio</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>تعذر فتح %1: %2</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphCanvas</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة التسمية (&amp;R)…</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>حذف مع إعادة الوصل (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>نسخ الاسم (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>تكبير إليها (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>ملاءمة المخطط (&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>بحث (&amp;I)…</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>إعادة تسمية العقدة</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>No longer an &amp;output of the graph</source>
        <translation>إزالة من مخارج المخطط (&amp;O)</translation>
    </message>
    <message>
        <source>Make it an &amp;output of the graph</source>
        <translation>جعله من مخارج المخطط (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Insert here…</source>
        <translation>إدراج هنا (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>قطع الاتصال (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>تحرير التعليق (&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;comment…</source>
        <translation>إضافة تعليق (&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;xpand block</source>
        <translation>توسيع الكتلة (&amp;X)</translation>
    </message>
    <message>
        <source>Collapse block “%1”</source>
        <translation>طي الكتلة «%1»</translation>
    </message>
    <message>
        <source>Dissolve block</source>
        <translation>تفكيك الكتلة</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>طي في كتلة (&amp;B)…</translation>
    </message>
    <message>
        <source>Collapse into a block</source>
        <translation>طي في كتلة</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>إعادة تسمية الكتلة</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>التعليق:</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>تحرير التعليق</translation>
    </message>
</context>
<context>
    <name>mote::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>An empty graph</source>
        <translation>مخطط فارغ</translation>
    </message>
    <message>
        <source>Drag an entry of the palette here, or type its name: input</source>
        <translation>اسحب عنصرًا من المكتبة إلى هنا، أو اكتب اسمه: input</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>تعليق: %1</translation>
    </message>
    <message>
        <source>To what reads the selected node</source>
        <translation>إلى ما يقرأ العقدة المحددة</translation>
    </message>
    <message>
        <source>To what the selected node reads</source>
        <translation>إلى ما تقرؤه العقدة المحددة</translation>
    </message>
    <message>
        <source>To the node on the left</source>
        <translation>إلى العقدة التي على اليسار</translation>
    </message>
    <message>
        <source>To the node on the right</source>
        <translation>إلى العقدة التي على اليمين</translation>
    </message>
    <message>
        <source>Show all of the selected node</source>
        <translation>عرض كل ما يخص العقدة المحددة</translation>
    </message>
    <message>
        <source>Let go of a wire; select nothing</source>
        <translation>ترك الوصلة؛ عدم تحديد شيء</translation>
    </message>
    <message>
        <source>Hold it, and the mouse moves the view</source>
        <translation>أثناء الضغط تحرّك الفأرة العرض</translation>
    </message>
    <message>
        <source>Commands for the selected node</source>
        <translation>أوامر العقدة المحددة</translation>
    </message>
    <message>
        <source>A … Z</source>
        <translation>A … Z</translation>
    </message>
    <message>
        <source>Type what is to follow the selected node</source>
        <translation>اكتب ما يتبع العقدة المحددة</translation>
    </message>
</context>
<context>
    <name>mote::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>mote::canvas::SearchBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Find operator, name or shape</source>
        <translation>بحث عن عملية أو اسم أو شكل</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>بحث في المخطط</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardList</name>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>mote::panels::BoardPanel</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>لم يُقَس شيء بعد</translation>
    </message>
    <message>
        <source>Choose a board and run the shown model on it: each layer&apos;s cost appears here while it runs.</source>
        <translation>اختر لوحة ونفّذ عليها النموذج المعروض: تظهر كلفة كل طبقة هنا أثناء التنفيذ.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Resc&amp;an</source>
        <translation>إعادة البحث (&amp;A)</translation>
    </message>
    <message>
        <source>One inference</source>
        <translation>استدلال واحد</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>ذاكرة العمل</translation>
    </message>
    <message>
        <source>Stack, high water</source>
        <translation>ذروة المكدس</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>تشغيل (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>قطع الاتصال (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>اتصال (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>إلغاء التنفيذ</translation>
    </message>
    <message>
        <source>&amp;Run the quantized model</source>
        <translation>تنفيذ النموذج المكمَّم (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run the float model</source>
        <translation>تنفيذ نموذج الفاصلة العائمة (&amp;R)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>bit-exact</source>
        <translation>مطابق بتًّا ببت</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Layers so far</source>
        <translation>الطبقات حتى الآن</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>توقف مبكرًا</translation>
    </message>
    <message>
        <source>measuring the total</source>
        <translation>قياس المجموع</translation>
    </message>
    <message>
        <source>rounds differently</source>
        <translation>تقريب مختلف</translation>
    </message>
    <message>
        <source>Compared with this computer, the first layer that differs is %1; the outputs differ by at most %2.</source>
        <translation>مقارنةً بهذا الحاسوب، أول طبقة مختلفة هي %1؛ وأقصى فرق بين المخارج %2.</translation>
    </message>
    <message>
        <source>Starts and connects the chosen board before.</source>
        <translation>يشغّل اللوحة المختارة ويتصل بها أولًا.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>The board starts and takes the model; its layers appear here then.</source>
        <translation>تبدأ اللوحة وتستقبل النموذج؛ ثم تظهر طبقاته هنا.</translation>
    </message>
</context>
<context>
    <name>mote::panels::ExplainPanel</name>
    <message>
        <source>Sample and method</source>
        <translation>العينة والطريقة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>الفئة المراد تفسيرها</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>تفسير (&amp;X)</translation>
    </message>
    <message>
        <source>float</source>
        <translation>فاصلة عائمة</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>مكمَّم</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>الخريطة الحرارية، %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>الدرجات، %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>تدرج الألوان</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>معدومة</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>the predicted one</source>
        <translation>الفئة المتوقعة</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>جارٍ التفسير…</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>اختر عينة</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>كمِّم النموذج أولًا</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>إعادة التفسير</translation>
    </message>
    <message>
        <source>Explained: %1. Labelled: %2.</source>
        <translation>المفسَّر: %1. الوسم: %2.</translation>
    </message>
</context>
<context>
    <name>mote::panels::InspectorPanel</name>
    <message>
        <source>Nothing to inspect</source>
        <translation>لا شيء لفحصه</translation>
    </message>
    <message>
        <source>Open a model, then select a node of its graph.</source>
        <translation>افتح نموذجًا ثم اختر عقدة من مخططه.</translation>
    </message>
    <message>
        <source>Select a node to see its attributes, weights and cost.</source>
        <translation>اختر عقدة لعرض سماتها وأوزانها وكلفتها.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخارج</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>اسم العقدة</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>The quantized model is derived; edit the float model instead.</source>
        <translation>النموذج المكمَّم مشتق؛ عدّل نموذج الفاصلة العائمة بدلًا منه.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>التنشيطات</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Weights and constants</source>
        <translation>الأوزان والثوابت</translation>
    </message>
    <message>
        <source>About this operator</source>
        <translation>حول هذه العملية</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerChart</name>
    <message>
        <source>Cost per layer</source>
        <translation>كلفة كل طبقة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>bit-exact with the desktop</source>
        <translation>مطابق للحاسوب بتًّا ببت</translation>
    </message>
    <message>
        <source>differs from the desktop</source>
        <translation>مختلف عن الحاسوب</translation>
    </message>
    <message>
        <source>Cost per layer, %1</source>
        <translation>كلفة كل طبقة، %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Layers by quantization SNR</source>
        <translation>الطبقات حسب نسبة الإشارة إلى ضجيج التكميم</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Filter by operator or name</source>
        <translation>ترشيح حسب العملية أو الاسم</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>ترشيح العقد</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقد</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 من %n عقدة</numerusform>
            <numerusform>%1 من %n عقدة</numerusform>
            <numerusform>%1 من %n عقدة</numerusform>
            <numerusform>%1 من %n عقد</numerusform>
            <numerusform>%1 من %n عقدة</numerusform>
            <numerusform>%1 من %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>لا شيء لعرضه</translation>
    </message>
    <message>
        <source>The nodes of the open model are listed here.</source>
        <translation>تُسرد هنا عقد النموذج المفتوح.</translation>
    </message>
</context>
<context>
    <name>mote::kit::ParameterForm</name>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>mote::panels::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشاكل</translation>
    </message>
    <message>
        <source>Everything in this model is understood and can be compiled.</source>
        <translation>كل ما في هذا النموذج مفهوم ويمكن ترجمته.</translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>عينات الاختبار</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>تكميم (&amp;Q)</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>نموذج الفاصلة العائمة</translation>
    </message>
    <message>
        <source>quantized model</source>
        <translation>النموذج المكمَّم</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>النموذج المعروض</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>الحجم في الفلاش</translation>
    </message>
    <message>
        <source>Working memory (arena)</source>
        <translation>ذاكرة العمل (Arena)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>مجلد العينات</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>%Ln عينة اختبار، الفئات: %1</numerusform>
            <numerusform>%Ln عينة اختبار، الفئات: %1</numerusform>
            <numerusform>%Ln عينة اختبار، الفئات: %1</numerusform>
            <numerusform>%Ln عينات اختبار، الفئات: %1</numerusform>
            <numerusform>%Ln عينة اختبار، الفئات: %1</numerusform>
            <numerusform>%Ln عينة اختبار، الفئات: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>The float model was edited since; quantize again.</source>
        <translation>عُدّل نموذج الفاصلة العائمة بعد ذلك؛ أعد التكميم.</translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>الرمادي: فاصلة عائمة، الملون: مكمَّم. الدقة على %Ln عينة اختبار.</numerusform>
            <numerusform>الرمادي: فاصلة عائمة، الملون: مكمَّم. الدقة على %Ln عينة اختبار.</numerusform>
            <numerusform>الرمادي: فاصلة عائمة، الملون: مكمَّم. الدقة على %Ln عينة اختبار.</numerusform>
            <numerusform>الرمادي: فاصلة عائمة، الملون: مكمَّم. الدقة على %Ln عينات اختبار.</numerusform>
            <numerusform>الرمادي: فاصلة عائمة، الملون: مكمَّم. الدقة على %Ln عينة اختبار.</numerusform>
            <numerusform>الرمادي: فاصلة عائمة، الملون: مكمَّم. الدقة على %Ln عينة اختبار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: float, coloured: quantized. The data has no labels, so there is no accuracy.</source>
        <translation>الرمادي: فاصلة عائمة، الملون: مكمَّم. البيانات بلا وسوم، فلا توجد دقة.</translation>
    </message>
    <message>
        <source>Not quantized yet</source>
        <translation>لم يُكمَّم بعد</translation>
    </message>
    <message>
        <source>Quantizing shows here what it changes: accuracy, size, working memory, and the noise it adds to each layer.</source>
        <translation>بعد التكميم يظهر هنا ما تغيّر: الدقة والحجم وذاكرة العمل والضجيج المضاف إلى كل طبقة.</translation>
    </message>
</context>
<context>
    <name>mote::panels::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>العينة %1</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>العينة %1: %2</translation>
    </message>
</context>
<context>
    <name>mote::panels::WeightView</name>
    <message>
        <source>Histogram</source>
        <translation>مدرج تكراري</translation>
    </message>
    <message>
        <source>mean %1 · deviation %2 · zeros %3</source>
        <translation>المتوسط %1 · الانحراف %2 · الأصفار %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Each filter as the mean over its channels: blue below zero, orange above</source>
        <translation>كل مرشح كمتوسط قنواته: الأزرق تحت الصفر والبرتقالي فوقه</translation>
    </message>
</context>
<context>
    <name>mote::shell::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>اكتب أمرًا</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>mote::shell::FileCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>نماذج ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export the quantized model</source>
        <translation>تصدير النموذج المكمَّم</translation>
    </message>
    <message>
        <source>Export the compiled program</source>
        <translation>تصدير البرنامج المترجَم</translation>
    </message>
    <message>
        <source>Mote programs (*.mote)</source>
        <translation>برامج Mote ‏(*.mote)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>أتريد حفظ التغييرات في «%1»؟</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>وإلا فستُفقد.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier window was found. Close the model to see it on the start page.</source>
        <translation>عُثر على عمل غير محفوظ من نافذة سابقة. أغلق النموذج لرؤيته في صفحة البداية.</translation>
    </message>
    <message>
        <source>Open a project (a folder named .mote-project)</source>
        <translation>فتح مشروع (مجلد باسم ‎.mote-project)</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>حفظ كمشروع</translation>
    </message>
    <message>
        <source>Mote projects (*.mote-project)</source>
        <translation>مشاريع Mote ‏(*.mote-project)</translation>
    </message>
    <message>
        <source>Mote projects in one file (*.mote-project.zip)</source>
        <translation>مشاريع Mote في ملف واحد ‏(*.mote-project.zip)</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)</source>
        <translation>النماذج والمشاريع ‏(*.onnx *.tflite project.json *.mote-project.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>مقارنة مع نموذج</translation>
    </message>
    <message>
        <source>%1, quantized</source>
        <translation>%1، مكمَّم</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1، كما حُفظ</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1، كما عُدّل</translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>إلغاء هذه المهمة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>%1 – cancelling</source>
        <translation>%1 – جارٍ الإلغاء</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (و%n أخرى)</numerusform>
            <numerusform> (و%n أخرى)</numerusform>
            <numerusform> (و%n أخريان)</numerusform>
            <numerusform> (و%n أخرى)</numerusform>
            <numerusform> (و%n أخرى)</numerusform>
            <numerusform> (و%n أخرى)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>المشاكل (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>float</source>
        <translation>فاصلة عائمة</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>مكمَّم</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>النموذج المعروض</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>التراكب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Quantize the model first</source>
        <translation>كمِّم النموذج أولًا</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Fit on a board</source>
        <translation>الملاءمة للوحة</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>مخطط الذاكرة</translation>
    </message>
</context>
<context>
    <name>mote::shell::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>mote::shell::StartPage</name>
    <message>
        <source>See a neural network, make it small, and watch it run on a microcontroller.</source>
        <translation>شاهد شبكة عصبية، وصغّرها، وراقبها تعمل على متحكم دقيق.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>فتح نموذج (&amp;O)…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Fashion pictures</source>
        <translation>صور الأزياء</translation>
    </message>
    <message>
        <source>A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4</source>
        <translation>مصنِّف مدرَّب لصور ‎28 × 28، صغير بما يكفي لمعالج Cortex-M4</translation>
    </message>
    <message>
        <source>Or drop a model or a project anywhere on this window.</source>
        <translation>أو اسحب نموذجًا أو مشروعًا إلى أي مكان في هذه النافذة.</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>فتح مشروع (&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>رسم نموذج جديد (&amp;D)</translation>
    </message>
    <message>
        <source>First lesson: predict, then measure</source>
        <translation>الدرس الأول: توقّع ثم قِس</translation>
    </message>
    <message>
        <source>Guess what eight bits cost, quantize the sample, and see how close you came</source>
        <translation>خمّن كلفة البتات الثمانية، وكمِّم المثال، وانظر كم اقتربت</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>البدء من مثال</translation>
    </message>
    <message>
        <source>Or draw one from a template</source>
        <translation>أو الرسم من قالب</translation>
    </message>
</context>
<context>
    <name>mote::shell::TotalsBar</name>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
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
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>delete and reconnect</source>
        <translation>الحذف مع إعادة الوصل</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح المثال (&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخيرة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>Export int&amp;8 model…</source>
        <translation>تصدير نموذج int8‏ (&amp;8)…</translation>
    </message>
    <message>
        <source>Export compiled &amp;program…</source>
        <translation>تصدير البرنامج المترجَم (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>إغلاق النموذج (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete node</source>
        <translation>حذف العقدة (&amp;D)</translation>
    </message>
    <message>
        <source>Delete and re&amp;connect</source>
        <translation>حذف مع إعادة الوصل (&amp;C)</translation>
    </message>
    <message>
        <source>Copy node na&amp;me</source>
        <translation>نسخ اسم العقدة (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find in graph…</source>
        <translation>بحث في المخطط (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the graph</source>
        <translation>ملاءمة المخطط (&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>الحجم الفعلي (&amp;A)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>تكبير التحديد (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ألوان داكنة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة ضبط التخطيط (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>النموذج (&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;float model</source>
        <translation>عرض نموذج الفاصلة العائمة (&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;quantized model</source>
        <translation>عرض النموذج المكمَّم (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paint on the graph</source>
        <translation>تلوين المخطط (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>لا شيء (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>كل الأوامر (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Mote Studio</source>
        <translation>حول Mote Studio‏ (&amp;A)</translation>
    </message>
    <message>
        <source>About Mote Studio</source>
        <translation>حول Mote Studio</translation>
    </message>
    <message>
        <source>A studio for small neural networks on microcontrollers: design, compress, explain, measure.

Free software under the GNU General Public License, version 3 or later. What goes into firmware is under the Apache License 2.0.</source>
        <translation>استوديو للشبكات العصبية الصغيرة على المتحكمات الدقيقة: تصميم وضغط وتفسير وقياس.

برمجية حرة برخصة GNU العمومية العامة، الإصدار 3 أو أحدث. وما يدخل في البرامج الثابتة يخضع لرخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>تراجع (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إعادة (&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>انتقال إلى (&amp;G)</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد (&amp;N)</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>rewire</source>
        <translation>إعادة التوصيل</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>فصل الوصلة</translation>
    </message>
    <message>
        <source>make an output</source>
        <translation>الجعل مخرجًا</translation>
    </message>
    <message>
        <source>remove an output</source>
        <translation>إزالة المخرج</translation>
    </message>
    <message>
        <source>move</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>اللصق</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>إدراج (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>تكرار (&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lay out all nodes</source>
        <translation>ترتيب كل العقد (&amp;L)</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>ضبط سمة</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>إعادة الكتابة (&amp;R)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>جديد من قالب (&amp;T)…</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>فتح مشروع (&amp;J)…</translation>
    </message>
    <message>
        <source>Save as p&amp;roject…</source>
        <translation>حفظ كمشروع (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;First lesson: predict, then measure</source>
        <translation>الدرس الأول: توقّع ثم قِس (&amp;F)</translation>
    </message>
    <message>
        <source>Collapse into a &amp;block…</source>
        <translation>طي في كتلة (&amp;B)…</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>dissolve the block</source>
        <translation>تفكيك الكتلة</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة التسمية (&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse the block</source>
        <translation>توسيع الكتلة أو طيها (&amp;X)</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>طي كل الكتل</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>توسيع كل الكتل</translation>
    </message>
    <message>
        <source>Add a c&amp;omment…</source>
        <translation>إضافة تعليق (&amp;O)…</translation>
    </message>
    <message>
        <source>run in strips</source>
        <translation>التشغيل على شرائح</translation>
    </message>
    <message>
        <source>run whole layers</source>
        <translation>تشغيل طبقات كاملة</translation>
    </message>
    <message>
        <source>narrow the template</source>
        <translation>تضييق القالب</translation>
    </message>
    <message>
        <source>&amp;Estimate for</source>
        <translation>التقدير للوحة (&amp;E)</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>بلا لوحة</translation>
    </message>
    <message>
        <source>Run in &amp;strips of rows</source>
        <translation>التشغيل على شرائح من الصفوف (&amp;S)</translation>
    </message>
    <message>
        <source>Layers of high resolution compute a few rows at a time, in less working memory</source>
        <translation>تحسب الطبقات عالية الدقة بضعة صفوف في كل مرة بذاكرة عمل أقل</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الدليل (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>مقارنة مع (&amp;C)…</translation>
    </message>
    <message>
        <source>Compare float and quantized</source>
        <translation>مقارنة نموذج الفاصلة العائمة بالمكمَّم</translation>
    </message>
    <message>
        <source>Compare with the saved file</source>
        <translation>مقارنة مع الملف المحفوظ</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This computer, as a process</source>
        <translation>هذا الحاسوب، كبرنامج مستقل</translation>
    </message>
</context>
<context>
    <name>mote::canvas::QuickInsert</name>
    <message>
        <source>What to insert</source>
        <translation>ما المراد إدراجه</translation>
    </message>
    <message>
        <source>Type an operator or a block</source>
        <translation>اكتب عملية أو كتلة</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>المطابق</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>mote::panels::EntryTree</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>المداخل والمخارج</translation>
    </message>
    <message>
        <source>Layers and blocks</source>
        <translation>الطبقات والكتل</translation>
    </message>
</context>
<context>
    <name>mote::panels::PalettePanel</name>
    <message>
        <source>Find an operator or a block</source>
        <translation>بحث عن عملية أو كتلة</translation>
    </message>
    <message>
        <source>Find in the palette</source>
        <translation>بحث في المكتبة</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>حول العنصر المختار</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إدراج (&amp;I)</translation>
    </message>
    <message>
        <source>Puts it behind the selected node; or drag it onto the graph</source>
        <translation>يضعه خلف العقدة المحددة؛ أو اسحبه إلى المخطط</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>اختر عنصرًا</translation>
    </message>
    <message>
        <source>Drag it onto a connection, a node or the empty graph.</source>
        <translation>اسحبه إلى وصلة أو عقدة أو مكان فارغ في المخطط.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Graph input</source>
        <translation>مدخل المخطط</translation>
    </message>
    <message>
        <source>Graph output</source>
        <translation>مخرج المخطط</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>التفاف عمقي</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>طبقة كثيفة</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>تطبيع الدفعات</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>مصنِّف</translation>
    </message>
    <message>
        <source>Convolution, normalization, activation</source>
        <translation>التفاف وتطبيع وتنشيط</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>قابل للفصل عمقيًا</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>متبقٍّ معكوس</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Drawn, kept and exported, but not run: the inference core has no such operator.</source>
        <translation>يُرسم ويُحفظ ويُصدَّر لكنه لا يُنفَّذ: نواة الاستدلال لا تحتوي على هذه العملية.</translation>
    </message>
    <message>
        <source>Makes a result the graph's own.</source>
        <translation>يجعل نتيجةً مخرجًا للمخطط.</translation>
    </message>
    <message>
        <source>A plain operator of ONNX.</source>
        <translation>عملية عادية من ONNX.</translation>
    </message>
    <message>
        <source>Squeeze-and-excitation</source>
        <translation>الضغط والإثارة</translation>
    </message>
    <message>
        <source>DS-CNN layers</source>
        <translation>طبقات DS-CNN</translation>
    </message>
    <message>
        <source>Early exit</source>
        <translation>خروج مبكر</translation>
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
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>Fold batch normalization</source>
        <translation>دمج تطبيع الدفعات</translation>
    </message>
    <message>
        <source>Remove useless transposes</source>
        <translation>إزالة التبديلات غير اللازمة</translation>
    </message>
    <message>
        <source>Separate convolutions</source>
        <translation>فصل الالتفافات</translation>
    </message>
    <message>
        <source>Quantize to integers</source>
        <translation>التكميم إلى أعداد صحيحة</translation>
    </message>
</context>
<context>
    <name>mote::shell::RewriteDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق (&amp;A)</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارَن</translation>
    </message>
    <message>
        <source>same to the bit</source>
        <translation>متطابق بتًّا ببت</translation>
    </message>
    <message>
        <source>Grey: before, coloured: after.</source>
        <translation>الرمادي: قبل، الملون: بعد.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite in this graph.</source>
        <translation>لا يوجد في هذا المخطط ما تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Both give the same outputs on %1 random inputs.</source>
        <translation>يعطي الاثنان المخارج نفسها لعدد %1 من المداخل العشوائية.</translation>
    </message>
    <message>
        <source>same but for rounding</source>
        <translation>متطابق إلا في التقريب</translation>
    </message>
    <message>
        <source>outputs move</source>
        <translation>المخارج تتغير</translation>
    </message>
    <message>
        <source>On %1 random inputs, outputs differ by up to %2 of the largest.</source>
        <translation>لعدد %1 من المداخل العشوائية، تختلف المخارج بما لا يزيد على %2 من أكبرها.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
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
        <translation>استعادة %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Lesson</name>
    <message>
        <source>Time %1</source>
        <translation>الزمن %1</translation>
    </message>
</context>
<context>
    <name>mote::shell::RecoveryList</name>
    <message>
        <source>never saved; kept %1</source>
        <translation>لم يُحفظ قط؛ نسخة احتياطية %1</translation>
    </message>
    <message>
        <source>%1; kept %2, the file was saved later</source>
        <translation>%1؛ حُفظ احتياطيًا %2، وحُفظ الملف بعد ذلك</translation>
    </message>
    <message>
        <source>%1; kept %2</source>
        <translation>%1؛ حُفظ احتياطيًا %2</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>عُثر على عمل غير محفوظ</translation>
    </message>
    <message>
        <source>A window ended before this was saved. Nothing of it is lost.</source>
        <translation>انتهت نافذة قبل حفظ هذا. لم يُفقد منه شيء.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>استعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>حذف العمل غير المحفوظ</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>أتريد حذف العمل غير المحفوظ على «%1» نهائيًا؟</translation>
    </message>
</context>
<context>
    <name>mote::shell::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>جديد من قالب</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إنشاء (&amp;C)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>عمليات الضرب والجمع</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>رسم %1</translation>
    </message>
</context>
<context>
    <name>mote::panels::LessonDialog</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>التوقع %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>القياس %1</translation>
    </message>
    <message>
        <source>well guessed</source>
        <translation>توقع صائب</translation>
    </message>
    <message>
        <source>guessed too much</source>
        <translation>توقع زائد</translation>
    </message>
    <message>
        <source>guessed too little</source>
        <translation>توقع ناقص</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;B)</translation>
    </message>
    <message>
        <source>Predict, then measure</source>
        <translation>توقّع ثم قِس</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح المثال (&amp;S)</translation>
    </message>
    <message>
        <source>A trained network keeps each weight as a float of 32 bits. Quantizing puts whole numbers of 8 bits in their place, and has the network compute with those.</source>
        <translation>تحفظ الشبكة المدرَّبة كل وزن كعدد فاصلة عائمة من 32 بتًّا. يضع التكميم مكانها أعدادًا صحيحة من 8 بتات، ويجعل الشبكة تحسب بها.</translation>
    </message>
    <message>
        <source>That is coarser: only 256 steps are left for each layer. What does it cost, and what does it bring? Guess before you look: a number that surprises you is one you remember.</source>
        <translation>هذا أقل دقة: لا يبقى لكل طبقة سوى 256 درجة. فما كلفته وما فائدته؟ خمّن قبل أن ترى: الرقم الذي يفاجئك هو الذي تتذكره.</translation>
    </message>
    <message>
        <source>How many percentage points of accuracy will be lost?</source>
        <translation>كم نقطة مئوية من الدقة ستُفقد؟</translation>
    </message>
    <message>
        <source>How large will it be, of its size in flash now?</source>
        <translation>كم سيصبح حجمه في الفلاش نسبةً إلى حجمه الآن؟</translation>
    </message>
    <message>
        <source>How long will it take on this computer, of its time now?</source>
        <translation>كم سيستغرق على هذا الحاسوب نسبةً إلى زمنه الآن؟</translation>
    </message>
    <message>
        <source>Move each slider to what you expect. 100 % means: as before.</source>
        <translation>حرّك كل شريط إلى ما تتوقعه. 100 % تعني: كما كان.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message>
        <source>200 pictures of the training set go through the network, to see which range the numbers of each layer need. Then both networks name 1,000 test pictures, and take turns against the clock.</source>
        <translation>تمر 200 صورة من مجموعة التدريب عبر الشبكة لمعرفة المجال الذي تحتاجه أعداد كل طبقة. ثم تصنّف الشبكتان 1,000 صورة اختبار، وتتناوبان على قياس الزمن.</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>الدقة المفقودة</translation>
    </message>
    <message>
        <source>Size in flash</source>
        <translation>الحجم في الفلاش</translation>
    </message>
    <message>
        <source>Time on this computer, one thread</source>
        <translation>الزمن على هذا الحاسوب، بخيط واحد</translation>
    </message>
    <message>
        <source>What eight bits are</source>
        <translation>ما معنى 8 بتات</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>توقعك</translation>
    </message>
    <message>
        <source>Guess and truth</source>
        <translation>التوقع والحقيقة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>The lesson needs a model: the sample will do.</source>
        <translation>يحتاج الدرس إلى نموذج: المثال يكفي.</translation>
    </message>
    <message>
        <source>&amp;Quantize and measure</source>
        <translation>تكميم وقياس (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Accuracy hardly moves: each layer's 256 steps are spread over just the range it uses, and small errors cancel out along the way.</source>
        <translation>لا تكاد الدقة تتغير: تتوزع درجات كل طبقة البالغة 256 على المجال الذي تستخدمه فقط، وتتلاشى الأخطاء الصغيرة في الطريق.</translation>
    </message>
    <message>
        <source>This network feels the coarser steps; the Quantize panel shows which layer adds most of the noise.</source>
        <translation>تتأثر هذه الشبكة بالدرجات الأخشن؛ يُظهر قسم «التكميم» الطبقة التي تضيف معظم الضجيج.</translation>
    </message>
    <message>
        <source>Weights take a quarter of the bytes. What is more than 25 % is the plan of the layers and the scales of their numbers, which do not shrink.</source>
        <translation>تأخذ الأوزان ربع البايتات. وما زاد على 25 % هو مخطط الطبقات ومقاييس أعدادها، وهي لا تصغر.</translation>
    </message>
    <message>
        <source>A processor computes on four times as many 8-bit numbers at once. On a microcontroller without a float unit the gain is larger still: the Board panel counts it.</source>
        <translation>يحسب المعالج أربعة أضعاف من أعداد 8 بتات دفعة واحدة. والمكسب أكبر على متحكم دقيق بلا وحدة فاصلة عائمة: انظر قسم «اللوحة».</translation>
    </message>
    <message>
        <source>On this computer floats are as quick. A microcontroller is another matter: the Board panel counts it.</source>
        <translation>على هذا الحاسوب، أعداد الفاصلة العائمة بالسرعة نفسها. والأمر مختلف على المتحكم الدقيق: انظر قسم «اللوحة».</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Speech: keywords, the network of MLPerf Tiny's keyword spotting</source>
        <translation>الكلام: كلمات مفتاحية، شبكة رصد الكلمات في MLPerf Tiny</translation>
    </message>
    <message>
        <source>Machines that sound or move unlike before: MLPerf Tiny's anomaly detection</source>
        <translation>آلات يختلف صوتها أو حركتها عن المعتاد: كشف الشذوذ في MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: the first network made for phones, and still the one boards run best</source>
        <translation>الصور: أول شبكة صُممت للهواتف، وما زالت الأنسب للوحات</translation>
    </message>
    <message>
        <source>Pictures: more accurate than V1 for the same work, but with larger feature maps</source>
        <translation>الصور: أدق من V1 بالعمل نفسه، لكن خرائط خصائصها أكبر</translation>
    </message>
    <message>
        <source>Pictures: the fewest multiplications of the three for its accuracy</source>
        <translation>الصور: أقل عمليات ضرب بين الثلاث مقابل دقتها</translation>
    </message>
    <message>
        <source>Accelerometers and other signals: what is going on in this window of time</source>
        <translation>مقاييس التسارع وإشارات أخرى: ما الذي يجري في هذه النافذة الزمنية</translation>
    </message>
    <message>
        <source>Small pictures: the network of MLPerf Tiny's image classification</source>
        <translation>صور صغيرة: شبكة تصنيف الصور في MLPerf Tiny</translation>
    </message>
    <message>
        <source>Pictures: few weights, for boards short of flash rather than of time</source>
        <translation>الصور: أوزان قليلة، للوحات ينقصها الفلاش لا الوقت</translation>
    </message>
    <message>
        <source>Signals with a long memory, where a recurrent network would be slow to train</source>
        <translation>إشارات ذات ذاكرة طويلة، حيث يكون تدريب الشبكة التكرارية بطيئًا</translation>
    </message>
    <message>
        <source>Dense autoencoder</source>
        <translation>مُرمِّز ذاتي كثيف</translation>
    </message>
    <message>
        <source>1-D CNN for motion</source>
        <translation>شبكة CNN أحادية البعد للحركة</translation>
    </message>
    <message>
        <source>Temporal convolutional network</source>
        <translation>شبكة التفافية زمنية</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Arranging</name>
    <message>
        <source>Block %1</source>
        <translation>كتلة %1</translation>
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
        <translation>%1 فلاش</translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation>%1 ذاكرة RAM</translation>
    </message>
    <message>
        <source>Clock and memories: %1</source>
        <translation>الساعة والذاكرة: %1</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>التعليمات: %1</translation>
    </message>
    <message>
        <source>Cycles per instruction: %1</source>
        <translation>الدورات لكل تعليمة: %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>القدرة: %1</translation>
    </message>
</context>
<context>
    <name>mote::bridge::Fixing</name>
    <message>
        <source>Narrow %1</source>
        <translation>تضييق %1</translation>
    </message>
    <message>
        <source>Run in strips</source>
        <translation>التشغيل على شرائح</translation>
    </message>
    <message>
        <source>Quantize to int8</source>
        <translation>التكميم إلى int8</translation>
    </message>
    <message>
        <source>Quantize to int8 and run in strips</source>
        <translation>التكميم إلى int8 والتشغيل على شرائح</translation>
    </message>
    <message>
        <source>Draw at width %1</source>
        <translation>الرسم بعرض %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>%1 flash, %2 RAM, about %3</source>
        <translation>%1 فلاش، %2 ذاكرة RAM، نحو %3</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>مناسب: %1</translation>
    </message>
    <message>
        <source>still misses %1: %2</source>
        <translation>ما زال ينقص %1: %2</translation>
    </message>
    <message>
        <source>The model was not drawn from a template</source>
        <translation>لم يُرسم النموذج من قالب</translation>
    </message>
</context>
<context>
    <name>mote::shell::FitBar</name>
    <message>
        <source>Estimated, not measured: the band is how far off it may be.</source>
        <translation>مقدّر وليس مقيسًا: المجال يبيّن مقدار الخطأ المحتمل.</translation>
    </message>
    <message>
        <source>%1 of it is in kernels that were never measured.</source>
        <translation>%1 منه في نوى لم تُقَس قط.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Latency, estimated</source>
        <translation>زمن الاستجابة، مقدّر</translation>
    </message>
    <message>
        <source>Energy, estimated</source>
        <translation>الطاقة، مقدّرة</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>الفلاش</translation>
    </message>
    <message>
        <source>Peak RAM</source>
        <translation>ذروة RAM</translation>
    </message>
    <message>
        <source>Board that figures are estimated for</source>
        <translation>اللوحة التي تُقدَّر الأرقام لها</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>لم تُختر لوحة</translation>
    </message>
    <message>
        <source>Memory plan</source>
        <translation>مخطط الذاكرة</translation>
    </message>
    <message>
        <source>Which tensor lies where in working memory, and how long</source>
        <translation>أي موتر يقع أين في ذاكرة العمل وكم يبقى</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Size of the compiled program, of what the board has for one</source>
        <translation>حجم البرنامج المترجَم ممّا تتيحه اللوحة</translation>
    </message>
    <message>
        <source>Working memory of one inference, of what the board has for it</source>
        <translation>ذاكرة العمل لاستدلال واحد ممّا تتيحه اللوحة</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>لا يُترجَم</translation>
    </message>
    <message>
        <source>Choose a board to see time, energy, and whether the model fits.</source>
        <translation>اختر لوحة لترى الزمن والطاقة وهل تتّسع للنموذج.</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>لا تقدير</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>%1 flash and %2 RAM are left.</source>
        <translation>يبقى %1 من الفلاش و%2 من RAM.</translation>
    </message>
    <message>
        <source>does not fit: %1 missing</source>
        <translation>غير مناسب: ينقص %1</translation>
    </message>
    <message>
        <source>Estimated for</source>
        <translation>التقدير للوحة</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryMap</name>
    <message>
        <source>Memory plan</source>
        <translation>مخطط الذاكرة</translation>
    </message>
    <message>
        <source>%1: %2 at %3, steps %4 to %5</source>
        <translation>%1: %2 عند %3، الخطوات %4 إلى %5</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>يكتبه %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>يقرؤه %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>الذروة</translation>
    </message>
</context>
<context>
    <name>mote::panels::MemoryPanel</name>
    <message>
        <source>No model is open</source>
        <translation>لا نموذج مفتوح</translation>
    </message>
    <message>
        <source>What lies where in a model's working memory is painted here.</source>
        <translation>يُرسم هنا ما يقع أين في ذاكرة عمل النموذج.</translation>
    </message>
    <message>
        <source>No memory plan: the model does not compile</source>
        <translation>لا مخطط للذاكرة: النموذج لا يُترجَم</translation>
    </message>
    <message>
        <source>No memory plan yet</source>
        <translation>لا مخطط للذاكرة بعد</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>%1 of working memory; most is in use in step %2, %3.</source>
        <translation>%1 من ذاكرة العمل؛ وتبلغ ذروتها في الخطوة %2 (%3).</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan needs less.</source>
        <translation>مُثبَت: بهذا الترتيب للطبقات لا مخطط يحتاج أقل.</translation>
    </message>
    <message>
        <source>Proven: in this order of layers no plan is below %1.</source>
        <translation>مُثبَت: بهذا الترتيب للطبقات لا مخطط دون %1.</translation>
    </message>
    <message>
        <source>%1 has %2 for it.</source>
        <translation>تتيح %1 لذلك %2.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards.</source>
        <translation>الخطوات إلى اليمين والعناوين إلى أعلى.</translation>
    </message>
    <message>
        <source>Steps run to the right, addresses upwards. Hatched: one tensor is written over another in place.</source>
        <translation>الخطوات إلى اليمين والعناوين إلى أعلى. المخطَّط بخطوط مائلة: موتر يُكتب فوق آخر في مكانه.</translation>
    </message>
</context>
<context>
    <name>mote::help::ManualWindow</name>
    <message>
        <source>Manual – Mote Studio</source>
        <translation>الدليل – Mote Studio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>ليس في أي صفحة</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>في %n صفحة</numerusform>
            <numerusform>في صفحة واحدة (%n)</numerusform>
            <numerusform>في صفحتين (%n)</numerusform>
            <numerusform>في %n صفحات</numerusform>
            <numerusform>في %n صفحة</numerusform>
            <numerusform>في %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>mote::help::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>mote::shell::HelpCommands</name>
    <message>
        <source>In the graph</source>
        <translation>في المخطط</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Operator</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>شكل %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>retuned</source>
        <translation>معدّلة القيم</translation>
    </message>
    <message>
        <source>requantized</source>
        <translation>معادة التكميم</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>values differ by %1</source>
        <translation>تختلف القيم بمقدار %1</translation>
    </message>
    <message>
        <source>%1 comes from another node.</source>
        <translation>%1 يأتي من عقدة أخرى.</translation>
    </message>
</context>
<context>
    <name>mote::bridge::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
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
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>مقارنة %1 مع %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>مخطط %1</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>مقارنة %1 و%2</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>تتعذر المقارنة بينهما</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2 nodes differ.</source>
        <translation>تختلف %1 من %2 عقدة.</translation>
    </message>
    <message>
        <source>The nodes are the same, whatever they are called.</source>
        <translation>العقد هي نفسها مهما كانت أسماؤها.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>ذاكرة الفلاش</translation>
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
        <translation>الاختلاف السابق (Shift+F8 أو P)</translation>
    </message>
    <message>
        <source>Next difference (F8 or N)</source>
        <translation>الاختلاف التالي (F8 أو N)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Show or leave out those that are: %1</source>
        <translation>إظهار أو إخفاء: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>Occlusion</source>
        <translation>الحجب</translation>
    </message>
</context>
</TS>
