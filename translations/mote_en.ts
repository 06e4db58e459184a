<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Mote Studio contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en">
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>minmax</source>
        <translation>minimum and maximum</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Stride</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Dilation</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Units</translation>
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
        <translation>none</translation>
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
        <translation>hard swish</translation>
    </message>
    <message>
        <source>max_error</source>
        <translation>Largest error (%)</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Bottleneck</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>Expanded</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>Squeezed</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>mote::panels::OutlinePanel</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 of %n node</numerusform>
            <numerusform>%1 of %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::panels::QuantizePanel</name>
    <message numerus="yes">
        <source>%Ln test sample(s), %1 classes</source>
        <translation>
            <numerusform>%Ln test sample, %1 classes</numerusform>
            <numerusform>%Ln test samples, %1 classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grey: float, coloured: quantized. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>Grey: float, coloured: quantized. Accuracy on %Ln test sample.</numerusform>
            <numerusform>Grey: float, coloured: quantized. Accuracy on %Ln test samples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::shell::JobBar</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mote::help::ManualWindow</name>
    <message numerus="yes">
        <source>On %n page(s)</source>
        <translation>
            <numerusform>On %n page</numerusform>
            <numerusform>On %n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
