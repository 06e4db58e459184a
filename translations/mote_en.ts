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
        <source>Grey: float, coloured: int8. Accuracy on %Ln test sample(s).</source>
        <translation>
            <numerusform>Grey: float, coloured: int8. Accuracy on %Ln test sample.</numerusform>
            <numerusform>Grey: float, coloured: int8. Accuracy on %Ln test samples.</numerusform>
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
</TS>
