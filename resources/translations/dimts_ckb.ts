<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku_IQ" sourcelanguage="en">
<context>
    <name>CurveNames</name>
    <message>
        <source>gradient, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گرادیان، %1</translation>
    </message>
    <message>
        <source>scale of 16-bit gradients, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوەری گرادیانی 16 بیتی، %1</translation>
    </message>
</context>
<context>
    <name>DatasetTab</name>
    <message>
        <source>Films, sound and subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلم و دەنگ و ژێرنووس</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پەڕگەکان</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>At least 4 GB are needed to train the small voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ ڕاهێنانی دەنگە بچووکەکە لانیکەم ٤ گێگابایت پێویستە.</translation>
    </message>
    <message>
        <source>Free at least 5 GB.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لانیکەم ٥ گێگابایت بۆش بکە.</translation>
    </message>
    <message>
        <source>Install the Debian package espeak-ng for the Amharic demo film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ فیلمە نموونەییەکەی ئەمهەری پاکێجی دێبیانی espeak-ng دامەزرێنە.</translation>
    </message>
    <message>
        <source>No NVIDIA driver is running on this computer, so there is no GPU that could be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم کۆمپیوتەرەدا بزوێنەری NVIDIA کار ناکات، بۆیە کارتی گرافیکیی بەکاربراو نییە.</translation>
    </message>
    <message>
        <source>Run packaging/setup.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>packaging/setup کارپێ بکە.</translation>
    </message>
    <message>
        <source>Training works on the processor too, only slower.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان لەسەر پرۆسێسەریش کار دەکات، تەنها خاوترە.</translation>
    </message>
    <message>
        <source>demo recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارە نموونەییەکان</translation>
    </message>
    <message>
        <source>disk</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیسک</translation>
    </message>
    <message>
        <source>espeak-ng</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کارتی گرافیک</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پرۆسێسەر</translation>
    </message>
    <message>
        <source>A network for trying things out in seconds; it does not make a usable voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕێک بۆ تاقیکردنەوە لە چەند چرکەیەکدا؛ دەنگێکی بەکەڵک دروست ناکات.</translation>
    </message>
    <message>
        <source>A small network that learns usefully on a processor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕێکی بچووک کە لەسەر پرۆسێسەر بە باشی فێر دەبێت.</translation>
    </message>
    <message>
        <source>The full network (36 million parameters): for a graphics card with 8 GB or more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕی تەواو (٣٦ ملیۆن پارامیتەر): بۆ کارتی گرافیک بە ٨ گێگابایت یان زیاتر.</translation>
    </message>
    <message>
        <source>english recogniser</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناسەرەوەی ئینگلیزی</translation>
    </message>
    <message>
        <source>Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us for word errors of English voices.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ هەڵەی وشەی دەنگە ئینگلیزییەکان پاکێجەکانی دێبیان libpocketsphinx3 و pocketsphinx-en-us دامەزرێنە.</translation>
    </message>
    <message>
        <source>Fine-tuning on a graphics card with 16 GB or more: small batches, added up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنەوە لەسەر کارتی گرافیک بە 16 GB یان زیاتر: کۆمەڵەی بچووک، پێکەوە کۆکراوە.</translation>
    </message>
    <message>
        <source>Fine-tuning on a graphics card with 24 GB or more: larger batches, nothing computed twice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنەوە لەسەر کارتی گرافیک بە 24 GB یان زیاتر: کۆمەڵەی گەورەتر، هیچ شتێک دوو جار ناژمێردرێت.</translation>
    </message>
    <message>
        <source>Fine-tuning where memory is short: one clip at a time, added up. Slow on processors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنەوە کاتێک بیرگە کەمە: هەر جارە یەک پارچە، پێکەوە کۆکراوە. لەسەر پرۆسێسەر خاوە.</translation>
    </message>
    <message>
        <source>A voice that begins anew can learn to be understood from this; going on from one that can speak is quicker and better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک کە لە سەرەتاوە دەست پێدەکات دەتوانێت لەمەوە فێری قسەی تێگەیشتراو ببێت؛ بەردەوامبوون لە دەنگێکەوە کە قسە دەکات خێراتر و باشترە.</translation>
    </message>
    <message>
        <source>As much as whole voices are made of: nearly the rate of a voice that begins anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە قەد ئەوەی دەنگی تەواوی لێ دروست دەکرێت: نزیکەی خێرایی فێربوونی دەنگێک کە لە سەرەتاوە دەست پێدەکات.</translation>
    </message>
    <message>
        <source>Enough for a voice that begins anew: large batches, and days on a graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەسە بۆ دەنگێک کە لە سەرەتاوە دەست پێدەکات: دەستەی گەورە، و چەند ڕۆژێک لەسەر کارتی گرافیک.</translation>
    </message>
    <message>
        <source>Enough to give a voice that can speak already a new sound: a small rate, and rounds without hurry.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەسە بۆ ئەوەی دەنگێک کە قسە دەکات ڕەنگێکی نوێ وەربگرێت: خێراییەکی کەم، و خول بێ پەلە.</translation>
    </message>
    <message>
        <source>Enough to teach a voice new words and sounds: a larger rate, and fewer rounds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەسە بۆ فێرکردنی وشە و دەنگی نوێ بە دەنگێک: خێراییەکی زیاتر، و خولی کەمتر.</translation>
    </message>
    <message>
        <source>This is very little: the voice will take on the sound of the speaker at best. A small rate keeps it from forgetting how to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە زۆر کەمە: باشترین حاڵەت دەنگەکە ڕەنگی قسەکەر وەردەگرێت. خێراییەکی کەم ناهێڵێت قسەکردنی لەبیر بچێتەوە.</translation>
    </message>
    <message>
        <source>Too little to begin a voice anew: it would babble. Go on from a voice that can speak already (“Voice to go on from”), or import more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ دەستپێکردنی دەنگێک لە سەرەتاوە زۆر کەمە: تەنها دەمی تێکدەچێت. لە دەنگێکەوە بەردەوام بە کە قسە دەکات (“دەنگ بۆ بەردەوامبوون”)، یان زیاتر هاوردە بکە.</translation>
    </message>
    <message>
        <source>Learning beside the network (LoRA) on a graphics card with 6 GB or more, or with 8 GB of memory without one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فێربوون لە تەنیشت تۆڕەکە (LoRA) لەسەر کارتی گرافیکی 6 گێگابایت یان زیاتر، یان بەبێ کارت بە 8 گێگابایت بیرگە.</translation>
    </message>
    <message>
        <source>As much as new languages were taught with: a small rate and few rounds; the first ones were the best.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەندەی زمانە نوێیەکانی پێ فێر کراون: خێراییەکی بچووک و خولی کەم؛ یەکەمەکان باشترین بوون.</translation>
    </message>
    <message>
        <source>Enough for the sound of a voice in a language that Chatterbox speaks, not for a new one: small matrices learn beside the network, so that little is forgotten.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەسە بۆ دەنگی کەسێک بە زمانێک کە Chatterbox قسەی پێ دەکات، نەک بۆ زمانێکی نوێ: ماتریسی بچووک لە تەنیشت تۆڕەکە فێر دەبن، بۆ ئەوەی کەم لەبیر بکرێت.</translation>
    </message>
    <message>
        <source>Enough to bring Chatterbox nearer to a language: all of the network learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەسە بۆ نزیککردنەوەی Chatterbox لە زمانێک: هەموو تۆڕەکە فێر دەبێت.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A letter in letters.yaml is not in the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتێکی letters.yaml لە دەنگەکەدا نییە.</translation>
    </message>
    <message>
        <source>Letters of your texts are not in the vocabulary and would not be learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەندێک پیتی دەقەکانت لە فەرهەنگەکەدا نین و فێری نابێت.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شتێک هەڵە ڕووی دا.</translation>
    </message>
    <message>
        <source>The table of letters (letters.yaml) cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خشتەی پیتەکان (letters.yaml) ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>This is a defect of the studio. Save the log and report it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە کەموکوڕیی ستودیۆکەیە. تۆمارەکە پاشەکەوت بکە و ئاگادارمان بکەوە.</translation>
    </message>
    <message>
        <source>Try again; the log has more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە هەوڵ بدەوە؛ زیاتر لە تۆمارەکەدا هەیە.</translation>
    </message>
    <message>
        <source>A clip needs a text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە پێویستی بە دەق هەیە.</translation>
    </message>
    <message>
        <source>A part of the program is missing: dimts-vocabulary-trainer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشێکی بەرنامەکە نییە: dimts-vocabulary-trainer.</translation>
    </message>
    <message>
        <source>A part of the voice never learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشێکی دەنگەکە هیچ فێر نەبوو.</translation>
    </message>
    <message>
        <source>A part of the voice&apos;s file does not fit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشێکی پەڕگەی دەنگەکە ناگونجێت.</translation>
    </message>
    <message>
        <source>A project needs a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژە پێویستی بە بوخچە هەیە.</translation>
    </message>
    <message>
        <source>A setting has a value that cannot be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنێک نرخێکی هەیە کە بەکار نایەت.</translation>
    </message>
    <message>
        <source>A setting of the training has a value that cannot be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنێکی ڕاهێنان نرخێکی هەیە کە بەکار نایەت.</translation>
    </message>
    <message>
        <source>A table of words cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خشتەیەکی وشەکان ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>A vocabulary cannot have this size.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن ناتوانێت ئەم قەبارەیەی هەبێت.</translation>
    </message>
    <message>
        <source>Another program is using this dataset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرنامەیەکی تر ئەم کۆمەڵە پارچەیە بەکار دەهێنێت.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or choose the file again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بزانە دیسکەکە بەستراوە، یان پەڕگەکە دووبارە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or choose the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بزانە دیسکەکە بەستراوە، یان فیلمەکە دووبارە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Check that you may open it and that the disk is in order.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بزانە مافی کردنەوەیت هەیە و دیسکەکە ساغە.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to. What was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەک هەڵبژێرە کە بتوانیت تێیدا بنووسیت. ئەوەی پێشتر پاشەکەوت کراوە دەستی لێ نەدراوە.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەک هەڵبژێرە کە بتوانیت تێیدا بنووسیت.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەیەکی گەورەتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a new, empty folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەکی نوێ و بەتاڵ هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or add texts.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەیەکی بچووکتر هەڵبژێرە، یان دەق زیاد بکە.</translation>
    </message>
    <message>
        <source>Choose a subtitle file, or put one of the same name beside the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی ژێرنووس هەڵبژێرە، یان یەکێکی هاوناو بخە تەنیشت فیلمەکە.</translation>
    </message>
    <message>
        <source>Choose a text file such as SRT, WebVTT, ASS, SBV, MicroDVD or TTML.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی دەق هەڵبژێرە، وەک SRT، WebVTT، ASS، SBV، MicroDVD یان TTML.</translation>
    </message>
    <message>
        <source>Choose a version with sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەشانێک هەڵبژێرە کە دەنگی هەبێت.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another name, or go on with it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوێکی تر هەڵبژێرە، یان لەسەر ئەو بەردەوام بە.</translation>
    </message>
    <message>
        <source>Choose another one, or start the training anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێکی تر هەڵبژێرە، یان ڕاهێنانەکە لە نوێوە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Choose another saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخێکی پاشەکەوتکراوی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی ژێرنووسی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another subtitle stream or a subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیزێکی ژێرنووسی تر یان پەڕگەیەکی ژێرنووس هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose at least one film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لانیکەم فیلمێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose its encoding in the settings of the import, or save it as UTF-8 in a text editor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ڕێکخستنەکانی هاوردەدا کۆدکردنەکەی هەڵبژێرە، یان لە دەستکاریکەری دەقدا وەک UTF-8 پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>Choose one of the streams that are listed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لە ڕیزە ناوبراوەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or make a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی پڕۆژەیەک هەڵبژێرە، یان یەکێکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>Choose the folder of a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی دەنگێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose the subtitles of this very version of the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسی هەر ئەم وەشانەی فیلمەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer clips at once in the settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرنامەکانی تر دابخە، یان لە ڕێکخستنەکاندا پارچەی کەمتر بە یەک جار هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Close the project there and try again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەکە لەوێ دابخە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Continue it for more steps, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ هەنگاوی زیاتر بەردەوامی پێ بدە، یان یەکێکی نوێ دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە کۆپیی بکە یان دایبگرە.</translation>
    </message>
    <message>
        <source>Correct the named line of project.yaml.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دێڕەی project.yaml کە ناوی هاتووە ڕاست بکەوە.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the project&apos;s folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مافی نووسین لە بوخچەی پڕۆژەکەدا بە خۆت بدە.</translation>
    </message>
    <message>
        <source>Go on from the last saved state with a smaller learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دوا دۆخی پاشەکەوتکراوەوە بە خێرایی فێربوونی کەمتر بەردەوام بە.</translation>
    </message>
    <message>
        <source>Go on from the one before; it is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەوەی پێشترەوە بەردەوام بە؛ دەستی لێ نەدراوە.</translation>
    </message>
    <message>
        <source>Import a film with subtitles first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا فیلمێک بە ژێرنووسەوە هاوردە بکە.</translation>
    </message>
    <message>
        <source>Import a film with subtitles, or take dropped clips back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمێک بە ژێرنووسەوە هاوردە بکە، یان پارچە فڕێدراوەکان بگەڕێنەوە.</translation>
    </message>
    <message>
        <source>Import a film with subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمێک بە ژێرنووسەوە هاوردە بکە.</translation>
    </message>
    <message>
        <source>Install espeak-ng, or turn phonemes off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng دامەزرێنە، یان فۆنیمەکان بکوژێنەوە.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەشانە نوێیەکە دامەزرێنە.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرنامەکە دووبارە دامەزرێنە.</translation>
    </message>
    <message>
        <source>Look at the reasons in the dataset, and loosen the limits in the settings if they are too strict.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە پارچەکاندا سەیری هۆکارەکان بکە، و ئەگەر سنوورەکان زۆر توندن لە ڕێکخستنەکاندا شلیان بکە.</translation>
    </message>
    <message>
        <source>Make it again in the tokenizer tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە پەڕەی تۆکنەکاندا دووبارە دروستی بکە.</translation>
    </message>
    <message>
        <source>Make one in the tokenizer tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە پەڕەی تۆکنەکاندا یەکێک دروست بکە.</translation>
    </message>
    <message>
        <source>Make room and try again. What was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جێگا بکەوە و دووبارە هەوڵ بدەوە. ئەوەی پێشتر پاشەکەوت کراوە دەستی لێ نەدراوە.</translation>
    </message>
    <message>
        <source>Make room or choose a folder you may write to. The one before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جێگا بکەوە یان بوخچەیەک هەڵبژێرە کە بتوانیت تێیدا بنووسیت. ئەوەی پێشتر دەستی لێ نەدراوە.</translation>
    </message>
    <message>
        <source>No clip is left to learn from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ پارچەیەک نەماوە بۆ فێربوون.</translation>
    </message>
    <message>
        <source>No clip was left to keep.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ پارچەیەک نەماوە بۆ هێشتنەوە.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this run yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم ڕاهێنانەدا هێشتا هیچ پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>Nothing is being learned: the gradient is exactly 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ فێر نابێت: گرادیانەکە ڕێک ٠ ـە.</translation>
    </message>
    <message>
        <source>Nothing is being learned: the loss is exactly 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ فێر نابێت: ونکردنەکە ڕێک ٠ ـە.</translation>
    </message>
    <message>
        <source>Nothing of this training has been saved at that step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو هەنگاوەدا هیچ شتێکی ئەم ڕاهێنانە پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>Nothing was learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ فێر نەبوو.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیکەوە، یان بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Phonemes need espeak-ng, which is not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فۆنیمەکان پێویستیان بە espeak-ng هەیە، کە دانەمەزراوە.</translation>
    </message>
    <message>
        <source>Preparing the clips failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامادەکردنی پارچەکان سەرکەوتوو نەبوو.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and choose it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک UTF-8 پاشەکەوتی بکە و دووبارە هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>Set the frames per second in the settings of the import: 23.976 and 25 are the most common.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ڕێکخستنەکانی هاوردەدا ژمارەی فرەیم لە چرکەیەکدا دابنێ: ٢٣٫٩٧٦ و ٢٥ باوترینن.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ناو ستودیۆکەدا شتێک هەڵە ڕووی دا.</translation>
    </message>
    <message>
        <source>Start the training anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە لە نوێوە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Start training first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا ڕاهێنان دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆ ڕاتگرت.</translation>
    </message>
    <message>
        <source>Take it away again from the project, or copy it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە لە پڕۆژەکە دەریبهێنە، یان دووبارە کۆپیی بکە.</translation>
    </message>
    <message>
        <source>The dataset is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆمەڵەی پارچەکان تێکچووە.</translation>
    </message>
    <message>
        <source>The dataset may not be changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆمەڵەی پارچەکان ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>The dataset was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆمەڵەی پارچەکان بە وەشانێکی نوێتری ستودیۆ دروست کراوە.</translation>
    </message>
    <message>
        <source>The demo&apos;s recordings are not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارە نموونەییەکان دانەمەزراون.</translation>
    </message>
    <message>
        <source>The disk has no room for the saved states.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیسکەکە جێگای بۆ دۆخە پاشەکەوتکراوەکان نییە.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیسکەکە پڕە.</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مەکینەکە دەست پێ نەکرا.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە نانووسرێت.</translation>
    </message>
    <message>
        <source>The file is larger than anything of its kind should be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە لە هەر پەڕگەیەکی جۆری خۆی گەورەترە.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە لەوێ نییە.</translation>
    </message>
    <message>
        <source>The files of this training are damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکانی ئەم ڕاهێنانە تێکچوون.</translation>
    </message>
    <message>
        <source>The film ends too early: the file is not complete.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە زوو تەواو دەبێت: پەڕگەکە تەواو نییە.</translation>
    </message>
    <message>
        <source>The film has no content: the file holds zero bytes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە ناوەڕۆکی نییە: پەڕگەکە سفر بایتە.</translation>
    </message>
    <message>
        <source>The film has no sound track.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە دەنگی نییە.</translation>
    </message>
    <message>
        <source>The film has no such subtitle stream.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە ڕیزێکی ژێرنووسی وای نییە.</translation>
    </message>
    <message>
        <source>The film is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە تێکچووە.</translation>
    </message>
    <message>
        <source>The film is longer than can be imported at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە لەوە درێژترە کە بە یەک جار هاوردە بکرێت.</translation>
    </message>
    <message>
        <source>The film is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە لەوێ نییە.</translation>
    </message>
    <message>
        <source>The film or sound file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە یان پەڕگەی دەنگەکە ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>The letters of the subtitle file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکانی پەڕگەی ژێرنووس ناخوێندرێنەوە.</translation>
    </message>
    <message>
        <source>The part that is to stay as it is was not found.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو بەشەی دەبێت وەک خۆی بمێنێتەوە نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وێنەکە دروست نەکرا.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وێنەکە پاشەکەوت نەکرا.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەکە بە وەشانێکی نوێتری ستودیۆ دروست کراوە.</translation>
    </message>
    <message>
        <source>The project&apos;s settings file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی ڕێکخستنەکانی پڕۆژەکە ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>The project&apos;s sound is stored at another sample rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی پڕۆژەکە بە ڕێژەیەکی نموونەی تر پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>The project&apos;s stored sound is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگە پاشەکەوتکراوەکەی پڕۆژەکە تێکچووە.</translation>
    </message>
    <message>
        <source>The saved state could not be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخەکە پاشەکەوت نەکرا.</translation>
    </message>
    <message>
        <source>The saved state does not fit these settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکە لەگەڵ ئەم ڕێکخستنانە ناگونجێت.</translation>
    </message>
    <message>
        <source>The saved state does not fit this kind of voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکە لەگەڵ ئەم جۆرە دەنگە ناگونجێت.</translation>
    </message>
    <message>
        <source>The saved state is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکە تێکچووە.</translation>
    </message>
    <message>
        <source>The saved state was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکە بە وەشانێکی نوێتری ستودیۆ دروست کراوە.</translation>
    </message>
    <message>
        <source>The settings of this training cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنەکانی ئەم ڕاهێنانە ناخوێندرێنەوە.</translation>
    </message>
    <message>
        <source>The short trial training did not learn.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانە کورتە تاقیکارییەکە فێر نەبوو.</translation>
    </message>
    <message>
        <source>The sound of this clip is missing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی ئەم پارچەیە نییە.</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی ژێرنووس ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>The subtitle file ends in the middle of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی ژێرنووس لە ناوەڕاستی دێڕێکدا تەواو دەبێت.</translation>
    </message>
    <message>
        <source>The subtitle file has no lines to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی ژێرنووس دێڕی بۆ گوتن نییە.</translation>
    </message>
    <message>
        <source>The subtitle file is empty.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی ژێرنووس بەتاڵە.</translation>
    </message>
    <message>
        <source>The subtitles count frames, and nobody knows how many make a second.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان فرەیم دەژمێرن و کەس نازانێت چەندیان چرکەیەکن.</translation>
    </message>
    <message>
        <source>The subtitles do not run in time with the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی ژێرنووسەکان لەگەڵ فیلمەکە ناڕوات.</translation>
    </message>
    <message>
        <source>The text file is not UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دەقەکە UTF-8 نییە.</translation>
    </message>
    <message>
        <source>The text has no letter that the voice knows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکە هیچ پیتێکی تێدا نییە کە دەنگەکە بیناسێت.</translation>
    </message>
    <message>
        <source>The text rules of this voice are damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یاساکانی دەقی ئەم دەنگە تێکچوون.</translation>
    </message>
    <message>
        <source>The text rules of this voice were made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یاساکانی دەقی ئەم دەنگە بە وەشانێکی نوێتری ستودیۆ دروست کراون.</translation>
    </message>
    <message>
        <source>The training came to values that are not numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە گەیشتە نرخێک کە ژمارە نییە.</translation>
    </message>
    <message>
        <source>The training was faster than it can have been.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە لەوە خێراتر بوو کە دەکرێت.</translation>
    </message>
    <message>
        <source>The trial before the training failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تاقیکردنەوەی پێش ڕاهێنان سەرکەوتوو نەبوو.</translation>
    </message>
    <message>
        <source>The vocabulary could not be made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن دروست نەکرا.</translation>
    </message>
    <message>
        <source>The vocabulary does not work as it did when it was made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن وەک کاتی دروستکردنی کار ناکات.</translation>
    </message>
    <message>
        <source>The vocabulary is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن تێکچووە.</translation>
    </message>
    <message>
        <source>The vocabulary is larger than any voice needs.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن لەوە گەورەترە کە هیچ دەنگێک پێویستیەتی.</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the letters of your texts.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن بۆ پیتەکانی دەقەکانت زۆر بچووکە.</translation>
    </message>
    <message>
        <source>The vocabulary was made with other text settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن بە ڕێکخستنی دەقی تر دروست کراوە.</translation>
    </message>
    <message>
        <source>The voice and the clips have different sample rates.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێژەی نموونەی دەنگەکە و پارچەکان جیاوازە.</translation>
    </message>
    <message>
        <source>The voice came to values that are not numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە گەیشتە نرخێک کە ژمارە نییە.</translation>
    </message>
    <message>
        <source>The voice has no speaker of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە قسەکەرێکی بەم ناوەی نییە.</translation>
    </message>
    <message>
        <source>The voice holds values that are not numbers and was not saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە نرخی تێدایە کە ژمارە نین، بۆیە پاشەکەوت نەکرا.</translation>
    </message>
    <message>
        <source>The voice is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە تێکچووە.</translation>
    </message>
    <message>
        <source>The voice would speak for far too long: it has not learned yet how long sounds last.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە زۆر درێژ قسەی دەکرد: هێشتا فێر نەبووە دەنگەکان چەند دەخایەنن.</translation>
    </message>
    <message>
        <source>The voice&apos;s description cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێناسەی دەنگەکە ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>The voice&apos;s description holds a value that cannot be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێناسەی دەنگەکە نرخێکی تێدایە کە نابێت.</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا پارچە نییە.</translation>
    </message>
    <message>
        <source>There are no subtitles for this film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ ئەم فیلمە ژێرنووس نییە.</translation>
    </message>
    <message>
        <source>There are no text rules of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یاسای دەق بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم بوخچەیەدا پڕۆژەیەک هەیە.</translation>
    </message>
    <message>
        <source>There is a training of this name already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێک بەم ناوە هەیە.</translation>
    </message>
    <message>
        <source>There is no curve to save yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هێڵێک نییە بۆ پاشەکەوتکردن.</translation>
    </message>
    <message>
        <source>There is no dataset here yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێرە هێشتا کۆمەڵەی پارچەکان نییە.</translation>
    </message>
    <message>
        <source>There is no kind of vocabulary with this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆری فەرهەنگی تۆکن بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is no kind of voice of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆری دەنگ بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is no preset of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنی ئامادە بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is no project and no voice at this place.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم شوێنەدا نە پڕۆژە هەیە و نە دەنگ.</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم بوخچەیەدا پڕۆژە نییە.</translation>
    </message>
    <message>
        <source>There is no saved state here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێرە دۆخی پاشەکەوتکراو نییە.</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستن بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is no size of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارە بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is no such device in this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامێری وا لەم کۆمپیوتەرەدا نییە.</translation>
    </message>
    <message>
        <source>There is no table of Latin letters for this language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ ئەم زمانە خشتەی پیتی لاتینی نییە.</translation>
    </message>
    <message>
        <source>There is no text rule of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یاسایەکی دەق بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is no text to make a vocabulary from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق نییە کە فەرهەنگی تۆکنی لێ دروست بکرێت.</translation>
    </message>
    <message>
        <source>There is no text to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق نییە بۆ گوتن.</translation>
    </message>
    <message>
        <source>There is no training of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>There is no vocabulary yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا فەرهەنگی تۆکن نییە.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە بەس نییە.</translation>
    </message>
    <message>
        <source>There is nothing that the demo could take its speech from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نییە کە نموونەکە قسەی لێ وەربگرێت.</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم شوێنەدا شتێک هەیە.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نەبوو بۆ هاوردەکردن.</translation>
    </message>
    <message>
        <source>There were too many errors in the training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ڕاهێنانەکەدا هەڵەی زۆر هەبوو.</translation>
    </message>
    <message>
        <source>These subtitles do not fit this film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ژێرنووسانە لەگەڵ ئەم فیلمە ناگونجێن.</translation>
    </message>
    <message>
        <source>These subtitles inside the film cannot be read as text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ژێرنووسانەی ناو فیلمەکە وەک دەق ناخوێندرێنەوە.</translation>
    </message>
    <message>
        <source>This cannot be the name of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە نابێت ببێتە ناوی ڕاهێنان.</translation>
    </message>
    <message>
        <source>This clip is no longer there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پارچەیە ئیتر لەوێ نییە.</translation>
    </message>
    <message>
        <source>This device cannot compute in that number format.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ئامێرە ناتوانێت بەو شێوازە ژمارەیە حیساب بکات.</translation>
    </message>
    <message>
        <source>This folder holds no voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم بوخچەیەدا دەنگ نییە.</translation>
    </message>
    <message>
        <source>This is not a subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە پەڕگەی ژێرنووس نییە.</translation>
    </message>
    <message>
        <source>This kind of vocabulary is not known.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم جۆرە فەرهەنگی تۆکنە ناناسرێت.</translation>
    </message>
    <message>
        <source>This project has no training yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پڕۆژەیە هێشتا ڕاهێنانی نییە.</translation>
    </message>
    <message>
        <source>This training has reached its end already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕاهێنانە پێشتر گەیشتووەتە کۆتایی.</translation>
    </message>
    <message>
        <source>This voice was made with another version of espeak-ng.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دەنگە بە وەشانێکی تری espeak-ng دروست کراوە.</translation>
    </message>
    <message>
        <source>Train further, or choose another saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیاتر ڕابهێنە، یان دۆخێکی پاشەکەوتکراوی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Train some steps first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا چەند هەنگاوێک ڕابهێنە.</translation>
    </message>
    <message>
        <source>Try another size, or another kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەیەکی تر یان جۆرێکی تر تاقی بکەوە.</translation>
    </message>
    <message>
        <source>Try whether a player plays it; if so, convert it to MKV or WAV.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تاقی بکەوە بزانە لێدەرێک لێی دەدات؛ ئەگەر ئا، بیکە بە MKV یان WAV.</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەیەک بنووسە.</translation>
    </message>
    <message>
        <source>Type what is said, or drop the clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی دەگوترێت بینووسە، یان پارچەکە فڕێ بدە.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیت و ژمارە و هێڵ بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Use the letters of the voice&apos;s language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکانی زمانی دەنگەکە بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Vocabularies of different kinds cannot be joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکنی جۆری جیاواز یەک ناخرێن.</translation>
    </message>
    <message>
        <source>You can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر کاتێک دەتوانیت بەردەوام بیت.</translation>
    </message>
    <message>
        <source>Your texts do not give so many tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکانت ئەوەندە تۆکن نادەن.</translation>
    </message>
    <message>
        <source>espeak-ng has no voice of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng دەنگێکی بەم ناوەی نییە.</translation>
    </message>
    <message>
        <source>A line of the list cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵێکی لیستەکە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>A project cannot be merged with itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژە لەگەڵ خۆیدا یەک ناگرێت.</translation>
    </message>
    <message>
        <source>Choose LJSpeech, CSV, Common Voice, audiofolder, NeMo, Piper or VITS.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LJSpeech، CSV، Common Voice، audiofolder، NeMo، Piper یان VITS هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەکی نوێ یان بەتاڵ هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a voice of the same kind, or make a project of that kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێکی هەمان جۆر هەڵبژێرە، یان پڕۆژەیەکی ئەو جۆرە دروست بکە.</translation>
    </message>
    <message>
        <source>Choose another list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose the folder in which they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو بوخچەیە هەڵبژێرە کە تێیدان.</translation>
    </message>
    <message>
        <source>Choose the list itself, or the folder it is in.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خودی لیستەکە یان بوخچەکەی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Clips cannot be parted this way.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان بەم شێوەیە دابەش ناکرێن.</translation>
    </message>
    <message>
        <source>Import five or more, or hold out minutes instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێنج یان زیاتر هاوردە بکە، یان لەبری ئەوە خولەک جیا بکەرەوە.</translation>
    </message>
    <message>
        <source>It is not clear which column is the sound and which the text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕوون نییە کام ستوون دەنگە و کامیان نووسین.</translation>
    </message>
    <message>
        <source>Lists of this kind cannot be read or written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستی لەم جۆرە ناخوێنرێتەوە و نانووسرێت.</translation>
    </message>
    <message>
        <source>None of the list&apos;s sound files was found.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ پەڕگەیەکی دەنگی لیستەکە نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor or spreadsheet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دەستکاریکەری نووسین یان خشتەدا وەک UTF-8 پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>The letters of the list cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکانی لیستەکە ناخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستەکە هیچ ڕیزێکی نییە.</translation>
    </message>
    <message>
        <source>The list is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستەکە لەوێ نییە.</translation>
    </message>
    <message>
        <source>The sound of the two projects is stored at different sample rates.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی دوو پڕۆژەکە بە ڕێژەی نموونەی جیاواز هەڵگیراوە.</translation>
    </message>
    <message>
        <source>The two projects are of different languages.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوو پڕۆژەکە زمانیان جیاوازە.</translation>
    </message>
    <message>
        <source>The voice&apos;s weights are damaged: they hold values that are no numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشەکانی دەنگەکە تێکچوون: نرخیان تێدایە کە ژمارە نین.</translation>
    </message>
    <message>
        <source>There are too few films to hold whole ones out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکان زۆر کەمن بۆ جیاکردنەوەی فیلمی تەواو.</translation>
    </message>
    <message>
        <source>There is something in that folder already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو بوخچەیەدا پێشتر شتێک هەیە.</translation>
    </message>
    <message>
        <source>This voice is of another kind than the project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دەنگە جۆرێکی ترە نەک هی پڕۆژەکە.</translation>
    </message>
    <message>
        <source>Choose the tokenizer that belongs to the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو فەرهەنگە هەڵبژێرە کە هی دەنگەکەیە.</translation>
    </message>
    <message>
        <source>The merged vocabulary would not keep its promises; nothing was changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگە تێکەڵکراوەکە بەڵێنەکانی نەدەبردە سەر؛ هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The vocabulary and this voice do not belong together: their sizes differ.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکە و ئەم دەنگە پێکەوە نین: قەبارەیان جیاوازە.</translation>
    </message>
    <message>
        <source>The voice&apos;s files have no table of tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکانی دەنگەکە خشتەی تۆکنیان تێدا نییە.</translation>
    </message>
    <message>
        <source>Do not use files of unknown origin. If you trust it, save its weights as safetensors and use those.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی سەرچاوە نەزانراو بەکارمەهێنە. ئەگەر متمانەت پێیەتی، کێشەکانی وەک safetensors پاشەکەوت بکە و ئەوە بەکاربهێنە.</translation>
    </message>
    <message>
        <source>The file of weights cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی کێشەکان ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>The file of weights is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی کێشەکان تێکچووە.</translation>
    </message>
    <message>
        <source>The file of weights wants to run a program of its own and was not opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی کێشەکان دەیەوێت بەرنامەیەکی خۆی کار پێ بکات، بۆیە نەکرایەوە.</translation>
    </message>
    <message>
        <source>There are no weights in this file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم پەڕگەیەدا هیچ کێشێک نییە.</translation>
    </message>
    <message>
        <source>Choose a recording of somebody speaking.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارێک هەڵبژێرە کە کەسێک تێیدا قسە دەکات.</translation>
    </message>
    <message>
        <source>No speech was found in the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ قسەیەک لە دەنگەکەدا نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>The clip cannot be parted there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکە لەوێدا ناتوانرێت دابەش بکرێت.</translation>
    </message>
    <message>
        <source>The clip would be too short.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکە زۆر کورت دەبێت.</translation>
    </message>
    <message>
        <source>The clip would take sound of its neighbour.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکە دەنگی دراوسێکەی دەبات.</translation>
    </message>
    <message>
        <source>The subtitles cannot be moved so far.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان ناتوانرێت ئەوەندە دوور بجوڵێنرێن.</translation>
    </message>
    <message>
        <source>The transcript does not fit the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکە لەگەڵ پارچەکان ناگونجێت.</translation>
    </message>
    <message>
        <source>These clips cannot be joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پارچانە ناتوانرێت یەک بخرێن.</translation>
    </message>
    <message>
        <source>These points do not fit together.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم خاڵانە لەگەڵ یەک ناگونجێن.</translation>
    </message>
    <message>
        <source>This film is no longer there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم فیلمە چیتر لێرە نییە.</translation>
    </message>
    <message>
        <source>The file of a model cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی مۆدێلەکە ناخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>The file of a model is not the one that the program knows, and was not opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی مۆدێلەکە ئەوە نییە کە بەرنامەکە دەیناسێت، و نەکرایەوە.</translation>
    </message>
    <message>
        <source>The file of a model is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی مۆدێلەکە لەوێ نییە.</translation>
    </message>
    <message>
        <source>There is no group of voices of this number.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ کۆمەڵە دەنگێک بەم ژمارەیە نییە.</translation>
    </message>
    <message>
        <source>There is no speaker of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەرێک بەم ناوە نییە.</translation>
    </message>
    <message>
        <source>Install its packages again, or leave it off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاکێجەکانی دووبارە دامەزرێنە، یان بە کوژاوەیی بیهێڵەوە.</translation>
    </message>
    <message>
        <source>Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us, or leave it off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاکێجەکانی دێبیان libpocketsphinx3 و pocketsphinx-en-us دامەزرێنە، یان بە کوژاوەیی بیهێڵەوە.</translation>
    </message>
    <message>
        <source>Leave it off; the other scores work for every language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە کوژاوەیی بیهێڵەوە؛ پێوەرەکانی تر بۆ هەموو زمانێک کار دەکەن.</translation>
    </message>
    <message>
        <source>No clip is held out that could be compared with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ پارچەیەک جیا نەکراوەتەوە کە بەراوردی لەگەڵ بکرێت.</translation>
    </message>
    <message>
        <source>None of the saved steps could be measured.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ یەک لە هەنگاوە پاشەکەوتکراوەکان نەتوانرا بپێورێت.</translation>
    </message>
    <message>
        <source>Part the clips anew in the dataset, so that some are kept aside for measuring.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان لە کۆمەڵەی پارچەکاندا سەرلەنوێ دابەش بکە، بۆ ئەوەی هەندێکیان بۆ پێوان جیا بکرێنەوە.</translation>
    </message>
    <message>
        <source>The recogniser could not be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نەتوانرا ناسەرەوەکە بەکار بهێنرێت.</translation>
    </message>
    <message>
        <source>The recogniser of English is not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناسەرەوەی ئینگلیزی دانەمەزراوە.</translation>
    </message>
    <message>
        <source>There is a recogniser for English only.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناسەرەوە تەنیا بۆ ئینگلیزی هەیە.</translation>
    </message>
    <message>
        <source>A cue has more text than any cue should have.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لە ژێرنووسەکان دەقی لە ڕادەبەدەری تێدایە.</translation>
    </message>
    <message>
        <source>A setting of the speaking is outside its limits.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لە ڕێکخستنەکانی قسەکردن لە سنووری خۆی دەرچووە.</translation>
    </message>
    <message>
        <source>A setting of the speech is out of its range.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لە ڕێکخستنەکانی قسەکردن لە سنووری خۆی دەرچووە.</translation>
    </message>
    <message>
        <source>A weight of the voice is too large for half precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشێکی دەنگەکە بۆ نیوە وردی زۆر گەورەیە.</translation>
    </message>
    <message>
        <source>Check the times of the subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی ژێرنووسەکان بپشکنە.</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەک هەڵبژێرە کە دەقی تێدا بێت.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the films, or the films themselves.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی فیلمەکان یان خودی فیلمەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Give the sentence that was heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو ڕستەیە بدە کە بیسترا.</translation>
    </message>
    <message>
        <source>Let the name end in .wav, .flac or .opus.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>با ناوەکە بە .wav، .flac یان .opus کۆتایی بێت.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیسان سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>Look at the reasons in the dataset, and record again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری هۆکارەکان لە پارچەکاندا بکە و دیسان تۆماری بکە.</translation>
    </message>
    <message>
        <source>Make it again; if that does not help, check the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیسان دروستی بکە؛ ئەگەر سوودی نەبوو، دیسکەکە بپشکنە.</translation>
    </message>
    <message>
        <source>No recording can be used as a clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ تۆمارێک وەک پارچە بەکار نایەت.</translation>
    </message>
    <message>
        <source>None of the sentences has been recorded.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ یەک لە ڕستەکان تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>Part it into several cues.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیکە بە چەند ژێرنووسێک.</translation>
    </message>
    <message>
        <source>Put back a copy of the file feedback.json, or move it away to begin anew; the recordings stay.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەبەرگیراوەیەکی پەڕگەی feedback.json دابنێوە، یان لایببە بۆ ئەوەی لە نوێوە دەست پێ بکەیت؛ تۆمارەکان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Record some of the sentences that are marked bad: the voice learns from sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەندێک لەو ڕستانە تۆمار بکە کە خراپ دیاری کراون: دەنگەکە لە دەنگ فێر دەبێت.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دەستکاریکەری دەقدا بە UTF-8 پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>Speak it in parts, for example chapter by chapter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەش بەش بیخوێنەوە، بۆ نموونە بەند بە بەند.</translation>
    </message>
    <message>
        <source>Speak it sentence by sentence.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستە بە ڕستە بیخوێنەوە.</translation>
    </message>
    <message>
        <source>Take the voice away with full precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بە وردی تەواو ببە.</translation>
    </message>
    <message>
        <source>The archive could not be read back after writing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەرشیفەکە دوای نووسین نەخوێنرایەوە.</translation>
    </message>
    <message>
        <source>The feedback does not say which sentence it is about.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆچوونەکە ناڵێت دەربارەی کام ڕستەیە.</translation>
    </message>
    <message>
        <source>The feedback of this project cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆچوونەکانی ئەم پڕۆژەیە ناخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>The mixture of speakers cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تێکەڵەی قسەکەرەکان ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The name ends in no sound format that can be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوەکە بە هیچ جۆرە دەنگێک کۆتایی نایەت کە بنووسرێت.</translation>
    </message>
    <message>
        <source>There is not enough memory for these settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە بۆ ئەم ڕێکخستنانە بەس نییە.</translation>
    </message>
    <message>
        <source>Voices of this kind cannot be mixed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکانی ئەم جۆرە تێکەڵ ناکرێن.</translation>
    </message>
    <message>
        <source>Files of the Chatterbox voice are missing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەندێک پەڕگەی دەنگی Chatterbox لێرە نین.</translation>
    </message>
    <message>
        <source>Chatterbox needs its released files to go on from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Chatterbox پێویستی بە پەڕگە بڵاوکراوەکانی خۆیەتی بۆ ئەوەی لێیانەوە بەردەوام بێت.</translation>
    </message>
    <message>
        <source>It is not known yet how this speaker sounds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا نازانرێت ئەم قسەکەرە دەنگی چۆنە.</translation>
    </message>
    <message>
        <source>This sound is too short to know a voice by it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دەنگە بۆ ناسینەوەی کەسێک زۆر کورتە.</translation>
    </message>
    <message>
        <source>The vocabulary of this project is not one of Chatterbox&apos;s.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی ئەم پرۆژەیە هی Chatterbox نییە.</translation>
    </message>
    <message>
        <source>Voices of this kind cannot speak like a sound file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکانی ئەم جۆرە ناتوانن وەک پەڕگەیەکی دەنگ قسە بکەن.</translation>
    </message>
    <message>
        <source>The sizes of this Chatterbox voice do not fit each other.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەکانی ئەم دەنگەی Chatterbox لەگەڵ یەک ناگونجێن.</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکە بۆ یەک جار خوێندنەوە زۆر درێژە.</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at one go.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکە بۆ یەک جار خوێندنەوە زۆر درێژە.</translation>
    </message>
    <message>
        <source>The times of the subtitles go beyond 24 hours.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی ژێرنووسەکان لە ٢٤ کاتژمێر تێدەپەڕێت.</translation>
    </message>
    <message>
        <source>The voice got worse on sentences that were kept aside, so it is left as it was.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لەو ڕستانەدا خراپتر بوو کە جیا کراونەتەوە، بۆیە وەک خۆی هێڵدرایەوە.</translation>
    </message>
    <message>
        <source>The weight, the learning rate and the number of rounds must be above nought.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێش، خێرایی فێربوون و ژمارەی خولەکان دەبێت لە سفر زیاتر بن.</translation>
    </message>
    <message>
        <source>There is no film and no sound file in this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم بوخچەیەدا نە فیلم هەیە نە پەڕگەی دەنگ.</translation>
    </message>
    <message>
        <source>There is nothing to speak in this file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم پەڕگەیەدا هیچ شتێک بۆ خوێندنەوە نییە.</translation>
    </message>
    <message>
        <source>These weights are not those of this Chatterbox network.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم کێشانە هی ئەم تۆڕەی Chatterbox نین.</translation>
    </message>
    <message>
        <source>This feedback is not there any more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم بۆچوونە ئیتر لێرە نییە.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە پەڕگەی دەقی UTF-8 نییە.</translation>
    </message>
    <message>
        <source>Try fewer rounds, a lower rate or more of the old clips in between.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خولی کەمتر، خێرایی کەمتر، یان پارچەی کۆنی زیاتر تاقی بکەوە.</translation>
    </message>
    <message>
        <source>Use the values that are suggested.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو بەهایانە بەکار بهێنە کە پێشنیار کراون.</translation>
    </message>
    <message>
        <source>Bring the training back first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکەم ڕاهێنانەکە بگەڕێنەوە.</translation>
    </message>
    <message>
        <source>Look at the list of what was moved aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری لیستی ئەوانە بکە کە لا براون.</translation>
    </message>
    <message>
        <source>Nothing was moved aside under this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ شتێک بەم ناوە لا نەبراوە.</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕایبگرە، یان چاوەڕێی کۆتاییەکەی بکە.</translation>
    </message>
    <message>
        <source>The training that this belongs to is not there, or has saved this step anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو ڕاهێنانەی ئەمە هی ئەوە لێرە نییە، یان ئەم هەنگاوەی سەرلەنوێ پاشەکەوت کردووە.</translation>
    </message>
    <message>
        <source>The trainings have changed since this list was made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو کاتەوەی ئەم لیستە دروست کراوە ڕاهێنانەکان گۆڕاون.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ شتێک نییە لا ببرێت.</translation>
    </message>
    <message>
        <source>This training is running.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕاهێنانە لە کاردایە.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم ڕاهێنانەدا هیچ پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دانەیەکی نوێ دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Look at the queue.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری نۆرەکە بکە.</translation>
    </message>
    <message>
        <source>Move its file away to begin a new one; the trainings are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکەی بگوازەوە بۆ دەستپێکردنی دانەیەکی نوێ؛ دەست لە ڕاهێنانەکان نادرێت.</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ شتێک لە نۆرەدا چاوەڕێ نییە.</translation>
    </message>
    <message>
        <source>Nothing would end this training, so the next one would never begin.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ شتێک کۆتایی بەم ڕاهێنانە ناهێنێت، بۆیە ئەوەی دواتر هەرگیز دەست پێ ناکات.</translation>
    </message>
    <message>
        <source>Put a training into it first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکەم ڕاهێنانێکی تێ بخە.</translation>
    </message>
    <message>
        <source>Say how many steps or how much time it may take.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڵێ چەند هەنگاو یان چەند کات دەتوانێت ببات.</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکەم ڕایبگرە، یان چاوەڕێی کۆتاییەکەی بکە.</translation>
    </message>
    <message>
        <source>The queue has no entry of this number.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە نۆرەکەدا ئەم ژمارەیە نییە.</translation>
    </message>
    <message>
        <source>The queue is being worked off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرەکە لە جێبەجێکردندایە.</translation>
    </message>
    <message>
        <source>The queue of this project cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرەی ئەم پڕۆژەیە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Give the answer again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەڵامەکە دووبارە بدەرەوە.</translation>
    </message>
    <message>
        <source>Measure the run again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە دووبارە بپێوە.</translation>
    </message>
    <message>
        <source>Put back a copy of the file listening.json, or move it away to begin anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەبەرگیراوەیەکی پەڕگەی listening.json دابنێوە، یان لایببە بۆ ئەوەی لە نوێوە دەست پێ بکەیت.</translation>
    </message>
    <message>
        <source>The answers of the listening tests cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەڵامەکانی تاقیکردنەوەی گوێگرتن ناخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>The last measurement of this run cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوایین پێوانی ئەم ڕاهێنانە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم وەڵامە لەگەڵ پرسیارەکە ناگونجێت.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەکی تر هەڵبژێرە، یان مۆڵەتەکانی بگۆڕە.</translation>
    </message>
    <message>
        <source>Choose the archive of a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەرشیفی دەنگێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە دووبارە کۆپی بکە یان دابەزێنە.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ شتێک ناتوانرێت لەم بوخچەیەدا بنووسرێت.</translation>
    </message>
    <message>
        <source>Take it from where it was made, or leave it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو شوێنەوە وەریبگرە کە لێی دروستکراوە، یان وازی لێ بهێنە.</translation>
    </message>
    <message>
        <source>The archive holds something that no voice holds, and was not unpacked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەرشیفەکە شتێکی تێدایە کە لە هیچ دەنگێکدا نییە، بۆیە نەکرایەوە.</translation>
    </message>
    <message>
        <source>The archive is damaged or not whole.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەرشیفەکە تێکچووە یان تەواو نییە.</translation>
    </message>
    <message>
        <source>What is in the archive is too large for a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی لە ئەرشیفەکەدایە بۆ دەنگێک زۆر گەورەیە.</translation>
    </message>
    <message>
        <source>The weights that this run has learned beside are not those of its beginning.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو کێشانەی ئەم ڕاهێنانە لە تەنیشتیانەوە فێر بووە، هەمان ئەوانەی سەرەتا نین.</translation>
    </message>
    <message>
        <source>Add the letters to the tokens, or correct the texts of the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکان بۆ تۆکنەکان زیاد بکە، یان دەقی پارچەکان ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Choose a place further inside the clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێنێکی ناوتری پارچەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a size within the limits that are shown.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەیەک لەناو سنوورە پیشاندراوەکاندا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a step that was saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوێک هەڵبژێرە کە پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>Choose clips that follow one another in the same film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی دوای یەک لە هەمان فیلمدا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose fewer clips at once or a smaller network in the settings, and close other programs.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ڕێکخستنەکاندا پارچەی کەمتر لە یەک کاتدا یان تۆڕێکی بچووکتر هەڵبژێرە، و بەرنامەکانی تر دابخە.</translation>
    </message>
    <message>
        <source>Choose one of the voice&apos;s own speakers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لە قسەکەرەکانی دەنگەکە خۆی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose the subtitles of this very version of the film, or move them on the sound under Timing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسی هەر ئەم وەشانەی فیلمەکە هەڵبژێرە، یان لە «کات»دا لەسەر دەنگەکە بیجووڵێنە.</translation>
    </message>
    <message>
        <source>Choose “auto”, or a device that “Check this computer” shows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>«auto» هەڵبژێرە، یان ئامێرێک کە «پشکنینی ئەم کۆمپیوتەرە» پیشانی دەدات.</translation>
    </message>
    <message>
        <source>Copy the report in the help and pass it on; what was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاپۆرتەکە لە یارمەتیدا لەبەر بگرەوە و بینێرە؛ ئەوەی پێشتر پاشەکەوت کراوە دەستی لێ نەدراوە.</translation>
    </message>
    <message>
        <source>Cut the film into parts and import them one by one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە بکە بە چەند بەشێک و یەک بە یەک هاوردەیان بکە.</translation>
    </message>
    <message>
        <source>Go on with it or start a new one; its saved states are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێی بەردەوام بە یان یەکێکی نوێ دەست پێ بکە؛ دۆخە پاشەکەوتکراوەکانی دەستیان لێ نادرێت.</translation>
    </message>
    <message>
        <source>Import the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە دووبارە هاوردە بکە.</translation>
    </message>
    <message>
        <source>Install the packages of the recordings, or import a film of your own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاکێجی تۆمارەکان دابمەزرێنە، یان فیلمێکی خۆت هاوردە بکە.</translation>
    </message>
    <message>
        <source>Install the program again, or look at “Check this computer”.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرنامەکە دووبارە دابمەزرێنە، یان سەیری «پشکنینی ئەم کۆمپیوتەرە» بکە.</translation>
    </message>
    <message>
        <source>Install the recordings or espeak-ng, or import a film of your own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکان یان espeak-ng دابمەزرێنە، یان فیلمێکی خۆت هاوردە بکە.</translation>
    </message>
    <message>
        <source>Leave the clip a little longer, or drop it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکە کەمێک درێژتر بهێڵەوە، یان فڕێی بدە.</translation>
    </message>
    <message>
        <source>Look at the list again: it has changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە سەیری لیستەکە بکە: گۆڕاوە.</translation>
    </message>
    <message>
        <source>Look at the settings that are named, or go back to a preset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری ئەو ڕێکخستنانە بکە کە ناویان هاتووە، یان بگەڕێوە بۆ ڕێکخستنی ئامادە.</translation>
    </message>
    <message>
        <source>Make room on the disk, or take older saved states away under History.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر دیسکەکە جێگە بکەرەوە، یان لە «مێژوو»دا دۆخە کۆنە پاشەکەوتکراوەکان لاببە.</translation>
    </message>
    <message>
        <source>Make the tokens again, or put the text settings back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان دووبارە دروست بکە، یان ڕێکخستنەکانی دەق بگەڕێنەوە.</translation>
    </message>
    <message>
        <source>Mend the line that is named, and take the list in again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دێڕە چاک بکە کە ناوی هاتووە، و لیستەکە دووبارە وەربگرە.</translation>
    </message>
    <message>
        <source>Move the edge only as far as the next clip, or move that one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێوارەکە تەنها تا پارچەی تەنیشت بجووڵێنە، یان سەرەتا ئەویان بجووڵێنە.</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example audio and text, or choose the format yourself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دێڕی یەکەمدا ناوی ستوونەکان بنووسە، بۆ نموونە audio و text، یان خۆت جۆرەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Put all files of the release into one folder and choose that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پەڕگەکانی بڵاوکراوەکە بخەرە یەک بوخچە و ئەوە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Put back a copy of the project&apos;s folder, or import the films again into a new project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆپییەکی بوخچەی پڕۆژەکە بگەڕێنەوە، یان فیلمەکان دووبارە هاوردەی پڕۆژەیەکی نوێ بکە.</translation>
    </message>
    <message>
        <source>Put the training&apos;s settings back to a preset and start a new run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنەکانی ڕاهێنان بگەڕێنەوە بۆ ڕێکخستنی ئامادە و ڕاهێنانێکی نوێ دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Set the sample rate back to what it was, or make a new project for these films.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێژەی نموونەکە بگەڕێنەوە بۆ ئەوەی هەبوو، یان پڕۆژەیەکی نوێ بۆ ئەم فیلمانە دروست بکە.</translation>
    </message>
    <message>
        <source>Start a new run: the saved states of this one belong to other settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی نوێ دەست پێ بکە: دۆخە پاشەکەوتکراوەکانی ئەمە هی ڕێکخستنی ترن.</translation>
    </message>
    <message>
        <source>Take five to ten seconds of one person&apos;s clear speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێنج بۆ دە چرکە لە قسەی ڕوونی یەک کەس وەربگرە.</translation>
    </message>
    <message>
        <source>A voice learns one language at a time: choose a project in the same language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک هەر جارە زمانێک فێر دەبێت: پڕۆژەیەک بە هەمان زمان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Check that no loss has the weight 0, or say that this part is to stay as it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دڵنیا ببە کە هیچ ونکردنێک کێشی 0ی نییە، یان بڵێ کە ئەم بەشە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Choose a film of this project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمێکی ئەم پڕۆژەیە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گرووپێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a letter that the voice knows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتێک هەڵبژێرە کە دەنگەکە دەیناسێت.</translation>
    </message>
    <message>
        <source>Choose a saved state that belongs to these settings, or start a new training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخێکی پاشەکەوتکراو هەڵبژێرە کە هی ئەم ڕێکخستنانە بێت، یان ڕاهێنانێکی نوێ دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or part it into several.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی بچووکتر هەڵبژێرە، یان دابەشی بکە.</translation>
    </message>
    <message>
        <source>Choose a sound file as the speaker: some seconds of one person&apos;s clear speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی دەنگی وەک قسەکەر هەڵبژێرە: چەند چرکەیەک لە قسەی ڕوونی یەک کەس.</translation>
    </message>
    <message>
        <source>Choose a voice that espeak-ng has, such as am, ku or en-gb.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک هەڵبژێرە کە espeak-ng هەیەتی، وەک am، ku یان en-gb.</translation>
    </message>
    <message>
        <source>Choose a voice with the sample rate of the clips, or make a new project with that of the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک بە ڕێژەی نموونەی پارچەکان هەڵبژێرە، یان پڕۆژەیەکی نوێ بە ڕێژەی دەنگەکە دروست بکە.</translation>
    </message>
    <message>
        <source>Choose another training, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی تر هەڵبژێرە، یان یەکێکی نوێ دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose one of its speakers, or use a Chatterbox voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لە قسەکەرەکانی هەڵبژێرە، یان دەنگێکی Chatterbox بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Choose one of the two ways that are offered.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لەو دوو ڕێگایە هەڵبژێرە کە پێشنیار کراون.</translation>
    </message>
    <message>
        <source>Choose one speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەک قسەکەر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose other saved steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی پاشەکەوتکراوی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose the file with the weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پەڕگەیە هەڵبژێرە کە کێشەکانی تێدایە.</translation>
    </message>
    <message>
        <source>Choose the folder with its released files, or with a voice made from them, under “Voice to go on from”.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە “دەنگ بۆ بەردەوامبوون”دا ئەو بوخچەیە هەڵبژێرە کە پەڕگە بڵاوکراوەکانی، یان دەنگێکی لێ دروستکراوی تێدایە.</translation>
    </message>
    <message>
        <source>Choose the vocabulary of a speech model: it has a few thousand tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی مۆدێلێکی قسەکردن هەڵبژێرە: چەند هەزار تۆکنێکی هەیە.</translation>
    </message>
    <message>
        <source>Choose the voice&apos;s own files.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکانی خودی دەنگەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose “auto” as the precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وردی بکە بە “auto”.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە دووبارە لەو شوێنەوە کۆپی بکە کە لێوەی هاتووە.</translation>
    </message>
    <message>
        <source>Copy the file again, or save its weights as safetensors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە دووبارە کۆپی بکە، یان کێشەکانی وەک safetensors پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>Copy the folder again from where it came, or make the tokens again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەکە دووبارە لەو شوێنەوە کۆپی بکە کە لێوەی هاتووە، یان تۆکنەکان دووبارە دروست بکە.</translation>
    </message>
    <message>
        <source>Copy the voice again, or choose an earlier one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە دووبارە کۆپی بکە، یان یەکێکی پێشووتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دێڕەی ناوی هاتووە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the names of the parts that are to stay as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوی ئەو بەشانە ڕاست بکەرەوە کە دەبێت وەک خۆیان بمێننەوە.</translation>
    </message>
    <message>
        <source>Correct the setting that is named; its help says what it takes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو ڕێکخستنەی ناوی هاتووە ڕاست بکەرەوە؛ یارمەتییەکەی دەڵێت چی وەردەگرێت.</translation>
    </message>
    <message>
        <source>Correct the times in the subtitle file and import the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتەکان لە پەڕگەی ژێرنووسدا ڕاست بکەرەوە و فیلمەکە دووبارە هاوردە بکە.</translation>
    </message>
    <message>
        <source>Correct this value in the settings or in config.json.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم بەهایە لە ڕێکخستنەکان یان لە config.json ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Do not start a long training with these settings: go back to a preset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەم ڕێکخستنانە ڕاهێنانێکی درێژ دەست پێ مەکە: بگەڕێوە بۆ ڕێکخستنێکی ئامادە.</translation>
    </message>
    <message>
        <source>Give a shift within a day and a speed between a half and twice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گواستنەوەیەک لە ماوەی ڕۆژێکدا و خێراییەک لە نێوان نیوە و دوو هێندە بدە.</translation>
    </message>
    <message>
        <source>Give the name to a group first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا ناوەکە بە گرووپێک بدە.</translation>
    </message>
    <message>
        <source>Give the training more steps or more time, and check that the learning rate is not 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاو یان کاتی زیاتر بە ڕاهێنانەکە بدە، و دڵنیا ببە کە خێرایی فێربوون 0 نییە.</translation>
    </message>
    <message>
        <source>Import its films into this project instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەبری ئەوە فیلمەکانی بۆ ئەم پڕۆژەیە هاوردە بکە.</translation>
    </message>
    <message>
        <source>Install the version of espeak-ng that is named, or train the voice again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو وەشانەی espeak-ng کە ناوی هاتووە دابمەزرێنە، یان دەنگەکە دووبارە ڕابهێنە.</translation>
    </message>
    <message>
        <source>Let Chatterbox&apos;s vocabulary learn your clips: the merge assistant under Tokens does that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>با فەرهەنگی Chatterbox پارچەکانت فێر بێت: یاریدەدەری تێکەڵکردن لە تۆکنەکاندا ئەوە دەکات.</translation>
    </message>
    <message>
        <source>Let the vocabulary learn from texts of the new language instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەبری ئەوە با فەرهەنگەکە لە دەقەکانی زمانە نوێیەکە فێر بێت.</translation>
    </message>
    <message>
        <source>Look at the clip that is named, and drop it if its sound is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری ئەو پارچەیە بکە کە ناوی هاتووە، و ئەگەر دەنگەکەی تێکچووبێت فڕێی بدە.</translation>
    </message>
    <message>
        <source>Look at the clips and check this computer. If it comes again, copy the report in the help and pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری پارچەکان بکە و ئەم کۆمپیوتەرە بپشکنە. ئەگەر دووبارە بووەوە، ڕاپۆرتەکەی ناو یارمەتی کۆپی بکە و بینێرە.</translation>
    </message>
    <message>
        <source>Look for the setting in the list of all settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە لیستی هەموو ڕێکخستنەکاندا بۆ ڕێکخستنەکە بگەڕێ.</translation>
    </message>
    <message>
        <source>Make a vocabulary from your own clips instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەبری ئەوە فەرهەنگێک لە پارچەکانی خۆت دروست بکە.</translation>
    </message>
    <message>
        <source>Mend or drop the clips that the log names, then go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی تۆمارەکە ناویان دەبات چاک بکە یان فڕێیان بدە، پاشان بەردەوام بە.</translation>
    </message>
    <message>
        <source>Name one place, or two that are at least ten seconds apart.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەک شوێن دیاری بکە، یان دوو شوێن کە لانیکەم دە چرکە لێک دوور بن.</translation>
    </message>
    <message>
        <source>Put the file back that was there when the training began, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پەڕگەیە بگەڕێنەرەوە کە لە سەرەتای ڕاهێنانەکە لەوێ بوو، یان یەکێکی نوێ دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Put the file where it is looked for, or leave it off: the program&apos;s own measures do as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە لەو شوێنەی داوای دەکات دابنێ، یان وازی لێ بهێنە: پێوەرەکانی خودی بەرنامەکەش کار دەکەن.</translation>
    </message>
    <message>
        <source>Start a new training; the saved voices of this one are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی نوێ دەست پێ بکە؛ دەستکاریی دەنگە پاشەکەوتکراوەکانی ئەمە ناکرێت.</translation>
    </message>
    <message>
        <source>Take the file away, or put the known version there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە لاببە، یان وەشانە ناسراوەکە دابنێ.</translation>
    </message>
    <message>
        <source>Turn Latin letters off, or add a table for this language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی لاتینی بکوژێنەوە، یان خشتەیەک بۆ ئەم زمانە زیاد بکە.</translation>
    </message>
    <message>
        <source>Write names with weights, such as Anna:2, Ben:1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوەکان لەگەڵ کێشەکانیان بنووسە، وەک ⁦Anna:2, Ben:1⁩.</translation>
    </message>
    <message>
        <source>Write one line for each clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ هەر پارچەیەک یەک دێڕ بنووسە.</translation>
    </message>
    <message>
        <source>Write the name of a rule of this language with =on or =off behind it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوی یاسایەکی ئەم زمانە بنووسە و ⁦=on⁩ یان ⁦=off⁩ی لە دوا دابنێ.</translation>
    </message>
    <message>
        <source>Choose one of the speakers that are named below.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکێک لەو قسەکەرانە هەڵبژێرە کە لە خوارەوە ناویان هاتووە.</translation>
    </message>
    <message>
        <source>None of the held-out clips is spoken by this speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ کام لە پارچە جیاکراوەکان لەلایەن ئەم قسەکەرەوە نەوتراوە.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 چ</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 خولەک %2 چ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 خولەک</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 کاتژمێر %2 خولەک</translation>
    </message>
    <message>
        <source>less than %1 left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمتر لە %1 ماوە</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ماوە</translation>
    </message>
    <message>
        <source>not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارە نییە</translation>
    </message>
    <message>
        <source>infinite</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بێکۆتا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوگمەکانی پەنجەرە</translation>
    </message>
    <message>
        <source>go to a tab</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چوون بۆ پەڕەیەک</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>open a project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوەی پڕۆژەیەک</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>take back, repeat (clips)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕاندنەوە، دووبارەکردنەوە (پارچەکان)</translation>
    </message>
    <message>
        <source>Space, X, Enter, E</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space, X, Enter, E</translation>
    </message>
    <message>
        <source>in the list of clips: play, leave out, keep, edit the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە لیستی پارچەکاندا: لێدان، لابردن، هێشتنەوە، دەستکاریی دەق</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search the clips or the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕان بەناو پارچەکان یان ڕێکخستنەکاندا</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>start training, or say the sentence on Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەستپێکردنی ڕاهێنان، یان گوتنی ڕستەکە لە پەڕەی گوێگرتن</translation>
    </message>
    <message>
        <source>F1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیر دەکات…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مەکینە</translation>
    </message>
    <message>
        <source>Dimts Studio (ድምፅ, “voice”)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dimts Studio (ድምፅ، «دەنگ»)</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەنجەرە</translation>
    </message>
    <message>
        <source>Qt %1, QCustomPlot</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qt %1, QCustomPlot</translation>
    </message>
    <message>
        <source>Licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆڵەت</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later. Nothing you do here leaves this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>GPL-3.0-or-later. هیچ شتێک کە لێرە دەیکەیت لەم کۆمپیوتەرە ناچێتە دەرەوە.</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>C, J</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>C, J</translation>
    </message>
    <message>
        <source>make two clips of one, or one of two</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەیەک بکە بە دوو، یان دوان بکە بە یەک</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2, Alt+3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Alt+1, Alt+2, Alt+3</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+1 … Ctrl+7</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>on a recent project: take it off the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر پڕۆژەیەکی نوێ: لە لیستەکە لایببە</translation>
    </message>
    <message>
        <source>help for the screen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یارمەتی بۆ ئەم پەڕەیە</translation>
    </message>
    <message>
        <source>Esc</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یارمەتییەکە دابخە</translation>
    </message>
    <message>
        <source>H</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>H</translation>
    </message>
    <message>
        <source>on the curves: hear the curve as a tone</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر هێڵەکان: گوێ لە هێڵەکە بگرە وەک دەنگ</translation>
    </message>
    <message>
        <source>P</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>P</translation>
    </message>
    <message>
        <source>on the curves: play what was spoken at the step that is pointed at</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر هێڵەکان: ئەوەی لە هەنگاوی دیاریکراودا گوترا لێ بدە</translation>
    </message>
    <message>
        <source>films, clips or timing in the dataset; the recording or the voice where both are heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکان، پارچەکان یان کات لە کۆمەڵەکەدا؛ لەوێی هەردووکیان دەبیسترێن، تۆمارەکە یان دەنگەکە</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>This should not happen. The fault lies in the studio and not in what you did.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نەدەبوو ئەمە ڕوو بدات. هەڵەکە لە ستۆدیۆکەیە نەک لەوەی تۆ کردت.</translation>
    </message>
    <message>
        <source>A training needs memory for its network and for every clip that it learns from at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان بیرگەی پێویستە بۆ تۆڕەکەی و بۆ هەر پارچەیەک کە پێکەوە لێی فێر دەبێت.</translation>
    </message>
    <message>
        <source>Saved states, sound and films take room on the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکان، دەنگ و فیلم جێگە لە دیسکدا دەگرن.</translation>
    </message>
    <message>
        <source>Some files of weights can hold programs. The studio never runs anything in them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەندێک پەڕگەی کێش دەکرێت بەرنامەیان تێدا بێت. ستۆدیۆکە هەرگیز هیچ شتێکی ناویان کار پێ ناکات.</translation>
    </message>
    <message>
        <source>It came up while films, subtitles or clips were read, checked or stored. Your own files are never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی خوێندنەوە، پشکنین یان هەڵگرتنی فیلم، ژێرنووس یان پارچەکاندا ڕووی دا. پەڕگەکانی خۆت هەرگیز ناگۆڕدرێن.</translation>
    </message>
    <message>
        <source>It came up while texts were made ready or the tokens were made. The project&apos;s tokens stay as they were.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی ئامادەکردنی دەق یان دروستکردنی تۆکنەکاندا ڕووی دا. تۆکنەکانی پڕۆژەکە وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>A setting and what this computer or this project can do did not fit together.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنێک لەگەڵ ئەوەی ئەم کۆمپیوتەرە یان ئەم پڕۆژەیە دەتوانێت نەگونجا.</translation>
    </message>
    <message>
        <source>It came up while a voice was being trained, saved or loaded. The last good saved state is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی ڕاهێنان، پاشەکەوتکردن یان بارکردنی دەنگێکدا ڕووی دا. دوایین دۆخی باشی پاشەکەوتکراو دەستی لێ نەدراوە.</translation>
    </message>
    <message>
        <source>It came up while a voice was speaking, was being measured or taken away. The training itself is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی قسەکردن، پێوان یان بردنی دەنگێکدا ڕووی دا. ڕاهێنانەکە خۆی دەستی لێ نەدراوە.</translation>
    </message>
    <message>
        <source>It came up while earlier trainings were looked at or tidied up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی سەیرکردن یان ڕێکخستنەوەی ڕاهێنانە پێشووەکاندا ڕووی دا.</translation>
    </message>
    <message>
        <source>It came up while a project or one of its files was opened or written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی کردنەوە یان نووسینی پڕۆژەیەک یان پەڕگەیەکیدا ڕووی دا.</translation>
    </message>
    <message>
        <source>All error messages</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پەیامەکانی هەڵە</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چی ڕووی دا</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆچی</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چی بکەیت</translation>
    </message>
    <message>
        <source>The message names the place and says what to do there. “Show help” beside it brings you here with all of that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەیامەکە شوێنەکە ناو دەبات و دەڵێت لەوێ چی بکەیت. «یارمەتی پیشان بدە» لە تەنیشتی هەموو ئەوەت بۆ دەهێنێتە ئێرە.</translation>
    </message>
    <message>
        <source>More about this screen: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیاتر لەبارەی ئەم پەڕەیە: %1</translation>
    </message>
    <message>
        <source>Name of this error: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوی ئەم هەڵەیە: %1</translation>
    </message>
    <message>
        <source>Picture of the screen “%1” with a project open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وێنەی شاشەی «%1» لەگەڵ پڕۆژەیەکی کراوە</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of %1. Install the package fonts-noto-core and start again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم کۆمپیوتەرەدا فۆنتێک نییە کە پیتەکانی %1 هەبێت. پاکێجی fonts-noto-core دامەزرێنە و دووبارە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمهەری</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کوردی (کورمانجی)</translation>
    </message>
    <message>
        <source>Translated by machine, not checked yet by a speaker; corrections are welcome.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە مەکینە وەرگێڕدراوە و هێشتا قسەکەرێک نەیپشکنیوە؛ ڕاستکردنەوە بە خۆشحاڵییەوە وەردەگیرێت.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمهەری</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>عەرەبی</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کوردیی ناوەندی (سۆرانی)</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئینگلیزی</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرەنسی</translation>
    </message>
    <message>
        <source>German</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەڵمانی</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کوردی (کورمانجی)</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئۆرۆمۆیی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Somali</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سۆماڵی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئیسپانی</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تیگرینی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تورکی</translation>
    </message>
</context>
<context>
    <name>ListFormat</name>
    <message>
        <source>LJSpeech: name | text | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LJSpeech: ناو | دەق | دەق</translation>
    </message>
    <message>
        <source>A table (CSV): sound, text, speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خشتە (CSV): دەنگ، دەق، قسەکەر</translation>
    </message>
    <message>
        <source>Common Voice: a TSV with votes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Common Voice: TSV لەگەڵ دەنگدان</translation>
    </message>
    <message>
        <source>Hugging Face audio folder: metadata with file_name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی دەنگی Hugging Face: metadata لەگەڵ file_name</translation>
    </message>
    <message>
        <source>NeMo manifest: one JSON object on each line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستی NeMo: لە هەر دێڕێکدا یەک JSON</translation>
    </message>
    <message>
        <source>Piper: name | text, or name | speaker | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piper: ناو | دەق، یان ناو | قسەکەر | دەق</translation>
    </message>
    <message>
        <source>VITS file list: path | text, or path | speaker | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستی پەڕگەی VITS: شوێن | دەق، یان شوێن | قسەکەر | دەق</translation>
    </message>
    <message>
        <source>Lists</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستەکان</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پەڕگەکان</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>a gradient reaches every part</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گرادیان دەگاتە هەموو بەشێک</translation>
    </message>
    <message>
        <source>cpu</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پرۆسێسەر</translation>
    </message>
    <message>
        <source>early_stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چیتر باشتر نابێت</translation>
    </message>
    <message>
        <source>epochs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خولەکان</translation>
    </message>
    <message>
        <source>error</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵە</translation>
    </message>
    <message>
        <source>every parameter learns</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پارامیتەرێک فێر دەبێت</translation>
    </message>
    <message>
        <source>final</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <source>interval</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی خۆیدا</translation>
    </message>
    <message>
        <source>losses are finite</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردنەکان ژمارەن</translation>
    </message>
    <message>
        <source>losses are not zero</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردنەکان سفر نین</translation>
    </message>
    <message>
        <source>minutes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کات</translation>
    </message>
    <message>
        <source>pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن</translation>
    </message>
    <message>
        <source>requested</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە داوا</translation>
    </message>
    <message>
        <source>saved state reads back the same</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخی پاشەکەوتکراو وەک خۆی دەخوێندرێتەوە</translation>
    </message>
    <message>
        <source>steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوەکان</translation>
    </message>
    <message>
        <source>stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>the loss falls</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردن دادەبەزێت</translation>
    </message>
    <message>
        <source>the text reaches the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکە دەگاتە دەنگەکە</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1 hours of speech to train on. %2 Proposed: %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 کاتژمێر قسە بۆ ڕاهێنان. %2 پێشنیار: %3.</translation>
    </message>
    <message>
        <source>%1 hours of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 کاتژمێر قسە بۆ ڕاهێنان. %2</translation>
    </message>
    <message>
        <source>%1 minutes of speech to train on. %2 Proposed: %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 خولەک قسە بۆ ڕاهێنان. %2 پێشنیار: %3.</translation>
    </message>
    <message>
        <source>%1 minutes of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 خولەک قسە بۆ ڕاهێنان. %2</translation>
    </message>
    <message>
        <source>A saved state takes %1, up to %2 of them %3; free on the disk: %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر دۆخێکی پاشەکەوتکراو %1 دەگرێت، تا %2 لەوان %3؛ بەتاڵ لەسەر دیسک: %4.</translation>
    </message>
    <message>
        <source>Before the run, FAILED: %1 (%2)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێش ڕاهێنان، سەرکەوتوو نەبوو: %1 (%2)</translation>
    </message>
    <message>
        <source>Before the run, FAILED: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێش ڕاهێنان، سەرکەوتوو نەبوو: %1</translation>
    </message>
    <message>
        <source>Before the run, ok: %1 (%2)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێش ڕاهێنان، باشە: %1 (%2)</translation>
    </message>
    <message>
        <source>Before the run, ok: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێش ڕاهێنان، باشە: %1</translation>
    </message>
    <message>
        <source>Begins on %1 with %2 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر %1 بە %2 پارچە دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>Changed at step %1: %2 from %3 to %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 گۆڕدرا: %2 لە %3 بۆ %4.</translation>
    </message>
    <message>
        <source>Clip %1 is left out: %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی %1 لابراوە: %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the queue begins; %2 wait after it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارە %1ی ڕیزەکە دەست پێ دەکات؛ %2 لە دوای چاوەڕێن.</translation>
    </message>
    <message>
        <source>Finished at step %1 (%2).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تەواو بوو (%2).</translation>
    </message>
    <message>
        <source>Goes on at step %1 on %2 with %3 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 لەسەر %2 بە %3 پارچە بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کارا: %1.</translation>
    </message>
    <message>
        <source>Measured each time: %1 of the %2 clips kept aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر جارە دەپێورێت: %1 لە %2 پارچەی لاخراو.</translation>
    </message>
    <message>
        <source>Memory ran out. Each batch of %1 clips is now worked on in %2 parts; a step still sees as many clips, it takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە تەواو بوو. هەر دەستەیەکی %1 پارچەیی ئێستا بە %2 بەش کاری لەسەر دەکرێت؛ هەنگاوێک هێشتا هەمان ژمارە پارچە دەبینێت، زیاتر دەخایەنێت.</translation>
    </message>
    <message>
        <source>No samples were spoken: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نموونەیەک نەگوترا: %1</translation>
    </message>
    <message>
        <source>Paused at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 ڕاگیرا.</translation>
    </message>
    <message>
        <source>Saved step %1 (%2).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1 پاشەکەوت کرا (%2).</translation>
    </message>
    <message>
        <source>Signs without a token: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نیشانەی بێ تۆکن: %1.</translation>
    </message>
    <message>
        <source>Speech is found by the silero model.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسە بە مۆدێلی silero دەدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>Still too many bad steps: it goes back from step %1 to the saved step %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هەنگاوی خراپ زۆرن: لە هەنگاوی %1ەوە دەگەڕێتەوە بۆ هەنگاوی پاشەکەوتکراوی %2.</translation>
    </message>
    <message>
        <source>Still too many bad steps: it goes on in fp32.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هەنگاوی خراپ زۆرن: بە fp32 بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Stopped by you at step %1; all is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تۆ وەستاندت؛ هەمووی پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>The checkpoint could not be saved: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخەکە پاشەکەوت نەکرا: %1</translation>
    </message>
    <message>
        <source>The longest clips, %1 at once, fit; they took %2 more than the step before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژترین پارچەکان، %1 بە یەکەوە، جێیان دەبێتەوە؛ %2 زیاتر لە هەنگاوی پێشوویان برد.</translation>
    </message>
    <message>
        <source>The voice has not become better in %1 measurements: it ends here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لە %1 پێواندا باشتر نەبوو: لێرەدا کۆتایی دێت.</translation>
    </message>
    <message>
        <source>Too many bad steps: the learning rate is lowered to %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی خراپ زۆرن: خێرایی فێربوون دادەبەزێندرێت بۆ %1.</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>I am not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دڵنیا نیم</translation>
    </message>
    <message>
        <source>It is my own voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی خۆمە</translation>
    </message>
    <message>
        <source>The recordings have an open licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکان مۆڵەتی کراوەیان هەیە</translation>
    </message>
    <message>
        <source>The speaker has agreed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەرەکە ڕازی بووە</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>Early end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆتایی پێشوەختە</translation>
    </message>
    <message>
        <source>Import</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هاوردەکردن</translation>
    </message>
    <message>
        <source>Losses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردنەکان</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوان</translation>
    </message>
    <message>
        <source>Parts that stay as they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو بەشانەی وەک خۆیان دەمێننەوە</translation>
    </message>
    <message>
        <source>Safety</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەلامەتی</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووس</translation>
    </message>
    <message>
        <source>Test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەی تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Voice model</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆدێلی دەنگ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی کێ</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>A measurement counts as better when it is lower by more than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوانێک بە باشتر دادەنرێت کاتێک لەمە زیاتر کەمتر بێت.</translation>
    </message>
    <message>
        <source>A step whose loss or gradient is so many standard deviations out of the usual is skipped; 0: never.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوێک کە ونکردن یان گرادیانەکەی ئەوەندە لادانی ستاندارد لە ئاسایی دوور بێت، بازی بەسەردا دەدرێت؛ ٠: هەرگیز.</translation>
    </message>
    <message>
        <source>AdamW: decay of the gradient mean.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW: کەمبوونەوەی ناوەندی گرادیان.</translation>
    </message>
    <message>
        <source>AdamW: decay of the squared gradient.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW: کەمبوونەوەی گرادیانی دووجا.</translation>
    </message>
    <message>
        <source>AdamW: smallest denominator.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW: بچووکترین ژێربەش.</translation>
    </message>
    <message>
        <source>After so many bad steps in a row more is done than skipping them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای ئەوەندە هەنگاوی خراپی یەک لە دوای یەک، زیاتر لە بازدان دەکرێت.</translation>
    </message>
    <message>
        <source>After so many good steps earlier trouble is forgotten.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای ئەوەندە هەنگاوی باش، کێشەی پێشوو لەبیر دەکرێت.</translation>
    </message>
    <message>
        <source>Also save when this much time has passed since the last time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتێک لە دوا جارەوە ئەوەندە کات تێپەڕێت هەروەها پاشەکەوت دەکات.</translation>
    </message>
    <message>
        <source>Also write the curves and samples as TensorBoard event files.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵەکان و نموونەکان وەک پەڕگەی TensorBoard ـیش دەنووسێت.</translation>
    </message>
    <message>
        <source>Amharic: keep the marks of long consonants, when the texts have them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمهەری: نیشانەی دەنگە درێژەکان دەهێڵێتەوە، ئەگەر دەقەکان هەیانبێت.</translation>
    </message>
    <message>
        <source>Amharic: write letters that sound the same as one (ሠ as ሰ, ፀ as ጸ, ሐ and ኀ as ሀ, ዐ as አ).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمهەری: پیتە هاودەنگەکان وەک یەک دەنووسێت (ሠ وەک ሰ، ፀ وەک ጸ، ሐ و ኀ وەک ሀ، ዐ وەک አ).</translation>
    </message>
    <message>
        <source>Clips learned from at once. Fewer need less memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی بە یەک جار لێیان فێر دەبێت. کەمتر، بیرگەی کەمتر.</translation>
    </message>
    <message>
        <source>Clips longer than this are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکانی لەمە درێژتر لادەبرێن.</translation>
    </message>
    <message>
        <source>Clips shorter than this are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکانی لەمە کورتتر لادەبرێن.</translation>
    </message>
    <message>
        <source>Clips with more text than anybody can speak in their time are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی دەقیان لەوە زیاترە کە کەس بتوانێت لەو کاتەدا بیڵێت، لادەبرێن.</translation>
    </message>
    <message>
        <source>Decay of the weights at each step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمبوونەوەی کێشەکان لە هەر هەنگاوێکدا.</translation>
    </message>
    <message>
        <source>Exponential schedule: factor on the learning rate after each epoch.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پلانی exponential: دوای هەر خولێک خێرایی فێربوون لەمە دەدرێت.</translation>
    </message>
    <message>
        <source>First layers that stay as they are: name:number, for example text_encoder.encoder.layers:2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چینە یەکەمەکان کە وەک خۆیان دەمێننەوە: ناو:ژمارە، بۆ نموونە text_encoder.encoder.layers:2.</translation>
    </message>
    <message>
        <source>First rows of a table that stay as they are: name:number, for a vocabulary that was extended.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیزە یەکەمەکانی خشتەیەک کە وەک خۆیان دەمێننەوە: ناو:ژمارە، بۆ فەرهەنگێک کە فراوان کراوە.</translation>
    </message>
    <message>
        <source>For subtitles that count frames when neither they nor the film say how many make a second; 0: as the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ ئەو ژێرنووسانەی فرەیم دەژمێرن کاتێک نە خۆیان و نە فیلمەکە ناڵێن چەندیان چرکەیەکن؛ ٠: وەک فیلمەکە.</translation>
    </message>
    <message>
        <source>Gradients longer than this are shortened to it; 0 only measures them. With adaptive clipping: the ratio to the weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گرادیانی لەمە درێژتر کورت دەکرێتەوە بۆ ئەمە؛ ٠ تەنها دەیپێوێت. لەگەڵ بڕینی گونجاو: ڕێژە بۆ کێشەکان.</translation>
    </message>
    <message>
        <source>How finely sound is stored and spoken. Fixed once the first film is imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ بە چ وردییەک پاشەکەوت دەکرێت و دەگوترێت. دوای هاوردەکردنی یەکەم فیلم ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>How large each learning step is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر هەنگاوێکی فێربوون چەند گەورەیە.</translation>
    </message>
    <message>
        <source>How many saved states are kept beside the best one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جگە لە باشترینیان چەند دۆخی پاشەکەوتکراو دەهێڵرێنەوە.</translation>
    </message>
    <message>
        <source>How much of the speech is kept aside to measure the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چەند لە قسەکان جیا دەکرێتەوە بۆ پێوانی دەنگەکە.</translation>
    </message>
    <message>
        <source>How often everything is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر چەند جارێک هەموو شتێک پاشەکەوت دەکرێت.</translation>
    </message>
    <message>
        <source>How often the test sentences are spoken; 0: only when asked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر چەند جارێک ڕستەکانی تاقیکردنەوە دەگوترێن؛ ٠: تەنها کاتێک داوا بکرێت.</translation>
    </message>
    <message>
        <source>How often the voice is measured on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر چەند جارێک دەنگەکە لەسەر ئەو ڕستانە دەپێورێت کە نەیبیستوون.</translation>
    </message>
    <message>
        <source>How the learning rate changes during the run; each can begin with a warm-up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی فێربوون لە ڕاهێنانەکەدا چۆن دەگۆڕێت؛ هەر یەکێک دەتوانێت بە گەرمبوونەوە دەست پێ بکات.</translation>
    </message>
    <message>
        <source>How the letters of a subtitle file are stored; auto finds out. The preview shows what each choice gives.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکانی پەڕگەی ژێرنووس چۆن هەڵگیراون؛ auto خۆی دەیدۆزێتەوە. پێشبینین نیشانی دەدات هەر هەڵبژاردنێک چی دەدات.</translation>
    </message>
    <message>
        <source>Keep a running average of the weights and speak with it, for example 0.999; 0: none.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوەندی کێشەکان دەهێڵێتەوە و قسەی پێ دەکات، بۆ نموونە 0.999؛ ٠: نییە.</translation>
    </message>
    <message>
        <source>Learn how long sounds may last as a distribution instead of one value.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فێر دەبێت دەنگەکان چەند دەخایەنن وەک دابەشبوون نەک یەک نرخ.</translation>
    </message>
    <message>
        <source>Leave out advertisements and credits of the people who made the subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیکلام و ناوی ئەوانەی ژێرنووسیان دروست کردووە لادەبات.</translation>
    </message>
    <message>
        <source>Leave out subtitles in which two people speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو ژێرنووسانە لادەبات کە دوو کەس تێیاندا قسە دەکەن.</translation>
    </message>
    <message>
        <source>Leave out what is sung.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی بە گۆرانی دەگوترێت لایدەبات.</translation>
    </message>
    <message>
        <source>Length of the linear, cosine and onecycle schedules; 0: that of the run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژیی پلانەکانی linear و cosine و onecycle؛ ٠: هی ڕاهێنانەکە.</translation>
    </message>
    <message>
        <source>Look for the first operation that is not finite; slow, to find a defect.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ یەکەم کردار دەگەڕێت کە کۆتادار نییە؛ خاوە، بۆ دۆزینەوەی کەموکوڕی.</translation>
    </message>
    <message>
        <source>Measure where the time of the run goes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەیپێوێت کاتی ڕاهێنانەکە بۆ کوێ دەچێت.</translation>
    </message>
    <message>
        <source>Micro-batches added up before each step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو کۆمەڵە بچووکانەی پێش هەر هەنگاوێک کۆ دەکرێنەوە.</translation>
    </message>
    <message>
        <source>Multistep schedule: factor on the learning rate at each milestone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پلانی چەندهەنگاوی: لە هەر قۆناغێکدا خێرایی فێربوون لەمە دەدرێت.</translation>
    </message>
    <message>
        <source>Multistep schedule: the steps at which the learning rate drops, separated by commas.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پلانی چەندهەنگاوی: ئەو هەنگاوانەی خێرایی فێربوون تێیاندا دادەبەزێت، بە کۆما (,) جیاکراوە.</translation>
    </message>
    <message>
        <source>Number format of the computation: auto takes bf16 where the processor or the graphics card is quick at it, else fp16 on graphics cards and fp32 on processors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شێوازی ژمارەکان: auto لەو شوێنەی پرۆسێسەر یان کارتی گرافیک لە bf16دا خێرا بێت ئەوە وەردەگرێت، ئەگینا لەسەر کارتی گرافیک fp16 و لەسەر پرۆسێسەر fp32.</translation>
    </message>
    <message>
        <source>Parts of the network that stay as they are: beginnings of names, separated by commas.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو بەشانەی تۆڕەکە کە وەک خۆیان دەمێننەوە: سەرەتای ناوەکان، بە کۆما (,) جیاکراوە.</translation>
    </message>
    <message>
        <source>Put a full stop that stands before a line written from right to left behind it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خاڵێک کە پێش دێڕێکی لە ڕاستەوە بۆ چەپ نووسراو وەستاوە دەباتە کۆتاییەکەی.</translation>
    </message>
    <message>
        <source>Restarts schedule: each cycle is longer by this factor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پلانی دەستپێکردنەوە: هەر خولێک ئەوەندە جار درێژترە.</translation>
    </message>
    <message>
        <source>Restarts schedule: length of the first cycle.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پلانی دەستپێکردنەوە: درێژیی یەکەم خول.</translation>
    </message>
    <message>
        <source>Rolling captions that repeat each line are turned into one clip a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسی خلۆرەوەبوو کە هەر دێڕێک دووبارە دەکاتەوە، دەبێتە دێڕی یەک پارچە.</translation>
    </message>
    <message>
        <source>SGD: how much of the last steps goes on in the next one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SGD: چەند لە هەنگاوەکانی پێشوو لە هەنگاوی داهاتوودا بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Say abbreviations in full.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کورتکراوەکان بە تەواوی دەڵێت.</translation>
    </message>
    <message>
        <source>Say numbers, dates, times, money and signs in words, where the language has a table.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارە و بەروار و کات و پارە و نیشانەکان بە وشە دەڵێت، ئەگەر زمانەکە خشتەی هەبێت.</translation>
    </message>
    <message>
        <source>Shorten all gradients together, each part of the network for itself, or each row by the size of its weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو گرادیانەکان پێکەوە، یان هەر بەشێکی تۆڕەکە بۆ خۆی، یان هەر ڕیزێک بەپێی قەبارەی کێشەکانی کورت دەکاتەوە.</translation>
    </message>
    <message>
        <source>Size of the network: vits for graphics cards, vits-small for processors, vits-tiny for tests.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەی تۆڕەکە: vits بۆ کارتی گرافیک، vits-small بۆ پرۆسێسەر، vits-tiny بۆ تاقیکردنەوە.</translation>
    </message>
    <message>
        <source>So it is when more than this share of the last 50 steps was bad.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەروەها کاتێک لەم بەشە زیاتری ٥٠ هەنگاوی دوایی خراپ بووبێت.</translation>
    </message>
    <message>
        <source>Stop after this many rounds through all clips; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای ئەوەندە خول بەناو هەموو پارچەکاندا دەوەستێت؛ ٠: بێ سنوور.</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای ئەوەندە هەنگاو دەوەستێت؛ ٠: بێ سنوور.</translation>
    </message>
    <message>
        <source>Stop after this much time; 0: train until you press Stop.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای ئەوەندە کات دەوەستێت؛ ٠: ڕادەهێنێت تا «ڕاگرتن» دادەگریت.</translation>
    </message>
    <message>
        <source>Switches of single rules: name=on or name=off, separated by spaces.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سوچی یاسا تاکەکان: ناو=on یان ناو=off، بە بۆشایی جیاکراوە.</translation>
    </message>
    <message>
        <source>Take out names such as JOHN: at the start of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوەکانی وەک JOHN: لە سەرەتای دێڕ دەردەهێنێت.</translation>
    </message>
    <message>
        <source>Take out notes on sounds such as [door slams] and (sighs).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تێبینیی دەنگەکان وەک [دەرگا دادەخرێت] و (هەناسە) دەردەهێنێت.</translation>
    </message>
    <message>
        <source>Take out signs of music inside a text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نیشانەی مۆسیقا لە ناو دەق دەردەهێنێت.</translation>
    </message>
    <message>
        <source>Take out tags such as &lt;i&gt; and {\an8}, drawings and word times.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تاگەکانی وەک &lt;i&gt; و {\an8}، وێنەکێشان و کاتی وشەکان دەردەهێنێت.</translation>
    </message>
    <message>
        <source>The learning rate rises to its value over so many steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی فێربوون لە ئەوەندە هەنگاودا دەگاتە نرخی خۆی.</translation>
    </message>
    <message>
        <source>The rule by which the weights follow their gradients.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو یاسایەی کێشەکان پێی شوێن گرادیانەکانیان دەکەون.</translation>
    </message>
    <message>
        <source>The run ends after so many errors of any kind; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە دوای ئەوەندە هەڵە لە هەر جۆرێک کۆتایی دێت؛ ٠: بێ سنوور.</translation>
    </message>
    <message>
        <source>The run ends when so many measurements in a row brought nothing better; 0: it goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە کۆتایی دێت کاتێک ئەوەندە پێوان یەک لە دوای یەک هیچی باشتریان نەهێنا؛ ٠: بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>The same seed and data give the same voice on the CPU.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەمان تۆو و داتا لەسەر پرۆسێسەر هەمان دەنگ دەدەن.</translation>
    </message>
    <message>
        <source>The test sentences, one per line; empty: three clips that were kept aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکانی تاقیکردنەوە، هەر دێڕەی یەک؛ بەتاڵ: سێ پارچە کە جیا کراونەتەوە.</translation>
    </message>
    <message>
        <source>Threads that prepare clips while the model learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو ڕیشاڵانەی پارچەکان ئامادە دەکەن کاتێک مۆدێلەکە فێر دەبێت.</translation>
    </message>
    <message>
        <source>Train on lower-case letters only; right for most alphabets.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها بە پیتی بچووک ڕادەهێنێت؛ بۆ زۆربەی ئەلفوبێکان دروستە.</translation>
    </message>
    <message>
        <source>Training is refused when more than this share of the letters in the texts has no token; up to it they are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان دەست پێناکات ئەگەر لەم ڕێژەیە زیاتری پیتی دەقەکان تۆکنیان نەبێت؛ تا ئەو ڕێژەیە لادەبرێن.</translation>
    </message>
    <message>
        <source>Try everything on one clip and on the longest batch before the first step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێش یەکەم هەنگاو هەموو شتێک لەسەر پارچەیەک و لەسەر درێژترین کۆمەڵ تاقی دەکاتەوە.</translation>
    </message>
    <message>
        <source>Turn text into phonemes by this voice of espeak-ng (am, ku, en-gb); empty: letters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق بەم دەنگەی espeak-ng دەکات بە فۆنیم (am, ku, en-gb)؛ بەتاڵ: پیت.</translation>
    </message>
    <message>
        <source>Weight of deceiving the discriminators.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی هەڵخەڵەتاندنی جیاکەرەوەکان.</translation>
    </message>
    <message>
        <source>Weight of the difference between real and made mel spectra.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی جیاوازیی نێوان شەبەنگی مێلی ڕاستەقینە و دروستکراو.</translation>
    </message>
    <message>
        <source>Weight of the discriminators&apos; inner differences.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی جیاوازییە ناوەکییەکانی جیاکەرەوەکان.</translation>
    </message>
    <message>
        <source>Weight of the discriminators&apos; own loss.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی ونکردنی خودی جیاکەرەوەکان.</translation>
    </message>
    <message>
        <source>Weight of the distance between what text and sound say about a clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی دووریی نێوان ئەوەی دەق و دەنگ دەربارەی پارچەیەک دەیڵێن.</translation>
    </message>
    <message>
        <source>Weight of the durations.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی ماوەکان.</translation>
    </message>
    <message>
        <source>What is left of the learning rate at the end of the linear, cosine, restarts and onecycle schedules.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کۆتایی پلانەکانی linear و cosine و restarts و onecycle چی لە خێرایی فێربوون دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>What is left of the learning rate when it has to be lowered.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتێک خێرایی فێربوون دەبێت دابەزێنرێت چی لێ دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Where to compute: auto takes the graphics card when there is one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کوێ حیساب دەکرێت: auto کارتی گرافیک وەردەگرێت ئەگەر هەبێت.</translation>
    </message>
    <message>
        <source>Which language&apos;s rules make the text ready; auto takes those of the project&apos;s language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یاسای کام زمان دەقەکە ئامادە دەکات؛ auto هی زمانی پڕۆژەکە وەردەگرێت.</translation>
    </message>
    <message>
        <source>Write everything in Latin letters, for voices that expect them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەمووی بە پیتی لاتینی دەنووسێت، بۆ ئەو دەنگانەی چاوەڕێی ئەوەن.</translation>
    </message>
    <message>
        <source>How much sound before and after the speech belongs to its clip; never more than half of the pause.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چەند دەنگ پێش و پاش قسەکە هی پارچەکەیە؛ هەرگیز لە نیوەی وەستانەکە زیاتر نییە.</translation>
    </message>
    <message>
        <source>So many steps the voice takes from hearing nothing of the discriminators to their full weight, where they learned alone before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لە ئەوەندە هەنگاودا لە نەبیستنی جیاکەرەوەکانەوە دەگاتە کێشی تەواویان، دوای ئەوەی پێشتر بە تەنیا فێر بوون.</translation>
    </message>
    <message>
        <source>Step from which the voice listens to the discriminators; they learn alone before it. -1: at once, or after 1,000 steps where a voice goes on that brought no discriminators.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو هەنگاوەی دەنگەکە لێیەوە گوێ لە جیاکەرەوەکان دەگرێت؛ پێش ئەوە بە تەنیا فێر دەبن. -1: یەکسەر، یان دوای ١٬٠٠٠ هەنگاو کاتێک دەنگێک بەردەوام دەبێت کە جیاکەرەوەی نەهێناوە.</translation>
    </message>
    <message>
        <source>Clips are left out when both measures of how far speech stands over noise are lower.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان لادەبرێن کاتێک هەردوو پێوانی ئەوەی قسە چەند لە ژاوەژاو بەرزترە کەمتر بن.</translation>
    </message>
    <message>
        <source>Clips made of several subtitles are no longer than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی لە چەند ژێرنووسێک دروست کراون لەمە درێژتر نین.</translation>
    </message>
    <message>
        <source>Clips that sound duller than this are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی دەنگیان لەمە کپترە لادەبرێن؛ ٠: هیچ.</translation>
    </message>
    <message>
        <source>Clips under this are marked as dull.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکانی ژێر ئەمە وەک کپ نیشان دەکرێن.</translation>
    </message>
    <message>
        <source>Clips under this are marked as noisy.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکانی ژێر ئەمە وەک ژاوەژاوی نیشان دەکرێن.</translation>
    </message>
    <message>
        <source>Clips whose mean is further from zero are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی ناوەندیان لە سفرەوە دوورترە نیشان دەکرێن.</translation>
    </message>
    <message>
        <source>Clips with a longer pause inside are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی وەستانێکی درێژتریان تێدایە لادەبرێن؛ ٠: هیچ.</translation>
    </message>
    <message>
        <source>Clips with a longer pause inside are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی وەستانێکی درێژتریان تێدایە نیشان دەکرێن.</translation>
    </message>
    <message>
        <source>Clips with a longer silence at their end are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی بێدەنگییەکی درێژتریان لە کۆتاییدا هەیە نیشان دەکرێن.</translation>
    </message>
    <message>
        <source>Clips with more samples cut off at full scale are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی نموونەی سەربڕاویان لەمە زیاترە لادەبرێن؛ ٠: هیچ.</translation>
    </message>
    <message>
        <source>Cut in the pauses near the times of a subtitle instead of at them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە وەستانەکانی نزیک کاتی ژێرنووس دەبڕێت نەک ڕێک لەو کاتانەدا.</translation>
    </message>
    <message>
        <source>How far away the right place of the subtitles is looked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تا چەند دوور بۆ شوێنی دروستی ژێرنووسەکان دەگەڕێت.</translation>
    </message>
    <message>
        <source>Leave out a clip that has the text and the sound of another one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەیەک لادەبات کە دەق و دەنگی یەکێکی تری هەیە.</translation>
    </message>
    <message>
        <source>Leave out clips that are spoken much faster or slower than the rest of their film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانە لادەبات کە زۆر خێراتر یان خاوتر لە پارچەکانی تری فیلمەکە گوتراون.</translation>
    </message>
    <message>
        <source>Make one clip of two subtitles: needed where speech runs on or one is too short, sentences also where a sentence goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دوو ژێرنووس پارچەیەک دروست دەکات: needed کاتێک قسە بەردەوامە یان یەکێکیان زۆر کورتە، sentences کاتێک ڕستەش بەردەوامە.</translation>
    </message>
    <message>
        <source>Make two clips of a subtitle that is too long or in which two people speak, where a pause fits the text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ژێرنووسێک کە زۆر درێژە یان دوو کەس تێیدا قسە دەکەن دوو پارچە دروست دەکات، لەو شوێنەی وەستانێک لەگەڵ دەقەکە دەگونجێت.</translation>
    </message>
    <message>
        <source>Manual: subtitles are shown so much later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە دەست: ژێرنووسەکان ئەوەندە درەنگتر پیشان دەدرێن.</translation>
    </message>
    <message>
        <source>Manual: times of the subtitles are multiplied by this first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە دەست: کاتی ژێرنووسەکان سەرەتا لەمە دەدرێن.</translation>
    </message>
    <message>
        <source>Only subtitles nearer than this become one clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها ئەو ژێرنووسانەی لەمە نزیکترن دەبنە یەک پارچە.</translation>
    </message>
    <message>
        <source>Whether subtitles that are early or late are moved: auto when the sound leaves no doubt, off never, manual by the offset and ratio below.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئایا ژێرنووسی زوو یان درەنگ دەجووڵێنرێت: auto کاتێک دەنگ گومان ناهێڵێت، off هەرگیز، manual بە جیاوازی و ڕێژەی خوارەوە.</translation>
    </message>
    <message>
        <source>How many tokens a vocabulary of pieces has.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگێکی پارچە وشە چەند تۆکنی هەیە.</translation>
    </message>
    <message>
        <source>Language token before every text, for example [am]; not for characters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنی زمان پێش هەموو دەقێک، بۆ نموونە [am]؛ بۆ پیتەکان نییە.</translation>
    </message>
    <message>
        <source>Letters that become tokens even when no text has them yet, written one after another.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پیتانەی دەبنە تۆکن تەنانەت ئەگەر هێشتا لە هیچ دەقێکدا نەبن، بە دوای یەکدا دەنووسرێن.</translation>
    </message>
    <message>
        <source>Pairs of tokens that are rarer than this are not joined (hf-bpe).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جووتە تۆکنی لەمە دەگمەنتر ناخرێنە سەر یەک (hf-bpe).</translation>
    </message>
    <message>
        <source>Punctuation marks are tokens of their own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نیشانەکانی خاڵبەندی تۆکنی سەربەخۆن.</translation>
    </message>
    <message>
        <source>Share of the texts&apos; characters that become tokens; the rarest are left out first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشی ئەو پیتانەی دەقەکان کە دەبنە تۆکن؛ دەگمەنترینەکان یەکەم جار لادەبرێن.</translation>
    </message>
    <message>
        <source>What a token is: one character (best for small voices), or pieces of words (unigram and bpe as SentencePiece makes them, hf-bpe as Hugging Face does).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن چییە: یەک پیت (باشترین بۆ دەنگی بچووک)، یان پارچەی وشە (unigram و bpe وەک SentencePiece، hf-bpe وەک Hugging Face).</translation>
    </message>
    <message>
        <source>File of the speaker encoder (pretrained.pt of resemblyzer); empty: looked for in the models folder, none: the built-in measure by pitch and timbre.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی ناسەرەوەی قسەکەر (pretrained.pt ی resemblyzer)؛ بەتاڵ: لە بوخچەی مۆدێلەکاندا دەگەڕێت، none: پێوەری ناوخۆیی بە بەرزی و ڕەنگی دەنگ.</translation>
    </message>
    <message>
        <source>File of the speech detector (silero_vad.jit), which also knows speech among music; empty: looked for in the models folder, none: the built-in detector, which goes by loudness.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دۆزەرەوەی قسە (silero_vad.jit) کە لەناو مۆسیقاشدا قسە دەناسێت؛ بەتاڵ: لە بوخچەی مۆدێلەکاندا دەگەڕێت، none: دۆزەرەوەی ناوخۆیی کە بە بەرزیی دەنگ کار دەکات.</translation>
    </message>
    <message>
        <source>Leave out clips in which hardly anybody seems to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانە لاببە کە وا دیارە بەدەگمەن کەسێک تێیاندا قسە دەکات.</translation>
    </message>
    <message>
        <source>Leave out clips whose voice is unlike most others of their film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانە لاببە کە دەنگیان لە زۆربەی پارچەکانی تری فیلمەکەیان ناچێت.</translation>
    </message>
    <message>
        <source>Leave out clips with music or many voices under the speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانە لاببە کە مۆسیقا یان دەنگی زۆر لەژێر قسەکەدایە.</translation>
    </message>
    <message>
        <source>Text files (UTF-8, one text a line) that tokens are learned from besides the clips; several parted by ;.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دەق (UTF-8، هەر دێڕێک دەقێک) کە جگە لە بڕگەکان تۆکنەکان لێیانەوە فێر دەبن؛ چەند دانەیەک بە ; جیا دەکرێنەوە.</translation>
    </message>
    <message>
        <source>Compute inner values of the network again in the backward pass instead of keeping them: needs less memory, but each step takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نرخە ناوەکییەکانی تۆڕەکە لە تێپەڕینی گەڕانەوەدا دووبارە حیساب بکە لەبری هێشتنەوەیان: بیرگەی کەمتری دەوێت، بەڵام هەر هەنگاوێک زیاتر دەخایەنێت.</translation>
    </message>
    <message>
        <source>Sound without text is cut where nobody speaks for so long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی بێ دەق لەو شوێنە دەبڕدرێت کە هێندە ماوەیە کەس قسە ناکات.</translation>
    </message>
    <message>
        <source>Sound without text: a stretch that is too short goes to one nearer than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی بێ دەق: بەشێکی زۆر کورت دەچێتە پاڵ ئەوەی لەمە نزیکترە.</translation>
    </message>
    <message>
        <source>Sound without text: long stretches are not parted at shorter pauses than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی بێ دەق: بەشە درێژەکان لە وەستانی کورتتر لەمە دابەش ناکرێن.</translation>
    </message>
    <message>
        <source>Sound without text: longer stretches are parted at their longest pause; 0: as long as clips may be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی بێ دەق: بەشی درێژتر لە درێژترین وەستانیدا دابەش دەکرێت؛ 0: تا ئەو درێژییەی پارچە دەتوانێت هەبێت.</translation>
    </message>
    <message>
        <source>How many of the clips kept aside are measured each time, spread over all of them; 0: all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر جارێک چەند لە پارچە جیاکراوەکان دەپێورێن، بەسەر هەموویاندا بڵاو؛ ٠: هەموویان.</translation>
    </message>
    <message>
        <source>Compute inner values of the network again in the backward pass instead of keeping them: needs much less memory, but each step takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە گەڕانەوەدا بەهاکانی ناوەوەی تۆڕەکە دووبارە بژمێرە لە جیاتی هێشتنەوەیان: بیرگەی زۆر کەمتری دەوێت، بەڵام هەر هەنگاوێک درێژتر دەخایەنێت.</translation>
    </message>
    <message>
        <source>How lively the voice speaks.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە چەند زیندوو قسە دەکات.</translation>
    </message>
    <message>
        <source>How much less likely a sound is that was made already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک کە پێشتر دروستکراوە چەند ئەگەری کەمترە.</translation>
    </message>
    <message>
        <source>How strongly the text is followed; 0: half the computing, less exact.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چەند بە توندی پەیڕەوی دەق دەکرێت؛ 0: نیوەی ژماردن، کەمتر ورد.</translation>
    </message>
    <message>
        <source>Rows of the tokens that the base knows already stay exactly as they are when its vocabulary was extended.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتێک وشەدانی بنەڕەت فراوان کرا، ڕیزەکانی ئەو تۆکنانەی پێشتر دەیزانێت وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Share of the clips learned without a voice to speak with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێژەی ئەو پارچانەی بێ دەنگێک بۆ قسەکردن فێر دەکرێن.</translation>
    </message>
    <message>
        <source>Share of the clips learned without their text, which speaking needs for its guidance.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێژەی ئەو پارچانەی بێ دەقەکەیان فێر دەکرێن، کە قسەکردن بۆ ڕێنمایی پێویستی پێیەتی.</translation>
    </message>
    <message>
        <source>Sounds less likely than this share of the likeliest one are never taken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دەنگانەی ئەگەریان لەم ڕێژەیەی ئەگەری باڵاترین کەمترە هەرگیز وەرناگیرێن.</translation>
    </message>
    <message>
        <source>Weight of the next speech token.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی تۆکنی قسەی دواتر.</translation>
    </message>
    <message>
        <source>Weight of the next text token.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی تۆکنی دەقی دواتر.</translation>
    </message>
    <message>
        <source>Licence of the recordings, for example CC BY 4.0. It is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆڵەتی تۆمارەکان، بۆ نموونە CC BY 4.0. لەسەر پێناسەی هەر دەنگێک دەنووسرێت کە دەبرێت.</translation>
    </message>
    <message>
        <source>Who gave the permission, and for what. It is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێ مۆڵەتی داوە و بۆ چی. لەسەر پێناسەی هەر دەنگێک دەنووسرێت کە دەبرێت.</translation>
    </message>
    <message>
        <source>Whose voice it is and whether it may be used. The answer is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی کێیە و ئایا دەکرێت بەکار بهێنرێت. وەڵامەکە لەسەر پێناسەی هەر دەنگێک دەنووسرێت کە دەبرێت.</translation>
    </message>
    <message>
        <source>Folder or .zip file of a voice to go on from instead of beginning from nothing; its size is taken, not model.architecture.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچە یان پەڕگەی .zip ی دەنگێک کە لێیەوە بەردەوام دەبیت لەبری دەستپێکردن لە هیچەوە؛ قەبارەکەی ئەو وەردەگیرێت، نەک model.architecture.</translation>
    </message>
    <message>
        <source>Above 0 only small matrices of this rank learn beside the network, which stays as it is (LoRA): a fraction of the memory and of the size of a checkpoint, and less is forgotten; 0: everything learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە سەرووی 0 تەنیا ماتریکسە بچووکەکانی ئەم پلەیە لە تەنیشت تۆڕەکە فێر دەبن و تۆڕەکە وەک خۆی دەمێنێتەوە (LoRA): بیرگە و قەبارەی دۆخی پاشەکەوتکراو زۆر کەمتر دەبن و کەمتر لەبیر دەچێتەوە؛ 0: هەموو شتێک فێر دەبێت.</translation>
    </message>
    <message>
        <source>Beside which weights of every layer the small matrices stand.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ماتریکسە بچووکەکان لە تەنیشت کام کێشەکانی هەر چینێک دادەنرێن.</translation>
    </message>
    <message>
        <source>How strongly the small matrices count: this, divided by their rank. Usually twice the rank.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ماتریکسە بچووکەکان چەند کاریگەرن: ئەم ژمارەیە دابەش بەسەر پلەکەیان. زۆرجار دوو ئەوەندەی پلەکەیە.</translation>
    </message>
    <message>
        <source>SHA-256 of the base&apos;s weights beside which a run has learned; written down by the run itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SHA-256ی کێشەکانی بنەڕەت کە ڕاهێنانێک لە تەنیشتیانەوە فێر بووە؛ ڕاهێنانەکە خۆی دەینووسێت.</translation>
    </message>
    <message>
        <source>Step from which the discriminators learn. Before it the voice learns from texts and spectra alone, and a step takes about half as long; it sounds rough until they have worked on it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو هەنگاوەی جیاکەرەوەکان لێیەوە فێر دەبن. پێش ئەوە دەنگەکە تەنیا لە دەق و سپێکترەکان فێر دەبێت، و هەنگاوێک نزیکەی نیوەی کات دەخایەنێت؛ تا ئەوان کاری لەسەر نەکەن زبر دێتە بیستن.</translation>
    </message>
    <message>
        <source>Rows of the base&apos;s vocabulary, when a run has extended it; written down by the run itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیزەکانی وشەدانی بنەڕەت، کاتێک ڕاهێنانێک فراوانی کردووە؛ ڕاهێنانەکە خۆی دەینووسێت.</translation>
    </message>
    <message>
        <source>How much the lengths of sounds vary from take to take. -1: as the voice that it goes on from, else 0.8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژیی دەنگەکان لە هەر جارێکدا چەند دەگۆڕێت. -1: وەک ئەو دەنگەی لەسەری بەردەوام دەبێت، ئەگەرنا 0.8.</translation>
    </message>
    <message>
        <source>How much the voice varies from take to take. Less is plainer and easier to understand, above all of a voice that learned little. -1: as the voice that it goes on from, else 0.667.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لە هەر جارێکدا چەند دەگۆڕێت. کەمتر سادەترە و ئاسانتر تێدەگەیت، بەتایبەتی لە دەنگێک کە کەم فێر بووە. -1: وەک ئەو دەنگەی لەسەری بەردەوام دەبێت، ئەگەرنا 0.667.</translation>
    </message>
    <message>
        <source>Launch the decoder and the discriminators on a graphics card as CUDA graphs, each as a whole: quicker where batches are small, but needs more of its memory. Not yet tried on a graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیکۆدەر و جیاکەرەوەکان لەسەر کارتی گرافیک هەریەکەیان بە یەکجار وەک CUDA graph دەستپێبکە: لە کۆمەڵە بچووکەکاندا خێراترە، بەڵام بیرگەی زیاتری کارتەکەی دەوێت. هێشتا لەسەر کارتی گرافیک تاقی نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>How much steady noise (hiss, hum, fans) is lowered while a film is imported; 0: not at all. Films that are there already stay as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاتی هاوردەکردنی فیلمدا ژاوەژاوی بەردەوام (فشەفش، گیزەگیز، پانکە) چەند کەم دەکرێتەوە؛ 0: هیچ. ئەو فیلمانەی پێشتر هەن وەک خۆیان دەمێننەوە.</translation>
    </message>
</context>
<context>
    <name>OptionLabel</name>
    <message>
        <source>Abbreviations in full</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کورتکراوەکان بە تەواوی</translation>
    </message>
    <message>
        <source>AdamW beta 1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW بێتا 1</translation>
    </message>
    <message>
        <source>AdamW beta 2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW بێتا 2</translation>
    </message>
    <message>
        <source>AdamW epsilon</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW ئێپسیلۆن</translation>
    </message>
    <message>
        <source>Average of the weights</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوەندی کێشەکان</translation>
    </message>
    <message>
        <source>Bad steps in a row</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی خراپی یەک لە دوای یەک</translation>
    </message>
    <message>
        <source>Batches added up per step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆمەڵی کۆکراوە لە هەنگاوێکدا</translation>
    </message>
    <message>
        <source>Clips at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە بە یەک جار</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پلانی خێرایی فێربوون</translation>
    </message>
    <message>
        <source>Durations as a distribution</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ماوەکان وەک دابەشبوون</translation>
    </message>
    <message>
        <source>Encoding of subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆدکردنی ژێرنووس</translation>
    </message>
    <message>
        <source>Factor at milestones</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێکدان لە قۆناغەکاندا</translation>
    </message>
    <message>
        <source>Fastest speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێراترین قسە</translation>
    </message>
    <message>
        <source>First cycle of restarts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکەم خولی دەستپێکردنەوە</translation>
    </message>
    <message>
        <source>First loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکەم پێوەری ونکردن</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فرەیم لە چرکەیەکدا</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چینە بەستووەکان</translation>
    </message>
    <message>
        <source>Frozen parts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشە بەستووەکان</translation>
    </message>
    <message>
        <source>Frozen rows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیزە بەستووەکان</translation>
    </message>
    <message>
        <source>Good steps until calm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی باش تا هێوربوونەوە</translation>
    </message>
    <message>
        <source>Growth of the cycles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەورەبوونی خولەکان</translation>
    </message>
    <message>
        <source>Growth of the loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەورەبوونی پێوەری ونکردن</translation>
    </message>
    <message>
        <source>Keep marks of long consonants</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتنەوەی نیشانەی دەنگە درێژەکان</translation>
    </message>
    <message>
        <source>Kept aside for measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاکراوە بۆ پێوان</translation>
    </message>
    <message>
        <source>Largest loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەورەترین پێوەری ونکردن</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی لاتینی</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی فێربوون لە کۆتاییدا</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمبوونەوەی خێرایی فێربوون</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی فێربوون</translation>
    </message>
    <message>
        <source>Leave out advertisements</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابردنی ڕیکلام</translation>
    </message>
    <message>
        <source>Leave out songs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابردنی گۆرانی</translation>
    </message>
    <message>
        <source>Leave out two speakers at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابردنی دوو قسەکەری پێکەوە</translation>
    </message>
    <message>
        <source>Length of the course</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژیی پلان</translation>
    </message>
    <message>
        <source>Letters that sound the same as one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتە هاودەنگەکان وەک یەک</translation>
    </message>
    <message>
        <source>Longest clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژترین پارچە</translation>
    </message>
    <message>
        <source>Longest gradient</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژترین گرادیان</translation>
    </message>
    <message>
        <source>Loss scale after overflow</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوەری ونکردن دوای پڕبوون</translation>
    </message>
    <message>
        <source>Loss scaling (fp16)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوەری ونکردن (fp16)</translation>
    </message>
    <message>
        <source>Lower-case letters only</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها پیتی بچووک</translation>
    </message>
    <message>
        <source>Lowering of the learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دابەزاندنی خێرایی فێربوون</translation>
    </message>
    <message>
        <source>Measure every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوان هەر</translation>
    </message>
    <message>
        <source>Measure where time goes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوانی کات بۆ کوێ دەچێت</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قۆناغەکان</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زۆرترین هەڵە</translation>
    </message>
    <message>
        <source>Name the first bad operation</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوهێنانی یەکەم کرداری خراپ</translation>
    </message>
    <message>
        <source>Number format</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شێوازی ژمارە</translation>
    </message>
    <message>
        <source>Numbers in words</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارە بە وشە</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باشکەر (optimiser)</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نرخی دوور لەمەوە</translation>
    </message>
    <message>
        <source>Phonemes by espeak-ng</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فۆنیم بە espeak-ng</translation>
    </message>
    <message>
        <source>Punctuation to its end of the line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خاڵبەندی بۆ کۆتایی دێڕ</translation>
    </message>
    <message>
        <source>SGD momentum</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆمێنتەمی SGD</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێژەی نموونە</translation>
    </message>
    <message>
        <source>Save at least every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لانیکەم پاشەکەوت هەر</translation>
    </message>
    <message>
        <source>Save every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوت هەر</translation>
    </message>
    <message>
        <source>Saved states to keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوە هێڵراوەکان</translation>
    </message>
    <message>
        <source>Seed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆو (seed)</translation>
    </message>
    <message>
        <source>Share of bad steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشی هەنگاوی خراپ</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کورتترین پارچە</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەی تۆڕ</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بچووکترین باشتربوون</translation>
    </message>
    <message>
        <source>Sound around a subtitle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی دەوروبەری ژێرنووس</translation>
    </message>
    <message>
        <source>Speak test sentences every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوتنی ڕستەی تاقیکردنەوە هەر</translation>
    </message>
    <message>
        <source>Steps until the loss scale grows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاو تا پێوەری ونکردن گەورە دەبێت</translation>
    </message>
    <message>
        <source>Stop after no gain</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن ئەگەر باشتر نەبوو</translation>
    </message>
    <message>
        <source>Stop after rounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن دوای خول</translation>
    </message>
    <message>
        <source>Stop after steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن دوای هەنگاو</translation>
    </message>
    <message>
        <source>Stop after time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن دوای کات</translation>
    </message>
    <message>
        <source>Switches of single rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سوچی یاسا تاکەکان</translation>
    </message>
    <message>
        <source>Take out names of speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەرهێنانی ناوی قسەکەر</translation>
    </message>
    <message>
        <source>Take out notes on sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەرهێنانی تێبینیی دەنگ</translation>
    </message>
    <message>
        <source>Take out signs of music</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەرهێنانی نیشانەی مۆسیقا</translation>
    </message>
    <message>
        <source>Take out tags</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەرهێنانی تاگ</translation>
    </message>
    <message>
        <source>TensorBoard files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی TensorBoard</translation>
    </message>
    <message>
        <source>Test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەی تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Text rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یاساکانی دەق</translation>
    </message>
    <message>
        <source>Threads that prepare clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیشاڵی ئامادەکردنی پارچە</translation>
    </message>
    <message>
        <source>Try before the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تاقیکردنەوە پێش ڕاهێنان</translation>
    </message>
    <message>
        <source>Unknown letters allowed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی نەناسراوی ڕێپێدراو</translation>
    </message>
    <message>
        <source>Unroll rolling captions</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوەی ژێرنووسی خلۆرەوەبوو</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەرمبوونەوە</translation>
    </message>
    <message>
        <source>Way of clipping</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شێوازی بڕین</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمبوونەوەی کێش</translation>
    </message>
    <message>
        <source>Weight of feature matching</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی گونجانی تایبەتمەندی</translation>
    </message>
    <message>
        <source>Weight of the KL loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی ونکردنی KL</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی ونکردنی بەرامبەر</translation>
    </message>
    <message>
        <source>Weight of the discriminator loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی ونکردنی جیاکەرەوە</translation>
    </message>
    <message>
        <source>Weight of the duration loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی ونکردنی ماوە</translation>
    </message>
    <message>
        <source>Weight of the mel loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی ونکردنی مێل</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێنی حیسابکردن</translation>
    </message>
    <message>
        <source>Discriminators alone until</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاکەرەوەکان بە تەنیا تا</translation>
    </message>
    <message>
        <source>Growth of their weight</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەورەبوونی کێشیان</translation>
    </message>
    <message>
        <source>Voice to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ بۆ بەردەوامبوون</translation>
    </message>
    <message>
        <source>Characters covered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتە داپۆشراوەکان</translation>
    </message>
    <message>
        <source>Kind of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆری تۆکنەکان</translation>
    </message>
    <message>
        <source>Language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنی زمان</translation>
    </message>
    <message>
        <source>Letters always known</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پیتانەی هەمیشە دەناسرێن</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارەی تۆکنەکان</translation>
    </message>
    <message>
        <source>Punctuation marks apart</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خاڵبەندی بە جیا</translation>
    </message>
    <message>
        <source>Rarest pair joined</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەگمەنترین جووتی یەکخراو</translation>
    </message>
    <message>
        <source>More texts to learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقی زیاتر بۆ فێربوون</translation>
    </message>
    <message>
        <source>Less memory by gradient checkpointing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگەی کەمتر بە gradient checkpointing</translation>
    </message>
    <message>
        <source>Distance over which short parts join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووری یەکگرتنی بەشە کورتەکان</translation>
    </message>
    <message>
        <source>Longest part of sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژترین بەشی دەنگی بێ دەق</translation>
    </message>
    <message>
        <source>Pause that parts sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو وەستانەی دەنگی بێ دەق دابەش دەکات</translation>
    </message>
    <message>
        <source>Shortest pause inside that parts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کورتترین وەستانی ناوەوە کە دابەش دەکات</translation>
    </message>
    <message>
        <source>Clips measured at a time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی پێوراو لە هەر جارێکدا</translation>
    </message>
    <message>
        <source>Against repeating sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دژی دووبارەبوونەوەی دەنگ</translation>
    </message>
    <message>
        <source>Clips learned without a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی فێرکراوی بێ دەنگ</translation>
    </message>
    <message>
        <source>Clips learned without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی فێرکراوی بێ دەق</translation>
    </message>
    <message>
        <source>Faithfulness to the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دڵسۆزی بۆ دەق</translation>
    </message>
    <message>
        <source>Known tokens stay as they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنە ناسراوەکان وەک خۆیان دەمێننەوە</translation>
    </message>
    <message>
        <source>Least likelihood of a sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمترین ئەگەری دەنگێک</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیندوویی</translation>
    </message>
    <message>
        <source>Weight of speech tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی تۆکنەکانی قسە</translation>
    </message>
    <message>
        <source>Weight of text tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشی تۆکنەکانی دەق</translation>
    </message>
    <message>
        <source>Licence of the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆڵەتی تۆمارەکان</translation>
    </message>
    <message>
        <source>Permission given by</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆڵەت لەلایەن</translation>
    </message>
    <message>
        <source>Permission to use the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆڵەتی بەکارهێنانی دەنگ</translation>
    </message>
    <message>
        <source>Base of LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بنەڕەتی LoRA</translation>
    </message>
    <message>
        <source>Rank of LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پلەی LoRA</translation>
    </message>
    <message>
        <source>Strength of LoRA (alpha)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێزی LoRA (alpha)</translation>
    </message>
    <message>
        <source>Weights with LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو کێشانەی LoRAیان هەیە</translation>
    </message>
    <message>
        <source>Discriminators learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاکەرەوەکان فێر دەبن لە</translation>
    </message>
    <message>
        <source>Rows of the base&apos;s vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیزەکانی وشەدانی بنەڕەت</translation>
    </message>
    <message>
        <source>Liveliness of the rhythm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیندوویی ڕیتم</translation>
    </message>
    <message>
        <source>Launch parts of a step as CUDA graphs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشەکانی هەنگاو وەک CUDA graph دەستپێبکە</translation>
    </message>
    <message>
        <source>Noise lowered by</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمکردنەوەی ژاوەژاو بە</translation>
    </message>
</context>
<context>
    <name>OptionUnit</name>
    <message>
        <source>%</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>٪</translation>
    </message>
    <message>
        <source>Hz</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێرتز</translation>
    </message>
    <message>
        <source>clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە</translation>
    </message>
    <message>
        <source>epochs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خول</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فرەیم/چ</translation>
    </message>
    <message>
        <source>letters/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیت/چ</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خولەک</translation>
    </message>
    <message>
        <source>per epoch</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر خولێک</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چ</translation>
    </message>
    <message>
        <source>steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاو</translation>
    </message>
    <message>
        <source>dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دێسیبێل</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 clips kept, %2 left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە هێشترانەوە، %2 لابران.</translation>
    </message>
    <message>
        <source>Import stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هاوردەکردنت ڕاگرت.</translation>
    </message>
    <message>
        <source>Nothing new: this film is in the project already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچی نوێ نییە: ئەم فیلمە پێشتر لە پڕۆژەکەدایە.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هاوردە کرا.</translation>
    </message>
    <message>
        <source>Stopped by you at step %1. Saved; go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 ڕاتگرت. پاشەکەوت کرا؛ هەر کاتێک بەردەوام بە.</translation>
    </message>
    <message>
        <source>Finished at step %1. The saved voice was read back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تەواو بوو. دەنگە پاشەکەوتکراوەکە دووبارە خوێندرایەوە.</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تەواو بوو.</translation>
    </message>
    <message>
        <source>The tokens are made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان دروست کران.</translation>
    </message>
    <message>
        <source>Spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوترا.</translation>
    </message>
    <message>
        <source>The voice is in %1. It was opened again and spoken with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لە %1 دایە. دووبارە کرایەوە و قسەی پێ کرا.</translation>
    </message>
    <message>
        <source>The self-test passed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خۆتاقیکردنەوە سەرکەوتوو بوو.</translation>
    </message>
    <message>
        <source>The demo project is ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژە نموونەییەکە ئامادەیە.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆ ڕاتگرت.</translation>
    </message>
    <message>
        <source>%1 clips left out, %2 taken in again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە لابران، %2 گەڕێنرانەوە.</translation>
    </message>
    <message>
        <source>%1 clips to train on, %2 kept aside for measuring.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە بۆ ڕاهێنان، %2 بۆ پێوان جیاکرانەوە.</translation>
    </message>
    <message>
        <source>%1 clips are in %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە لە %2 دان.</translation>
    </message>
    <message>
        <source>%1 clips taken in from other projects.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە لە پڕۆژەکانی ترەوە هێنران.</translation>
    </message>
    <message>
        <source>The vocabulary knows your texts now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکە ئێستا دەقەکانت دەناسێت.</translation>
    </message>
    <message>
        <source>The preview is ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشبینینەکە ئامادەیە.</translation>
    </message>
    <message>
        <source>The vocabularies are joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکان یەک خران.</translation>
    </message>
    <message>
        <source>The vocabulary is smaller now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکە ئێستا بچووکترە.</translation>
    </message>
    <message>
        <source>The scores are in %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەنجامەکان لە %1 دان.</translation>
    </message>
    <message>
        <source>One voice is kept; %1 clips of others are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەک دەنگ هێڵرایەوە؛ %1 پارچەی ئەوانی تر لابران.</translation>
    </message>
    <message>
        <source>%1 clips have the name of their speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە ناوی قسەکەریان هەیە.</translation>
    </message>
    <message>
        <source>Voices found: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگە دۆزراوەکان: %1.</translation>
    </message>
    <message>
        <source>%1 texts spoken, %2 not. They are in %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 دەق خوێنرانەوە، %2 نا. لە %3 دان.</translation>
    </message>
    <message numerus="yes">
        <source>The voice has learned from %Ln recordings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>دەنگەکە لە %Ln تۆمارەوە فێر بوو.</numerusform>
            <numerusform>دەنگەکە لە %Ln تۆمارەوە فێر بوو.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done: %1 trainings finished, %2 failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرەکە تەواو بوو: %1 ڕاهێنان تەواو بوون، %2 سەرکەوتوو نەبوون.</translation>
    </message>
</context>
<context>
    <name>PhaseText</name>
    <message>
        <source>Preparing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامادە دەکرێت</translation>
    </message>
    <message>
        <source>Running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کار دەکات</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕادەوەستێت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستاوە</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕادەگیرێت</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنەکان دەخوێندرێنەوە</translation>
    </message>
    <message>
        <source>Loading the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان بار دەکرێن</translation>
    </message>
    <message>
        <source>Turning the clips into tokens and sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان دەکرێن بە تۆکن و دەنگ</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕەکە دروست دەکرێت</translation>
    </message>
    <message>
        <source>Making the folder of the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی ڕاهێنانەکە دروست دەکرێت</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکان دەخوێندرێنەوە</translation>
    </message>
    <message>
        <source>Checking every text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو دەقێک دەپشکنرێت</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسە دەکات</translation>
    </message>
    <message>
        <source>film %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمی %1 لە %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1</translation>
    </message>
    <message>
        <source>Making the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان دروست دەکرێن</translation>
    </message>
    <message>
        <source>Learning the new tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنە نوێیەکان فێر دەکرێن</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 دەق</translation>
    </message>
    <message>
        <source>Listening to the voices of the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێگرتن لە دەنگی پارچەکان</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو دیاری بکە</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ خوارەوە</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژێرە</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوت</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دواوە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچە:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوی پەڕگە:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆری پەڕگەکان:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشەوە</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕان لە:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی سەرەوە</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆپی</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو دیاری بکە</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوت</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>OK</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باشە</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوت</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆپی</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو دیاری بکە</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>advertisement</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕیکلام</translation>
    </message>
    <message>
        <source>after the end of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای کۆتایی فیلم</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەرێکی تر</translation>
    </message>
    <message>
        <source>description of a sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێناسەی دەنگێک</translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆ فڕێت داوە</translation>
    </message>
    <message>
        <source>impossible time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی نەگونجاو</translation>
    </message>
    <message>
        <source>letters outside the vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی دەرەوەی فەرهەنگ</translation>
    </message>
    <message>
        <source>overdriven sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی زۆر بەرز</translation>
    </message>
    <message>
        <source>silent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بێدەنگ</translation>
    </message>
    <message>
        <source>song</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گۆرانی</translation>
    </message>
    <message>
        <source>too little text for the time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقی زۆر کەم بۆ کاتەکە</translation>
    </message>
    <message>
        <source>too long</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زۆر درێژ</translation>
    </message>
    <message>
        <source>too much text for the time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقی زۆر بۆ کاتەکە</translation>
    </message>
    <message>
        <source>too short</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زۆر کورت</translation>
    </message>
    <message>
        <source>twice the same</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوو جار هەمان</translation>
    </message>
    <message>
        <source>two lines at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوو دێڕ پێکەوە</translation>
    </message>
    <message>
        <source>two speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوو قسەکەر</translation>
    </message>
    <message>
        <source>unreadable letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی نەخوێندراوە</translation>
    </message>
    <message>
        <source>a long pause inside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستانێکی درێژ لەناویدا</translation>
    </message>
    <message>
        <source>dull sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی کز</translation>
    </message>
    <message>
        <source>its sound file cannot be read</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دەنگەکەی ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>its sound file was not found</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دەنگەکەی نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>its time in the film is not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی لە فیلمەکەدا دڵنیا نییە</translation>
    </message>
    <message>
        <source>part of the clip before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشێک لە پارچەی پێشوو</translation>
    </message>
    <message>
        <source>speech runs into the next line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکە دەچێتە هێڵی دواتر</translation>
    </message>
    <message>
        <source>the merge was taken back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکخستنەکە گەڕێنرایەوە</translation>
    </message>
    <message>
        <source>the same as another clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەمان پارچەیەکی تر</translation>
    </message>
    <message>
        <source>too much noise</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژاوەژاوی زۆر</translation>
    </message>
    <message>
        <source>unusually fast or slow</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە شێوەیەکی نائاسایی خێرا یان خاو</translation>
    </message>
    <message>
        <source>voted down by listeners</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێگران ڕەتیان کردەوە</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا دەقی نییە</translation>
    </message>
    <message>
        <source>noise of unclear strength</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژاوەژاوێک کە هێزەکەی ڕوون نییە</translation>
    </message>
    <message>
        <source>quiet at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بێدەنگی لە کۆتاییدا</translation>
    </message>
    <message>
        <source>sound off its middle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ لە ناوەڕاستی خۆی لایداوە</translation>
    </message>
    <message>
        <source>the same text elsewhere</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەمان دەق لە شوێنێکی تر</translation>
    </message>
    <message>
        <source>another voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێکی تر</translation>
    </message>
    <message>
        <source>hardly any speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نزیکەی هیچ قسەیەک نییە</translation>
    </message>
    <message>
        <source>music or voices under the speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆسیقا یان دەنگ لەژێر قسەکەدا</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>%1 clips, %2 of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە، %2 قسە</translation>
    </message>
    <message>
        <source>No film has been imported yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هیچ فیلمێک هاوردە نەکراوە.</translation>
    </message>
    <message>
        <source>Ready to train: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامادەیە بۆ ڕاهێنان: %1</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>It is your own voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی خۆتە.</translation>
    </message>
    <message>
        <source>The speaker has agreed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەرەکە ڕازی بووە.</translation>
    </message>
    <message>
        <source>The speaker has agreed: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەرەکە ڕازی بووە: %1.</translation>
    </message>
    <message>
        <source>It may be used as the licence of the recordings allows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەکرێت بەو شێوەیە بەکار بهێنرێت کە مۆڵەتی تۆمارەکان ڕێگەی پێ دەدات.</translation>
    </message>
    <message>
        <source>It is not known whether it may be used: ask the speaker before you use it in public or pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نازانرێت ئایا دەکرێت بەکار بهێنرێت: پێش ئەوەی لەناو خەڵکدا بەکاری بهێنیت یان بیدەیتە کەسێکی تر، لە قسەکەرەکە بپرسە.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆڵەت: %1.</translation>
    </message>
    <message>
        <source>This voice goes on from “%1”. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دەنگە لە «%1»ەوە بەردەوام دەبێت. %2</translation>
    </message>
    <message>
        <source>What comes of it has to keep to that as well; the stricter answer holds and is written into the voice that you take away. Together: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی لێی دروست دەبێت دەبێت پابەندی ئەوەش بێت؛ وەڵامە توندترەکە دەچەسپێت و لەو دەنگەدا دەنووسرێت کە دەیبەیت. پێکەوە: %1</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Running; at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاردایە؛ لە هەنگاوی %1.</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تەواو بوو.</translation>
    </message>
    <message>
        <source>Stopped by you at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تۆ ڕاتگرت.</translation>
    </message>
    <message>
        <source>Failed at step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 سەرکەوتوو نەبوو: %2</translation>
    </message>
    <message>
        <source>Interrupted at step %1. What was saved until then is kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 پچڕا. ئەوەی هەتا ئەو کاتە پاشەکەوت کرابوو ماوە.</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ڕاهێنان</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پرۆسێسەر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device and precision</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>went on from %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە %1ەوە بەردەوام بووە</translation>
    </message>
    <message>
        <source>Nothing was measured on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر ڕستەی نەبیستراو هیچ نەپێوراوە.</translation>
    </message>
    <message>
        <source>sound (mel)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ (mel)</translation>
    </message>
    <message>
        <source>text to sound (kl)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دەقەوە بۆ دەنگ (kl)</translation>
    </message>
    <message>
        <source>lengths (duration)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژییەکان (duration)</translation>
    </message>
    <message>
        <source>how much the text matters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکە چەند گرنگە</translation>
    </message>
    <message>
        <source>%1 with everything in it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لەگەڵ هەموو ئەوەی تێیدایە</translation>
    </message>
    <message>
        <source>%1: left over from saving that was interrupted</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: پاشماوەی پاشەکەوتکردنێک کە پچڕاوە</translation>
    </message>
    <message>
        <source>%1: state saved at step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: دۆخی پاشەکەوتکراو لە هەنگاوی %2</translation>
    </message>
    <message>
        <source>On sentences it has not heard, %1: from %2 to %3, best %4 at step %5.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر ڕستەی نەبیستراو، %1: لە %2ەوە بۆ %3، باشترین %4 لە هەنگاوی %5.</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>%1: %2</source>
        <comment>stage: item</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 لە %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Checking clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان دەپشکنرێن</translation>
    </message>
    <message>
        <source>Counting letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکان دەژمێردرێن</translation>
    </message>
    <message>
        <source>Cutting clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان دەبڕدرێن</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە دەکرێتەوە</translation>
    </message>
    <message>
        <source>Fetching the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکان دەهێنرێن</translation>
    </message>
    <message>
        <source>Listening to sentences it has not heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ لەو ڕستانە دەگرێت کە نەیبیستوون</translation>
    </message>
    <message>
        <source>Loading the saved state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکە بار دەکرێت</translation>
    </message>
    <message>
        <source>Loading the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بار دەکرێت</translation>
    </message>
    <message>
        <source>Looking whether the film is new</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیر دەکات فیلمەکە نوێیە</translation>
    </message>
    <message>
        <source>Making the demo film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمە نموونەییەکە دروست دەکرێت</translation>
    </message>
    <message>
        <source>Making the vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگی تۆکن دروست دەکرێت</translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە ئامادە دەکرێت</translation>
    </message>
    <message>
        <source>Reading back what was saved</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی پاشەکەوت کرا دووبارە دەخوێندرێتەوە</translation>
    </message>
    <message>
        <source>Reading the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان دەخوێندرێنەوە</translation>
    </message>
    <message>
        <source>Saving the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆمەڵەی پارچەکان پاشەکەوت دەکرێت</translation>
    </message>
    <message>
        <source>Saving the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە پاشەکەوت دەکرێت</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Speaking the test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکانی تاقیکردنەوە دەگوترێن</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسە دەکات</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Trying a short training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی کورت تاقی دەکرێتەوە</translation>
    </message>
    <message>
        <source>Trying everything on one clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەمووی لەسەر پارچەیەک تاقی دەکرێتەوە</translation>
    </message>
    <message>
        <source>Trying the saved voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگە پاشەکەوتکراوەکە تاقی دەکرێتەوە</translation>
    </message>
    <message>
        <source>Writing the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نووسینی پارچەکان</translation>
    </message>
    <message>
        <source>Measuring the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکان دەپێورێن</translation>
    </message>
    <message>
        <source>Speaking and measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەگوترێت و دەپێورێت</translation>
    </message>
</context>
<context>
    <name>TimePlan</name>
    <message>
        <source>Network: %1, chosen by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕ: %1، خۆت هەڵتبژاردووە.</translation>
    </message>
    <message>
        <source>A small network: the graphics card has less than 8 GB of memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕێکی بچووک: کارتی گرافیکەکە کەمتر لە ٨ گیگابایت بیرگەی هەیە.</translation>
    </message>
    <message>
        <source>The full network, on the graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕی تەواو، لەسەر کارتی گرافیک.</translation>
    </message>
    <message>
        <source>A small network, on the processor. A graphics card would learn many times faster.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕێکی بچووک، لەسەر پرۆسێسەر. کارتی گرافیک چەند هێندە خێراتر فێر دەبێت.</translation>
    </message>
    <message>
        <source>It learns for %1 and stops by itself; you can go on from there on another day.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ ماوەی %1 فێر دەبێت و خۆی دەوەستێت؛ دەتوانیت ڕۆژێکی تر لەوێوە بەردەوام بیت.</translation>
    </message>
    <message>
        <source>It learns until you press Stop; the Train tab says when it no longer gets better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فێر دەبێت تا «وەستان» دادەگریت؛ پەڕەی ڕاهێنان دەڵێت کەی ئیتر باشتر نابێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln کاتژمێر</numerusform>
            <numerusform>%Ln کاتژمێر</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect a first try, not a finished voice: on a processor that takes far longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چاوەڕێی هەوڵێکی یەکەم بکە، نەک دەنگێکی تەواو: لەسەر پرۆسێسەر ئەوە زۆر زیاتر دەخایەنێت.</translation>
    </message>
</context>
<context>
    <name>TokenReport</name>
    <message numerus="yes">
        <source>%Ln letters of your text are unknown to this voice: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ئەم دەنگە %Ln پیتی دەقەکەت ناناسێت: %1</numerusform>
            <numerusform>ئەم دەنگە %Ln پیتی دەقەکەت ناناسێت: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 times</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1  %2 جار</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the letters of a list</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, with pauses between them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln تۆکن، لەگەڵ وەستان لە نێوانیاندا</numerusform>
            <numerusform>%Ln تۆکن، لەگەڵ وەستان لە نێوانیاندا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln تۆکن</numerusform>
            <numerusform>%Ln تۆکن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هیچ نەپێوراوە.</translation>
    </message>
    <message>
        <source>From time to time the voice is tried on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جار جار دەنگەکە لەسەر ئەو ڕستانە تاقی دەکرێتەوە کە نەیبیستوون.</translation>
    </message>
    <message>
        <source>Distance on sentences it has not heard (%1): %2 at step %3, now %4, best %5 at step %6.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووری لەسەر ئەو ڕستانەی نەیبیستوون (%1): %2 لە هەنگاوی %3، ئێستا %4، باشترین %5 لە هەنگاوی %6.</translation>
    </message>
    <message>
        <source>The voice still gets better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە هێشتا باشتر دەبێت.</translation>
    </message>
    <message>
        <source>No better since step %1. That state is kept as the best one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 ـەوە باشتر نەبووە. ئەو دۆخە وەک باشترین هێڵراوەتەوە.</translation>
    </message>
    <message>
        <source>It is too early to say.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زووە بۆ گوتنی.</translation>
    </message>
    <message>
        <source>Best at step %1 so far. A little up and down is usual: let it go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تا ئێستا باشترین لە هەنگاوی %1. کەمێک بەرز و نزم ئاساییە: با بەردەوام بێت.</translation>
    </message>
    <message>
        <source>It learns its clips by heart. Stop, and take the voice of step %1: more clips help more than more steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان لەبەر دەکات. بیوەستێنە و دەنگی هەنگاوی %1 ببە: پارچەی زیاتر لە هەنگاوی زیاتر باشتر یارمەتی دەدات.</translation>
    </message>
    <message>
        <source>The training goes the wrong way. Go back to an earlier saved state, with a lower learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە بە ڕێگای هەڵەدا دەڕوات. بگەڕێوە بۆ دۆخێکی پاشەکەوتکراوی پێشتر، بە خێرایی فێربوونی کەمتر.</translation>
    </message>
    <message>
        <source>The sound becomes better, but what is said does not follow the text. Check that the texts fit the clips, and that the tokens cover their letters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە باشتر دەبێت، بەڵام ئەوەی دەگوترێت شوێن دەقەکە ناکەوێت. دڵنیابە دەقەکان لەگەڵ پارچەکان دەگونجێن و تۆکنەکان پیتەکانیان دەگرنەوە.</translation>
    </message>
    <message>
        <source>The voice is silent. Check that the clips are not, and go back to an earlier saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بێدەنگە. دڵنیابە پارچەکان وا نین، و بگەڕێوە بۆ دۆخێکی پاشەکەوتکراوی پێشتر.</translation>
    </message>
    <message>
        <source>The judge inside the training has become too strong for the voice. Lower the learning rate, from an earlier saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دادوەری ناو ڕاهێنانەکە بۆ دەنگەکە زۆر بەهێز بووە. لە دۆخێکی پاشەکەوتکراوی پێشترەوە خێرایی فێربوون کەم بکەرەوە.</translation>
    </message>
    <message>
        <source>The training waits for clips much of the time. Put the project on a faster disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە زۆربەی کات چاوەڕێی پارچەکان دەکات. پڕۆژەکە بخەرە سەر دیسکێکی خێراتر.</translation>
    </message>
    <message>
        <source>Many steps are left out because their numbers are wrong. Listen to the clips that the log names; lower the learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زۆر هەنگاو لابراون چونکە ژمارەکانیان هەڵەن. گوێ لەو پارچانە بگرە کە تۆمارەکە ناویان دەبات؛ خێرایی فێربوون کەم بکەرەوە.</translation>
    </message>
    <message>
        <source>It has become much slower than it was. Another program may use the machine, or the training no longer fits in its memory: learn from fewer clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەوەی هەبوو زۆر خاوتر بووەتەوە. لەوانەیە بەرنامەیەکی تر مەکینەکە بەکاربهێنێت، یان ڕاهێنانەکە چیتر لە بیرگەدا جێی نابێتەوە: با لە پارچەی کەمتر پێکەوە فێربێت.</translation>
    </message>
    <message>
        <source>Memory ran out: of the %1 clips of a step, %2 are worked on at once. It takes longer, and learns the same.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە تەواو بوو: لە %1 پارچەی هەنگاوێک، %2 پێکەوە کاریان لەسەر دەکرێت. زیاتر دەخایەنێت و هەمان شت فێردەبێت.</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>%1 Line %2.</source>
        <comment>what is wrong, where</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 دێڕی %2.</translation>
    </message>
    <message>
        <source>A line has a time that cannot be used; it was left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دێڕێک کاتێکی هەیە کە بەکار نایەت؛ لابرا.</translation>
    </message>
    <message>
        <source>How the letters of the subtitle file are encoded had to be guessed: look at a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەبوو کۆدکردنی پیتەکانی پەڕگەی ژێرنووس بخەمڵێنرێت: سەیری چەند پارچەیەک بکە.</translation>
    </message>
    <message>
        <source>Lines of the same time were joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دێڕەکانی هەمان کات پێکەوە لکێنران.</translation>
    </message>
    <message>
        <source>Only the beginning of the film was read: it is too long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها سەرەتای فیلمەکە خوێنرایەوە: زۆر درێژە.</translation>
    </message>
    <message>
        <source>Parts of the film are damaged; they were left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشێک لە فیلمەکە تێکچووە؛ لابران.</translation>
    </message>
    <message>
        <source>Some lines belong to no subtitle; they were left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەندێک دێڕ سەر بە هیچ ژێرنووسێک نین؛ لابران.</translation>
    </message>
    <message>
        <source>Some lines do not say when they end; they last until the next one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەندێک دێڕ ناڵێن کەی کۆتاییان دێت؛ تا دێڕی دواتر بەردەوام دەبن.</translation>
    </message>
    <message>
        <source>Some of its sound files are in the dataset already and were left as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەندێک لە پەڕگە دەنگییەکانی پێشتر لە کۆمەڵەکەدان و وەک خۆیان مانەوە.</translation>
    </message>
    <message>
        <source>The film ends too early: the file is not complete.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە زوو تەواو دەبێت: پەڕگەکە تەواو نییە.</translation>
    </message>
    <message>
        <source>The lines roll up as on live television; each was taken once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دێڕەکان وەک تەلەفزیۆنی ڕاستەوخۆ دەگلۆڵێنەوە؛ هەر یەکەیان یەک جار وەرگیرا.</translation>
    </message>
    <message>
        <source>The subtitle file ends in the middle of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی ژێرنووس لە ناوەڕاستی دێڕێکدا تەواو دەبێت.</translation>
    </message>
    <message>
        <source>The subtitles count frames instead of seconds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان لەبری چرکە فرەیم دەژمێرن.</translation>
    </message>
    <message>
        <source>The subtitles were moved as you have said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان وەک گوتت جووڵێنران.</translation>
    </message>
    <message>
        <source>The subtitles were not in order of time; they were put in order.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان بە پێی کات ڕیز نەبوون؛ ڕیز کران.</translation>
    </message>
    <message>
        <source>The subtitles were not in time with the speech; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان لەگەڵ قسەکە هاوکات نەبوون؛ ئەوە ڕاست کرایەوە.</translation>
    </message>
    <message>
        <source>There is too little to tell whether the subtitles are in time: listen to a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شتی زۆر کەم هەیە بۆ ئەوەی بزانرێت ژێرنووسەکان لە کاتی خۆیاندان: گوێ لە چەند پارچەیەک بگرە.</translation>
    </message>
    <message>
        <source>This film was imported before with another content; both are in the dataset now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم فیلمە پێشتر بە ناوەڕۆکێکی تر هاوردە کراوە؛ ئێستا هەردووکیان لە کۆمەڵەکەدان.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ComparePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ نموونەکان</translation>
    </message>
    <message>
        <source>Beside a recording</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە تەنیشت تۆمارێک</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕان لە پارچەکاندا</translation>
    </message>
    <message>
        <source>Clips, those held out first. Enter plays the recording.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان، جیاکراوەکان یەکەم. Enter تۆمارەکە لێ دەدات.</translation>
    </message>
    <message>
        <source>Let the voice say it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>با دەنگەکە بیڵێت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستان</translation>
    </message>
    <message>
        <source>The recording</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکە</translation>
    </message>
    <message>
        <source>The voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ پارچەیەک ئەم وشانەی تێدا نییە.</translation>
    </message>
    <message>
        <source>%1 of %2 clips. Search for the others.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2 پارچە. بەدوای ئەوانی تردا بگەڕێ.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No clip is chosen.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ پارچەیەک هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>Held out: the voice learns nothing from it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاکراوە: دەنگەکە هیچی لێ فێر نابێت.</translation>
    </message>
    <message>
        <source>The voice learns from this one, so it may say it better than other sentences.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لەمە فێر دەبێت، بۆیە لەوانەیە لە ڕستەکانی تر باشتر بیڵێت.</translation>
    </message>
    <message>
        <source>Neither learned from nor held out: it is too near to what is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نە لێی فێر دەبێت و نە جیاکراوەتەوە: زۆر لە جیاکراوەکانەوە نزیکە.</translation>
    </message>
    <message>
        <source>The voice speaks…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە قسە دەکات…</translation>
    </message>
    <message>
        <source>The recording is %1 long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژیی تۆمارەکە %1ە.</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice as long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژیی تۆمارەکە %1ە، دەنگەکەش هەروەها.</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice %2: %3 longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژیی تۆمارەکە %1ە و دەنگەکە %2: %3 درێژترە.</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice %2: %3 shorter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژیی تۆمارەکە %1ە و دەنگەکە %2: %3 کورتترە.</translation>
    </message>
    <message>
        <source>Held out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاکراوەکان</translation>
    </message>
    <message>
        <source>The others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوانی تر</translation>
    </message>
    <message>
        <source>%1, %2, held out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، %2، جیاکراوە</translation>
    </message>
    <message>
        <source>%1 Here as %2, who is heard in the recording.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لێرەدا وەک %2، کە لە تۆمارەکەدا دەبیسترێت.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::CoverageCard</name>
    <message>
        <source>Not covered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەرەوەی فەرهەنگ</translation>
    </message>
    <message>
        <source>Hold any text against the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر دەقێک لەگەڵ تۆکنەکان بەراورد بکە</translation>
    </message>
    <message>
        <source>Add these letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پیتانە زیاد بکە</translation>
    </message>
    <message>
        <source>They come behind the tokens there are; all numbers stay what they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای تۆکنە هەبووەکان دێن؛ هەموو ژمارەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>A text to hold against the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێک بۆ بەراوردکردن لەگەڵ تۆکنەکان</translation>
    </message>
    <message>
        <source>Paste a text the voice shall read</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێک بلکێنە کە دەنگەکە بیخوێنێتەوە</translation>
    </message>
    <message>
        <source>Choose a text file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی دەق هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Every character of the clips is in the vocabulary.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پیتێکی پارچەکان لە فەرهەنگەکەدایە.</translation>
    </message>
    <message>
        <source>Clips with these letters are learned without them. Add the letters, or correct the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی ئەم پیتانەیان تێدایە بەبێ ئەوان فێر دەکرێن. پیتەکان زیاد بکە، یان پارچەکان ڕاست بکەوە.</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکان (*.txt);;هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>%1 words, %2 tokens a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 وشە، %2 تۆکن بۆ هەر وشەیەک.</translation>
    </message>
    <message>
        <source>Every letter of this text is known.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پیتەکانی ئەم دەقە دەناسرێن.</translation>
    </message>
    <message>
        <source>Unknown letters are left out when the voice speaks. Added ones are learned only if clips have them too.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتێک دەنگەکە قسە دەکات، پیتە نەناسراوەکان لادەبرێن. ئەوانەی زیاد دەکرێن تەنها کاتێک فێر دەکرێن کە لە پارچەکانیشدا هەبن.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::DatasetTab</name>
    <message>
        <source>changed a text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێک گۆڕدرا</translation>
    </message>
    <message>
        <source>dropped a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەیەک فڕێ درا</translation>
    </message>
    <message numerus="yes">
        <source>dropped %Ln clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln پارچە فڕێ دران</numerusform>
            <numerusform>%Ln پارچە فڕێ دران</numerusform>
        </translation>
    </message>
    <message>
        <source>kept a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەیەک هێشترایەوە</translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln پارچە هێشترانەوە</numerusform>
            <numerusform>%Ln پارچە هێشترانەوە</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نییە بۆ گەڕاندنەوە.</translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نییە بۆ دووبارەکردنەوە.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕێنرایەوە: %1</translation>
    </message>
    <message>
        <source>Repeated: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە کرایەوە: %1</translation>
    </message>
    <message>
        <source>Add films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیادکردنی فیلم…</translation>
    </message>
    <message>
        <source>Speaker (may be empty)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەر (دەکرێت بەتاڵ بێت)</translation>
    </message>
    <message>
        <source>Name of the speaker of the films that are added next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوی قسەکەری ئەو فیلمانەی ئێستا زیاد دەکرێن</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕان بەناو دەقەکاندا</translation>
    </message>
    <message>
        <source>Search the texts of the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕان بەناو دەقی پارچەکاندا</translation>
    </message>
    <message>
        <source>Importing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هاوردە دەکرێت</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پڕۆژە</translation>
    </message>
    <message>
        <source>Drop films and their subtitles here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلم و ژێرنووسەکانیان لێرە دابنێ</translation>
    </message>
    <message>
        <source>Choose films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژاردنی فیلم…</translation>
    </message>
    <message>
        <source>%1 to learn from · %2 kept aside to measure the voice · clips of %3 to %4, half of them under %5</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 بۆ فێربوون · %2 جیاکراوە بۆ پێوانی دەنگ · پارچەکان لە %3 تا %4، نیوەیان لە ژێر %5</translation>
    </message>
    <message>
        <source>%1 of %2 films were imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2 فیلم هاوردە کران.</translation>
    </message>
    <message>
        <source>Choose films and their subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژاردنی فیلم و ژێرنووسەکانیان</translation>
    </message>
    <message>
        <source>There is no film for %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ %1 فیلم نییە.</translation>
    </message>
    <message>
        <source>Choose the film together with its subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە لەگەڵ ژێرنووسەکانی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Left out, because their film was not chosen: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابران، چونکە فیلمەکەیان هەڵنەبژێردرا: %1</translation>
    </message>
    <message>
        <source>moved the edges of a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێوارەکانی پارچەیەک جوڵێنران</translation>
    </message>
    <message>
        <source>moved the subtitles of a film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکانی فیلمێک جوڵێنران</translation>
    </message>
    <message>
        <source>made two clips of one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەیەک کرا بە دوو</translation>
    </message>
    <message>
        <source>joined clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان یەک خران</translation>
    </message>
    <message>
        <source>gave texts to clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق درا بە پارچەکان</translation>
    </message>
    <message>
        <source>Choose sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی بێ دەق هەڵبژێرە</translation>
    </message>
    <message>
        <source>Views of the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیمەنەکانی کۆمەڵەی پارچەکان</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکان</translation>
    </message>
    <message>
        <source>What was imported, and how well it fits</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چی هاوردە کراوە و چەندە دەگونجێت</translation>
    </message>
    <message>
        <source>Clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان</translation>
    </message>
    <message>
        <source>Listen, correct, keep and drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ بگرە، ڕاست بکەرەوە، بیهێڵەرەوە یان فڕێی بدە</translation>
    </message>
    <message>
        <source>Timing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتبەندی</translation>
    </message>
    <message>
        <source>Clips on the sound: edges, splits, moved subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان لەسەر دەنگەکە: لێوار، دابەشکردن، ژێرنووسی جوڵێنراو</translation>
    </message>
    <message>
        <source>Add sound without text…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی بێ دەق زیاد بکە…</translation>
    </message>
    <message>
        <source>The sound is cut at its pauses; you type what is said in each clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لە وەستانەکانیدا دەبڕدرێت؛ تۆ دەنووسیت لە هەر پارچەیەکدا چی دەوترێت.</translation>
    </message>
    <message>
        <source>Only clips of this film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنیا پارچەکانی ئەم فیلمە</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خراپترین لە پێشەوە</translation>
    </message>
    <message>
        <source>Those that have most against them by what was measured: noise, pauses, speed, doubles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوانەی بەپێی پێوانە زۆرترین کێشەیان هەیە: ژاوەژاو، وەستان، خێرایی، دووبارە</translation>
    </message>
    <message>
        <source>Keep selected</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژێردراوەکان بهێڵەرەوە</translation>
    </message>
    <message>
        <source>Drop selected</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژێردراوەکان فڕێ بدە</translation>
    </message>
    <message>
        <source>Join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکیان بخە</translation>
    </message>
    <message>
        <source>Split</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دابەشی بکە</translation>
    </message>
    <message>
        <source>Enter; Control with A selects all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Enter؛ Control لەگەڵ A هەمووان هەڵدەبژێرێت.</translation>
    </message>
    <message>
        <source>X; Control with A selects all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>X؛ Control لەگەڵ A هەمووان هەڵدەبژێرێت.</translation>
    </message>
    <message>
        <source>Makes one clip of the selected neighbours, or of this and the next (J).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دراوسێ هەڵبژێردراوەکان، یان لەمە و دواتری، یەک پارچە دروست دەکات (J).</translation>
    </message>
    <message>
        <source>Makes two clips of one where its sound stands; click into the waveform first (C).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو شوێنەی دەنگەکە وەستاوە، پارچەکە دەکات بە دوو؛ سەرەتا کرتە لە شەپۆلەکە بکە (C).</translation>
    </message>
    <message>
        <source>Play on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوام لێبدە</translation>
    </message>
    <message>
        <source>The next clip is played when one has ended or you have decided on it: X, Enter and the arrows are enough.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتێک یەکێک تەواو بوو یان بڕیارت لەسەر دا، دواتر لێدەدرێت: X و Enter و تیرەکان بەسن.</translation>
    </message>
    <message>
        <source>All films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو فیلمەکان</translation>
    </message>
    <message>
        <source>Show where the second clip begins: click into the waveform, then split.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشانی بدە پارچەی دووەم لە کوێ دەست پێ دەکات: کرتە لە شەپۆلەکە بکە، پاشان دابەشی بکە.</translation>
    </message>
    <message>
        <source>The subtitles were moved. Listen to a few clips; undo takes it back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان جوڵێنران. گوێ لە چەند پارچەیەک بگرە؛ پووچکردنەوە دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Choose a text file with a sentence on each line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی دەق هەڵبژێرە کە لە هەر هێڵێکدا ڕستەیەکی تێدایە</translation>
    </message>
    <message>
        <source>There is no sentence in %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ ڕستەیەک لە %1 نییە.</translation>
    </message>
    <message>
        <source>Write one sentence on each line and save the file as UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەر هێڵێکدا ڕستەیەک بنووسە و پەڕگەکە بە UTF-8 پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>Record…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمار بکە…</translation>
    </message>
    <message>
        <source>Read sentences from a text file aloud, one after the other.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکانی پەڕگەیەکی دەق یەک بە یەک بە دەنگی بەرز بخوێنەرەوە.</translation>
    </message>
    <message>
        <source>Any film or sound file with its subtitles beside it or inside it. Every line becomes a clip, in time with the speech. Your files are only read, never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر فیلم یان پەڕگەیەکی دەنگ لەگەڵ ژێرنووسەکەی لە تەنیشتی یان لە ناوی. هەر هێڵێک دەبێتە پارچەیەک، لە کاتی قسەکەدا. پەڕگەکانت تەنیا دەخوێنرێنەوە، هەرگیز ناگۆڕدرێن.</translation>
    </message>
    <message>
        <source>Films or sound files and their subtitles; they can be dropped here as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلم یان پەڕگەی دەنگ لەگەڵ ژێرنووسەکانیان؛ دەتوانیت لێرەش دایانبنێیت.</translation>
    </message>
    <message>
        <source>Choose a text file with one line for each clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی دەق هەڵبژێرە کە بۆ هەر پارچەیەک هێڵێکی هەیە</translation>
    </message>
    <message>
        <source>named a speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناو لە قسەکەرێک نرا</translation>
    </message>
    <message>
        <source>kept one voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەک دەنگ هێڵرایەوە</translation>
    </message>
    <message>
        <source>No subtitles? Sound is cut at its pauses and you type what is said, a list of another program is taken in, or you read sentences aloud:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووس نییە؟ دەنگ لە وەستانەکانیدا دەبڕدرێت و تۆ ئەوەی دەوترێت دەنووسیت، لیستی بەرنامەیەکی تر وەردەگیرێت، یان ڕستەکان بە دەنگی بەرز دەخوێنیتەوە:</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستێک وەربگرە…</translation>
    </message>
    <message>
        <source>Sound files with their texts, as other programs write them: LJSpeech, CSV, Common Voice and others.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دەنگ لەگەڵ دەقەکانیان، وەک بەرنامەکانی تر دەیاننووسن: LJSpeech، CSV، Common Voice و هی تر.</translation>
    </message>
    <message>
        <source>Choose a folder of films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەکی فیلم هەڵبژێرە</translation>
    </message>
    <message>
        <source>Look at subtitles first…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا سەیری ژێرنووس بکە…</translation>
    </message>
    <message>
        <source>Add a folder of films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی فیلم زیاد بکە…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچە زیاد بکە…</translation>
    </message>
    <message>
        <source>All films in a folder and the folders in it, each with the subtitles of its name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو فیلمەکانی بوخچەیەک و بوخچەکانی ناوی، هەر یەک لەگەڵ ژێرنووسی ناوی خۆی.</translation>
    </message>
    <message>
        <source>What the rules make of every line, before anything is imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یاساکان چی لە هەر دێڕێک دەکەن، پێش ئەوەی هیچ هاوردە بکرێت.</translation>
    </message>
    <message>
        <source>Choose subtitles, or a film with subtitles inside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووس یان فیلمێک هەڵبژێرە کە ژێرنووسی لەناودا بێت</translation>
    </message>
</context>
<context>
    <name>dimts::studio::DesktopLink</name>
    <message>
        <source>Something went wrong</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵەیەک ڕوویدا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەواو بوو</translation>
    </message>
    <message>
        <source>Work on a voice is going on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کار لەسەر دەنگێک بەردەوامە</translation>
    </message>
    <message>
        <source>The training wants to be looked at</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فێرکردنەکە پێویستی بە سەیرکردنە</translation>
    </message>
    <message>
        <source>It goes on, but there is a warning. It is in the log of the Train tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامە، بەڵام ئاگادارییەک هەیە. لە تۆماری تابی فێرکردن دایە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::EstimateStrip</name>
    <message>
        <source>%1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 هەنگاو</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>steps in time</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2دا</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا نازانرێت</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 بەردەستە</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە</translation>
    </message>
    <message>
        <source>about %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نزیکەی %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیاتر لە %1</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکان</translation>
    </message>
    <message>
        <source>at most %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەوپەڕی %1، هەر یەکێک %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوێک</translation>
    </message>
    <message>
        <source>Once through all clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جارێک بە هەموو پارچەکاندا</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تا ڕای دەگریت</translation>
    </message>
    <message>
        <source>Whole training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ڕاهێنانەکە</translation>
    </message>
    <message>
        <source>the processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پرۆسێسەرەکە</translation>
    </message>
    <message>
        <source>Only %1 of memory are free: choose fewer clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها %1 بیرگە بەردەستە: پارچەی کەمتر پێکەوە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk: keep fewer saved states, or make room.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها %1 لەسەر دیسکەکە بەردەستە: دۆخی پاشەکەوتکراوی کەمتر بهێڵەوە، یان جێگا بکەرەوە.</translation>
    </message>
    <message>
        <source>What a training with these settings would take</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان بەم ڕێکخستنانە چەندی دەوێت</translation>
    </message>
    <message>
        <source>What it would take cannot be said: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناتوانرێت بگوترێت چەندی دەوێت: %1</translation>
    </message>
    <message>
        <source>Time by what trainings of other projects took on this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کات بەپێی ئەوەی ڕاهێنانی پڕۆژەکانی تر لەسەر ئەم کۆمپیوتەرە خایاندوویانە.</translation>
    </message>
    <message>
        <source>The time is not known before the first steps of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کات پێش یەکەم هەنگاوەکانی ڕاهێنان نازانرێت.</translation>
    </message>
    <message>
        <source>Time by what %1 took.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کات بەپێی ئەوەی %1 خایاندوویەتی.</translation>
    </message>
    <message>
        <source>The memory of a batch is not known before the first steps of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگەی پارچەکانی یەک جار پێش یەکەم هەنگاوەکانی ڕاهێنان نازانرێت.</translation>
    </message>
    <message>
        <source>Memory by what trainings of other projects took on this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە بەپێی ئەوەی ڕاهێنانی پڕۆژەکانی تر لەسەر ئەم کۆمپیوتەرە بردوویانە.</translation>
    </message>
    <message>
        <source>Memory by the sizes of the network.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە بەپێی قەبارەی تۆڕەکە.</translation>
    </message>
    <message>
        <source>Memory by what %1 took, for so many clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە بەپێی ئەوەی %1 بردوویەتی، بۆ ئەوەندە پارچە لە یەک کاتدا.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەسەر %1.</translation>
    </message>
    <message>
        <source>Nothing was ever measured on this graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەرگیز هیچ شتێک لەسەر ئەم کارتی گرافیکە نەپێوراوە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::HearVoiceCard</name>
    <message>
        <source>A small voice that comes with the program, made of recorded announcements. It shows what one sounds like that has learned on an ordinary computer; yours begins with your own films.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێکی بچووک کە لەگەڵ بەرنامەکەدا دێت، لە ڕاگەیاندنی تۆمارکراو دروستکراوە. نیشانی دەدات دەنگێک کە لەسەر کۆمپیوتەرێکی ئاسایی فێربووە چۆنە؛ هی تۆ بە فیلمەکانی خۆت دەست پێدەکات.</translation>
    </message>
    <message>
        <source>Of the words that it says in English, a speech recogniser misses %1; of the same words in the recordings %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو وشانەی بە ئینگلیزی دەیڵێت، ناسەرەوەی ئاخاوتن %1 ناناسێتەوە؛ لە هەمان وشەکان لە تۆمارەکاندا %2.</translation>
    </message>
    <message>
        <source>Hear a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ لە دەنگێک بگرە</translation>
    </message>
    <message>
        <source>What the voice shall say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە چی بڵێت</translation>
    </message>
    <message>
        <source>Whose voice, and in which language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی کێ، و بە چ زمانێک</translation>
    </message>
    <message>
        <source>Speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیڵێ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوەستێنە</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بار دەکرێت…</translation>
    </message>
    <message>
        <source>Left out, because the voice does not know them: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابران، چونکە دەنگەکە نایانناسێت: %1</translation>
    </message>
</context>
<context>
    <name>dimts::studio::HelpPanel</name>
    <message>
        <source>Back to the page before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ پەڕەی پێشوو</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پەڕەکانی یارمەتی</translation>
    </message>
    <message>
        <source>Copy a report without names, files or folders</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاپۆرتێک بەبێ ناو، پەڕگە و بوخچە کۆپی بکە</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاپۆرت کۆپی بکە</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یارمەتییەکە دابخە</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە یارمەتیدا بگەڕێ</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕەی یارمەتی</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نەدۆزرایەوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln پەڕە</numerusform>
            <numerusform>%Ln پەڕە</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a shorter or another word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وشەیەکی کورتتر یان تر تاقی بکەرەوە.</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاپۆرتەکە کۆپی کرا</translation>
    </message>
    <message>
        <source>Names of people, files and folders were taken out. Look it through before you pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوی کەس، پەڕگە و بوخچەکان لابراون. پێش ئەوەی بیدەیت بە کەسێک سەیری بکە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pages: write another letter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln پەڕەی تر هەیە: پیتێکی تر بنووسە.</numerusform>
            <numerusform>%Ln پەڕەی تر هەن: پیتێکی تر بنووسە.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::HistoryTab</name>
    <message>
        <source>Make room…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێن بکەرەوە…</translation>
    </message>
    <message>
        <source>Shows what could be taken away and how much that frees</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشانی دەدات چی دەتوانرێت لا ببرێت و چەند شوێن ئازاد دەکات</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ ڕاهێنان</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پڕۆژە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs take %1 of the %2 of this project. %3 are free on its disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ڕاهێنان %1 لە %2ی ئەم پڕۆژەیە دەگرێت. %3 لەسەر دیسکەکەی بەتاڵە.</numerusform>
            <numerusform>%Ln ڕاهێنان %1 لە %2ی ئەم پڕۆژەیە دەگرن. %3 لەسەر دیسکەکەی بەتاڵە.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دەنگە لێ نادرێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things, %1, lie aside now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln شت، %1، ئێستا لا براوە.</numerusform>
            <numerusform>%Ln شت، %1، ئێستا لا براون.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take room until you delete them for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەتا بۆ هەمیشە نەیانسڕیتەوە شوێن دەگرن.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Everything is back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو شتێک گەڕاوەتەوە.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەراورد بکە</translation>
    </message>
    <message>
        <source>Tick “Compare” on two runs or more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دوو ڕاهێنان یان زیاتردا “بەراورد بکە” دیاری بکە</translation>
    </message>
</context>
<context>
    <name>dimts::studio::JudgePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ نموونەکان</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کامیان باشترە؟</translation>
    </message>
    <message>
        <source>By measures</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە پێوان</translation>
    </message>
    <message>
        <source>Measure all saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو دۆخە پاشەکەوتکراوەکان بپێوە</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاپۆرتەکە بکەرەوە</translation>
    </message>
    <message>
        <source>By ear</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە گوێ</translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دەنگە لێ نادرێت.</translation>
    </message>
    <message>
        <source>Which is better? %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کامیان باشترە؟ %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln sentence(s) that were held out, %1. The nearest to the recordings stands first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>بە %Ln ڕستەی جیاکراوە پێوراوە، %1. ئەوەی لە تۆمارەکان نزیکترە لە پێشەوەیە.</numerusform>
            <numerusform>بە %Ln ڕستەی جیاکراوە پێوراوە، %1. ئەوەی لە تۆمارەکان نزیکترە لە پێشەوەیە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured yet. Every saved state speaks sentences that it has not heard, and is compared with the recordings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا نەپێوراوە. هەر دۆخێکی پاشەکەوتکراو ئەو ڕستانە دەڵێت کە نەیبیستوون، و لەگەڵ تۆمارەکان بەراورد دەکرێت.</translation>
    </message>
    <message>
        <source>Whose held-out sentences are measured</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستە جیاکراوەکانی کێ دەپێورێن</translation>
    </message>
    <message>
        <source>Choose one when the others speak another language: the recogniser hears English only.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتێک ئەوانی تر بە زمانێکی تر قسە دەکەن یەکێک هەڵبژێرە: ناسەرەوەکە تەنیا ئینگلیزی دەبیستێت.</translation>
    </message>
    <message>
        <source>Of all speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هی هەموو قسەکەران</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ListenTab</name>
    <message>
        <source>Spoken while training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوتراو لە کاتی ڕاهێناندا</translation>
    </message>
    <message>
        <source>Training run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Take the voice away…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بردنی دەنگەکە…</translation>
    </message>
    <message>
        <source>Samples: sentences down, steps across. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نموونەکان: ڕستەکان بۆ خوارەوە، هەنگاوەکان بە تەنیشتەوە. Enter لێی دەدات.</translation>
    </message>
    <message>
        <source>No test sentence has been spoken in this run yet. Below, the saved voice says what you type.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم ڕاهێنانەدا هێشتا ڕستەی تاقیکردنەوە نەگوتراوە. لە خوارەوە، دەنگە پاشەکەوتکراوەکە ئەوە دەڵێت کە دەینووسیت.</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق بۆ گوتن</translation>
    </message>
    <message>
        <source>Type what the voice should say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوە بنووسە کە دەنگەکە بیڵێت</translation>
    </message>
    <message>
        <source>Saved state of the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخی پاشەکەوتکراوی دەنگ</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی قسە</translation>
    </message>
    <message>
        <source> × speed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> × خێرایی</translation>
    </message>
    <message>
        <source>Take: the same number says the sentence the same way again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوتن: هەمان ژمارە ڕستەکە بە هەمان شێوە دەڵێتەوە</translation>
    </message>
    <message>
        <source>take </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوتنی </translation>
    </message>
    <message>
        <source>Speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیڵێ</translation>
    </message>
    <message>
        <source>Own sentences spoken so far. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو ڕستانەی تۆ کە تا ئێستا گوتراون. Enter لێی دەدات.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی بوخچە</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ ڕاهێنان</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پڕۆژە</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، هەنگاوی %2</translation>
    </message>
    <message>
        <source>Best state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باشترین دۆخ</translation>
    </message>
    <message>
        <source>Last state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوا دۆخ</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1</translation>
    </message>
    <message>
        <source>Nothing of this run has been saved yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هیچی ئەم ڕاهێنانە پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دەنگە لێ نادرێت.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بار دەکرێت…</translation>
    </message>
    <message>
        <source>Left out, because the voice does not know them: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابران، چونکە دەنگەکە نایانناسێت: %1</translation>
    </message>
    <message>
        <source>Where should the voice go? A folder is made there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بچێتە کوێ؟ لەوێ بوخچەیەک دروست دەکرێت.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیهێڵەوە</translation>
    </message>
    <message>
        <source>Pitch in semitones; the length stays</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرزی دەنگ بە نیوەپەردە؛ درێژی ناگۆڕێت</translation>
    </message>
    <message>
        <source>pitch </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرزی </translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستان</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کامیان باشترە؟</translation>
    </message>
    <message>
        <source>Measure the saved states, and compare them by ear without knowing which is which.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکان بپێوە، و بە گوێ بەراوردیان بکە بێ ئەوەی بزانیت کامیان کامەیە.</translation>
    </message>
    <message>
        <source>Pauses…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وچانەکان…</translation>
    </message>
    <message>
        <source>Speak a file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەک بخوێنەوە…</translation>
    </message>
    <message>
        <source>The lines of a text or the subtitles of a film, into sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵەکانی دەقێک یان ژێرنووسی فیلمێک، بۆ پەڕگەی دەنگی</translation>
    </message>
    <message>
        <source>Spoken with %1, as set on the page before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە %1 دەوترێت، وەک لە پەڕەی پێشوودا دانراوە.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وچانەکان</translation>
    </message>
    <message>
        <source>Voices and pauses: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ و وچانەکان: %1</translation>
    </message>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ڕاهێنانەکان</translation>
    </message>
    <message>
        <source>The samples of all training runs beside each other</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نموونەکانی هەموو ڕاهێنانەکان لەپاڵ یەکتردا</translation>
    </message>
    <message>
        <source>Whose voice, mixtures of speakers, how lively it is, and how long the pauses are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی کێ، تێکەڵەی ئاخێوەران، چەند زیندووە، و درێژیی وەستانەکان</translation>
    </message>
    <message>
        <source>Beside a recording…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە تەنیشت تۆمارێک…</translation>
    </message>
    <message>
        <source>A clip of your own, and the voice saying the same words</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەیەکی خۆت، و دەنگەکە هەمان وشە دەڵێت</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MainWindow</name>
    <message>
        <source>Dimts Studio</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dimts Studio</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژە</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستن</translation>
    </message>
    <message>
        <source>Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێگرتن</translation>
    </message>
    <message>
        <source>A job is running in this project. Stop it before you open another one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم پڕۆژەیەدا کارێک بەڕێوەیە. پێش کردنەوەی یەکێکی تر ڕایبگرە.</translation>
    </message>
    <message>
        <source>%1 – Dimts Studio</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 – Dimts Studio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە هەوڵ بدەوە</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوت دەکرێت…</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر کە هەموو شتێک پاشەکەوت کرا پەنجەرەکە دادەخرێت.</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مێژوو</translation>
    </message>
    <message>
        <source>This project cannot be read any more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پڕۆژەیە چیتر ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>If it lies on a drive that was taken away, plug it in again: the window goes on by itself. What was saved is kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەگەر لەسەر درایڤێکە کە لابراوە، دووبارە بیبەستەوە: پەنجەرەکە خۆی بەردەوام دەبێت. ئەوەی پاشەکەوت کراوە ماوەتەوە.</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەکە دووبارە لێرەیە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MakingCard</name>
    <message>
        <source>Letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکان</translation>
    </message>
    <message>
        <source>Pieces of words, the likeliest cut (unigram)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی وشە، بە ئەگەرترین بڕین (unigram)</translation>
    </message>
    <message>
        <source>Pieces of words, frequent neighbours joined (BPE)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی وشە، دراوسێ زۆرەکان دەخرێنە سەر یەک (BPE)</translation>
    </message>
    <message>
        <source>Pieces of words as Hugging Face joins them (BPE)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەی وشە وەک Hugging Face لێکیان دەدات (BPE)</translation>
    </message>
    <message>
        <source>One token a letter: right for most voices, and for little speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر پیتێک تۆکنێک: بۆ زۆربەی دەنگەکان و بۆ قسەی کەم دروستە.</translation>
    </message>
    <message>
        <source>As SentencePiece makes them. Shorter texts for the voice, but it wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک SentencePiece دروستیان دەکات. دەق بۆ دەنگەکە کورتتر دەبێت، بەڵام چەند کاتژمێرێک قسەی دەوێت.</translation>
    </message>
    <message>
        <source>As SentencePiece makes them, in a fixed order. Wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک SentencePiece دروستیان دەکات، بە ڕیزبەندییەکی جێگیر. چەند کاتژمێرێک قسەی دەوێت.</translation>
    </message>
    <message>
        <source>In the files of XTTS and Chatterbox voices. Wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە پەڕگەی دەنگەکانی XTTS و Chatterbox. چەند کاتژمێرێک قسەی دەوێت.</translation>
    </message>
    <message>
        <source>How tokens are made</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان چۆن دروست دەکرێن</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارەی تۆکنەکان</translation>
    </message>
    <message>
        <source>Make the tokens again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان دووبارە دروست بکە</translation>
    </message>
    <message>
        <source>From the clips as they are now. Voices already trained keep their own tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو پارچانەی ئێستا هەن. دەنگە ڕاهێنراوەکان تۆکنی خۆیان دەپارێزن.</translation>
    </message>
    <message>
        <source>Go on from another voice&apos;s tokens…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە تۆکنەکانی دەنگێکی ترەوە بەردەوام بە…</translation>
    </message>
    <message>
        <source>A vocabulary learns your language: its own tokens keep their numbers, what your texts need comes behind them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکە زمانەکەت فێر دەبێت: تۆکنەکانی خۆی ژمارەیان دەپارێزن، ئەوەی دەقەکانت پێویستیانە دوای ئەوان دێت.</translation>
    </message>
    <message>
        <source>Finer settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنی وردتر</translation>
    </message>
    <message>
        <source>Pieces, unigram</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە، unigram</translation>
    </message>
    <message>
        <source>Pieces, BPE</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە، BPE</translation>
    </message>
    <message>
        <source>Pieces, Hugging Face</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە، Hugging Face</translation>
    </message>
    <message>
        <source>They are learned from your clips. More texts of the language make better pieces.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە پارچەکانتەوە فێر دەکرێن. دەقی زیاتری زمانەکە پارچەی باشتر دروست دەکات.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeAssistant</name>
    <message>
        <source>Back to step 2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ هەنگاوی ٢</translation>
    </message>
    <message>
        <source>1 Base</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>١ بنەما</translation>
    </message>
    <message>
        <source>2 New</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>٢ نوێ</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>٣ پێشبینین</translation>
    </message>
    <message>
        <source>4 Use</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>٤ بەکارهێنان</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وازی لێ بێنە</translation>
    </message>
    <message>
        <source>Back to the tokens; nothing is changed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ تۆکنەکان؛ هیچ ناگۆڕدرێت</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دواوە</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>Step 1 of 4: the tokens to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی ١ لە ٤: ئەو تۆکنانەی لێیانەوە دەست پێ دەکەیت</translation>
    </message>
    <message>
        <source>Step 2 of 4: what is new</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی ٢ لە ٤: چی نوێیە</translation>
    </message>
    <message>
        <source>Step 3 of 4: what comes out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی ٣ لە ٤: چی دەردەچێت</translation>
    </message>
    <message>
        <source>Step 4 of 4: use it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی ٤ لە ٤: بەکاری بهێنە</translation>
    </message>
    <message>
        <source>Use these tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم تۆکنانە بەکار بهێنە</translation>
    </message>
    <message>
        <source>Taking the tokens over</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان وەردەگیرێن</translation>
    </message>
    <message>
        <source>Working out the new tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنە نوێیەکان دەدۆزرێنەوە</translation>
    </message>
    <message>
        <source>The project&apos;s tokens become these %1. The first %2 keep their numbers, so that a voice with those tokens can be gone on from: its new letters begin as it has learned its own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکانی پڕۆژەکە دەبنە ئەم %1 تۆکنە. %2 ـی یەکەم ژمارەیان دەپارێزن، بۆ ئەوەی لە دەنگێکەوە کە ئەو تۆکنانەی هەیە بەردەوام بیت: پیتە نوێیەکانی وەک ئەوانەی خۆی فێربووە دەست پێ دەکەن.</translation>
    </message>
    <message>
        <source>Tokens a word: %1 before, %2 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ هەر وشەیەک: پێشتر %1، دواتر %2.</translation>
    </message>
    <message>
        <source>Voices already trained here keep their own tokens. The tokens of before are kept: one press takes you back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دەنگانەی لێرە ڕاهێنراون تۆکنی خۆیان دەپارێزن. تۆکنەکانی پێشوو هەڵدەگیرێن: بە یەک کرتە دەگەڕێیتەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeBasePage</name>
    <message>
        <source>A voice that can speak already reads its own tokens. They keep their numbers, so that the voice keeps what it knows; your language comes behind them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک کە قسە دەزانێت تۆکنەکانی خۆی دەخوێنێتەوە. ئەوان ژمارەیان دەپارێزن، بۆ ئەوەی دەنگەکە ئەوەی دەیزانێت لەبیری نەکات؛ زمانەکەت دوای ئەوان دێت.</translation>
    </message>
    <message>
        <source>Another voice&apos;s tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکانی دەنگێکی تر</translation>
    </message>
    <message>
        <source>The tokens of this project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکانی ئەم پڕۆژەیە</translation>
    </message>
    <message>
        <source>Vocabulary file, or the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی فەرهەنگ، یان بوخچەی دەنگێک</translation>
    </message>
    <message>
        <source>tokenizer.json, vocab.json, a .model file, or the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tokenizer.json، vocab.json، پەڕگەی .model، یان بوخچەی دەنگێک</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەک هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەک هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی دەنگێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Choose a vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Vocabularies (*.json *.model);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکان (*.json *.model);;هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیر دەکرێت…</translation>
    </message>
    <message>
        <source>Choose the tokens to go on from: they lie in the folder of every voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو تۆکنانە هەڵبژێرە کە لێیانەوە بەردەوام دەبیت: لە بوخچەی هەموو دەنگێکدا هەن.</translation>
    </message>
    <message>
        <source>%1: %2 tokens. Your clips take %3 of them a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 تۆکن. پارچەکانت بۆ هەر وشەیەک %3 ـیان بەکاردەهێنن.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeNewPage</name>
    <message>
        <source>These tokens are letters: the letters that your texts need are added, and nothing else.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم تۆکنانە پیتن: تەنها ئەو پیتانە زیاد دەکرێن کە دەقەکانت پێویستیانە.</translation>
    </message>
    <message>
        <source>Number of tokens afterwards</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارەی تۆکنەکان دواتر</translation>
    </message>
    <message>
        <source>Language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنی زمان</translation>
    </message>
    <message>
        <source>More texts of your language help to find good tokens: one sentence a line, UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقی زیاتری زمانەکەت یارمەتی دەدات تۆکنی باش بدۆزرێتەوە: هەر ڕستەیەک لە دێڕێک، UTF-8.</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکان (*.txt);;هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>A text of the old language guards it: its words are read as before, but for a few.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێکی زمانە کۆنەکە دەیپارێزێت: وشەکانی وەک پێشوو دەخوێنرێنەوە، جگە لە چەند دانەیەک.</translation>
    </message>
    <message>
        <source>A text of the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێکی زمانە کۆنەکە</translation>
    </message>
    <message>
        <source>Empty: nothing guards the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەتاڵ: هیچ زمانە کۆنەکە ناپارێزێت</translation>
    </message>
    <message>
        <source>Choose a text file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی دەق هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Share of its words that may be read differently</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشی ئەو وشانەی دەکرێت جیاواز بخوێنرێنەوە</translation>
    </message>
    <message>
        <source> %</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Choose a text of the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێکی زمانە کۆنەکە هەڵبژێرە</translation>
    </message>
    <message>
        <source>Your language comes from the texts of your %1 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زمانەکەت لە دەقی %1 پارچەکەتەوە دێت.</translation>
    </message>
    <message>
        <source>For example [am]; empty: none</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ نموونە [am]؛ بەتاڵ: نییە</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergePreviewPage</name>
    <message>
        <source>Nothing is new: these tokens know all letters of your texts already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نوێ نییە: ئەم تۆکنانە هەموو پیتەکانی دەقەکانت دەناسن.</translation>
    </message>
    <message>
        <source>%1 of the letters of your texts stay unknown.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ـی پیتەکانی دەقەکانت نەناسراو دەمێننەوە.</translation>
    </message>
    <message>
        <source>Your texts give no more than %1 tokens; %2 were asked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکانت لە %1 تۆکن زیاتر نادەن؛ %2 داوا کرابوو.</translation>
    </message>
    <message>
        <source>No text of the old language was given, so nothing guards its words. Go back to step 2 to choose one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقی زمانە کۆنەکە نەدراوە، بۆیە هیچ وشەکانی ناپارێزێت. بگەڕێوە بۆ هەنگاوی ٢ و یەکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Tokens a word, before and after</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ هەر وشەیەک، پێشتر و دواتر</translation>
    </message>
    <message>
        <source>New tokens, and what each of them buys</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنە نوێیەکان، و سوودی هەر یەکێکیان</translation>
    </message>
    <message>
        <source>New token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنی نوێ</translation>
    </message>
    <message>
        <source>Read before as</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشتر وەک</translation>
    </message>
    <message>
        <source>In your texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە دەقەکانتدا</translation>
    </message>
    <message>
        <source>Tokens saved</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنی کەمکراو</translation>
    </message>
    <message>
        <source>In the word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە وشەی</translation>
    </message>
    <message>
        <source>Unknown letters: %1 before, %2 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی نەناسراو: پێشتر %1، دواتر %2.</translation>
    </message>
    <message>
        <source>Of the old language, %1 of %2 words are read differently (%3).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە زمانە کۆنەکە، %1 لە %2 وشە جیاواز دەخوێنرێنەوە (%3).</translation>
    </message>
    <message>
        <source>Tokens a word before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ هەر وشەیەک پێشتر</translation>
    </message>
    <message>
        <source>Tokens a word before: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ هەر وشەیەک پێشتر: %1</translation>
    </message>
    <message>
        <source>Tokens a word afterwards</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ هەر وشەیەک دواتر</translation>
    </message>
    <message>
        <source>Tokens a word afterwards: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ هەر وشەیەک دواتر: %1</translation>
    </message>
    <message>
        <source>language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنی زمان</translation>
    </message>
    <message>
        <source>unknown, left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نەناسراو، لابراو</translation>
    </message>
    <message>
        <source>New pieces that come up fewer than %3 times: %1 of %2. The voice hardly gets to learn them; choose fewer tokens, or add clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە نوێیەکانی لە %3 جار کەمتر دێن: %1 لە %2. دەنگەکە بە زەحمەت فێریان دەبێت؛ تۆکنی کەمتر هەڵبژێرە، یان پارچە زیاد بکە.</translation>
    </message>
    <message>
        <source>Pieces passed over so that the old language is read as before: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پارچانەی پەڕێندران بۆ ئەوەی زمانە کۆنەکە وەک پێشوو بخوێنرێتەوە: %1.</translation>
    </message>
    <message>
        <source>%1 tokens become %2. New letters: %3. New pieces of words: %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 تۆکن دەبنە %2. پیتی نوێ: %3. پارچە وشەی نوێ: %4.</translation>
    </message>
    <message>
        <source>Words have more tokens than before because letters that were left out are read now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وشەکان لە پێشوو زیاتر تۆکنیان هەیە، چونکە ئەو پیتانەی لادەبران ئێستا دەخوێنرێنەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MoreCard</name>
    <message>
        <source>More</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیاتر</translation>
    </message>
    <message>
        <source>Take tokens out, join vocabularies, go back to the tokens of before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن دەربهێنە، فەرهەنگەکان یەک بخە، بگەڕێوە بۆ تۆکنەکانی پێشوو</translation>
    </message>
    <message>
        <source>Take out what is never used…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوە دەربهێنە کە هەرگیز بەکارنایەت…</translation>
    </message>
    <message>
        <source>Tokens that your clips never need go. The numbers of the rest change: a voice that was trained with the old numbers needs the tokens as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو تۆکنانە دەڕۆن کە پارچەکانت هەرگیز پێویستیان پێیان نییە. ژمارەی ئەوانی تر دەگۆڕێت: دەنگێک کە بە ژمارە کۆنەکان ڕاهێنراوە تۆکنەکانی وەک خۆیان دەوێت.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەریان بهێنە</translation>
    </message>
    <message>
        <source>Join with other vocabularies…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەگەڵ فەرهەنگی تر یەکی بخە…</translation>
    </message>
    <message>
        <source>Their tokens come behind those there are. All must be of the same kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکانیان دوای ئەوانەی هەن دێن. دەبێت هەموویان لە یەک جۆر بن.</translation>
    </message>
    <message>
        <source>Go back to the tokens of before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بگەڕێوە بۆ تۆکنەکانی پێشوو</translation>
    </message>
    <message>
        <source>The tokens before the last change are kept in the project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکانی پێش دوا گۆڕانکاری لە پڕۆژەکەدا هەڵگیراون.</translation>
    </message>
    <message>
        <source>Choose vocabularies</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکان هەڵبژێرە</translation>
    </message>
    <message>
        <source>Vocabularies (*.json *.model);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگەکان (*.json *.model);;هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>%1 tokens would become %2. Tokens a word: %3 now, %4 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 تۆکن دەبنە %2. تۆکن بۆ هەر وشەیەک: ئێستا %3، دواتر %4.</translation>
    </message>
    <message>
        <source>Every token is needed: there is nothing to take out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو تۆکنێک پێویستە: هیچ نییە دەربهێنرێت.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::NewProjectForm</name>
    <message>
        <source>New project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەی نوێ</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دروستکردنی پڕۆژە</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a question, the question</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Which language shall the voice speak?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بە چ زمانێک قسە بکات؟</translation>
    </message>
    <message>
        <source>Where is the speech?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکە لە کوێیە؟</translation>
    </message>
    <message>
        <source>Films with subtitles…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلم لەگەڵ ژێرنووس…</translation>
    </message>
    <message>
        <source>A folder of films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەکی فیلم…</translation>
    </message>
    <message>
        <source>Recordings with a list…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمار لەگەڵ لیستێک…</translation>
    </message>
    <message>
        <source>Not these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمانە نا</translation>
    </message>
    <message>
        <source>Whose voice is it, and may it be used?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی کێیە، و دەکرێت بەکار بهێنرێت؟</translation>
    </message>
    <message>
        <source>It is my own voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی خۆمە</translation>
    </message>
    <message>
        <source>The speaker has agreed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەرەکە ڕازی بووە</translation>
    </message>
    <message>
        <source>Who agreed, and to what?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێ ڕازی بووە، و بە چی؟</translation>
    </message>
    <message>
        <source>The recordings have an open licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکان مۆڵەتی کراوەیان هەیە</translation>
    </message>
    <message>
        <source>Which licence? For example CC BY 4.0</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کام مۆڵەت؟ بۆ نموونە CC BY 4.0</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دڵنیا نیم</translation>
    </message>
    <message>
        <source>How long may the voice learn?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە چەندێک فێر ببێت؟</translation>
    </message>
    <message>
        <source>An evening</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئێوارەیەک</translation>
    </message>
    <message>
        <source>A night</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شەوێک</translation>
    </message>
    <message>
        <source>As long as it needs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چەندێک پێویستی بێت</translation>
    </message>
    <message>
        <source>My voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی من</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناو (&amp;N)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژاردەی زیاتر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژاردن…</translation>
    </message>
    <message>
        <source>Choose the folder of the new project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژاردنی بوخچەی پڕۆژە نوێیەکە</translation>
    </message>
    <message>
        <source>As the time allows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەپێی کاتەکە</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچە (&amp;F)</translation>
    </message>
    <message>
        <source>Network &amp;size</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەی تۆڕ (&amp;S)</translation>
    </message>
    <message>
        <source>Nothing chosen yet. You can also add it later, or record yourself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هیچ هەڵنەبژێردراوە. دەتوانیت دواتریش زیادی بکەیت، یان خۆت تۆمار بکەیت.</translation>
    </message>
    <message>
        <source>%1 will be taken in as soon as the project is there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر کە پڕۆژەکە دروست بوو، %1 وەردەگیرێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be taken in as soon as the project is there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>هەر کە پڕۆژەکە دروست بوو، %Ln پەڕگە وەردەگیرێت.</numerusform>
            <numerusform>هەر کە پڕۆژەکە دروست بوو، %Ln پەڕگە وەردەگیرێن.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try everything. Ask the speaker before you use the voice in public or pass it on; change the answer in the settings then.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەتوانیت هەموو شتێک تاقی بکەیتەوە. پێش ئەوەی دەنگەکە لە شوێنی گشتی بەکار بهێنیت یان بیدەیت بە کەسێکی تر، لە قسەکەرەکە بپرسە؛ پاشان وەڵامەکە لە ڕێکخستنەکان بگۆڕە.</translation>
    </message>
    <message>
        <source>The answer is written into every voice that you take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەڵامەکە لەناو هەر دەنگێک دەنووسرێت کە دەیبەیت.</translation>
    </message>
    <message>
        <source>Choose films and their subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژاردنی فیلم و ژێرنووسەکانیان</translation>
    </message>
    <message>
        <source>Choose a folder of films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەیەکی فیلم هەڵبژێرە</translation>
    </message>
    <message>
        <source>Choose the list of the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستی تۆمارەکان هەڵبژێرە</translation>
    </message>
    <message>
        <source>Where should the project be?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەکە لە کوێ بێت؟</translation>
    </message>
    <message>
        <source>Please answer question 3: whose voice it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تکایە وەڵامی پرسیاری ٣ بدەوە: دەنگی کێیە.</translation>
    </message>
    <message>
        <source>The project needs a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەکە بوخچەیەکی پێویستە.</translation>
    </message>
    <message>
        <source>Quicker start: go on from the voice that comes with the program</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەستپێکی خێراتر: لەو دەنگەوە بەردەوام بە کە لەگەڵ بەرنامەکەدا دێت</translation>
    </message>
    <message>
        <source>It can speak already and knows most letters of this script; new ones are learned. Your voice takes on the sound of your films. Its licence then counts for yours too.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر ئێستا دەتوانێت قسە بکات و زۆربەی پیتەکانی ئەم نووسینە دەزانێت؛ پیتە نوێیەکان فێردەبێت. دەنگەکەت دەنگی فیلمەکانت وەردەگرێت. مۆڵەتەکەی ئەو کاتە بۆ هی تۆش دەبێت.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectCard</name>
    <message>
        <source>Open the project %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەی %1 بکەرەوە</translation>
    </message>
    <message>
        <source>Take off this list. The project itself stays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم لیستە لایببە. پڕۆژەکە خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Take the project %1 off this list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەی %1 لەم لیستە لابە</translation>
    </message>
    <message>
        <source>Course of the newest training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕەوتی نوێترین ڕاهێنان</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectSession</name>
    <message>
        <source>Make or open a project first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا پڕۆژەیەک دروست بکە یان بکەوە.</translation>
    </message>
    <message>
        <source>The characters are counted in your clips, and there are none yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتەکان لە پارچەکانتدا دەژمێردرێن، و هێشتا هیچ نین.</translation>
    </message>
    <message>
        <source>A voice learns from clips, and there are none yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ لە پارچەکانەوە فێر دەبێت، و هێشتا هیچ نین.</translation>
    </message>
    <message>
        <source>The tokens must be made first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەبێت سەرەتا تۆکنەکان دروست بکرێن.</translation>
    </message>
    <message>
        <source>One setting cannot be used as it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنێک وەک خۆی بەکار نایەت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings cannot be used as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ڕێکخستن وەک خۆیان بەکار نایەن.</numerusform>
            <numerusform>%Ln ڕێکخستن وەک خۆیان بەکار نایەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no voice to hear yet: train one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا دەنگێک بۆ بیستن نییە: سەرەتا یەکێک ڕابهێنە.</translation>
    </message>
    <message>
        <source>No run has been made yet. Train one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هیچ ڕاهێنانێک نەکراوە. یەکەم دانەیەک ڕابهێنە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectTab</name>
    <message>
        <source>Turn films with subtitles into a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمی بە ژێرنووس بکە بە دەنگ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامبوون</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوەی پڕۆژە…</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوەی پڕۆژە نموونەییەکە</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Watch the import</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری هاوردە بکە</translation>
    </message>
    <message>
        <source>Import a film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هاوردەکردنی فیلم</translation>
    </message>
    <message>
        <source>Make the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دروستکردنی تۆکنەکان</translation>
    </message>
    <message>
        <source>Mend the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چاککردنی ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری ڕاهێنانەکە بکە</translation>
    </message>
    <message>
        <source>Start training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەستپێکردنی ڕاهێنان</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ لە دەنگەکە بگرە</translation>
    </message>
    <message>
        <source>%1 clips, %2 of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە، %2 قسە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln تۆکن</numerusform>
            <numerusform>%Ln تۆکن</numerusform>
        </translation>
    </message>
    <message>
        <source>1 training run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>١ ڕاهێنان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ڕاهێنان</numerusform>
            <numerusform>%Ln ڕاهێنان</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خۆی ئامادە دەکات…</translation>
    </message>
    <message>
        <source>Graphics card: %1, %2 of %3 free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کارتی گرافیک: %1، %2 لە %3 بۆشە</translation>
    </message>
    <message>
        <source>Training runs on the processor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان لەسەر پرۆسێسەر کار دەکات.</translation>
    </message>
    <message numerus="yes">
        <source>Processor: %Ln threads, %1 of memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>پرۆسێسەر: %Ln ڕیشاڵ، %1 بیرگە</numerusform>
            <numerusform>پرۆسێسەر: %Ln ڕیشاڵ، %1 بیرگە</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوەی بوخچەی پڕۆژە</translation>
    </message>
    <message>
        <source>No films at hand? The demo makes one from recorded speech and imports it. Then press Start and hear the voice begin to babble within minutes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمت لەبەر دەستدا نییە؟ نموونەکە لە قسەی تۆمارکراو یەکێک دروست دەکات و هاوردەی دەکات. پاشان «دەستپێکردن» دابگرە و لە چەند خولەکێکدا گوێ بگرە دەنگەکە چۆن گڕوگاڵ دەکات.</translation>
    </message>
    <message>
        <source>Projects that you have opened stand here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو پڕۆژانەی کردووتنەتەوە لێرە دەبن.</translation>
    </message>
    <message>
        <source>See the whole way</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ڕێگاکە ببینە</translation>
    </message>
</context>
<context>
    <name>dimts::studio::QueueForm</name>
    <message>
        <source>Add a training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێک زیاد بکە</translation>
    </message>
    <message>
        <source>no such limit</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سنوورێکی وا نییە</translation>
    </message>
    <message>
        <source> h</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ک</translation>
    </message>
    <message>
        <source> steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> هەنگاو</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چی</translation>
    </message>
    <message>
        <source>At most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوپەڕی</translation>
    </message>
    <message>
        <source>or until</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یان هەتا</translation>
    </message>
    <message>
        <source>A new run, or one to go on with</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی نوێ، یان دانەیەک بۆ بەردەوامبوون</translation>
    </message>
    <message>
        <source>Hours it may take at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوپەڕی چەند کاتژمێر ببات</translation>
    </message>
    <message>
        <source>Steps it may take at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوپەڕی چەند هەنگاو ببات</translation>
    </message>
    <message>
        <source>Set otherwise, for this training only:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە شێوەیەکی تر ڕێکخراو، تەنها بۆ ئەم ڕاهێنانە:</translation>
    </message>
    <message>
        <source>Setting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستن</translation>
    </message>
    <message>
        <source>Set</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دایبنێ</translation>
    </message>
    <message>
        <source>As the project has them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک ئەوەی پڕۆژەکە هەیەتی</translation>
    </message>
    <message>
        <source>Without a limit it would never end, and the next would never begin.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەبێ سنوور هەرگیز تەواو نابێت، و ئەوەی دواتر هەرگیز دەست پێ ناکات.</translation>
    </message>
    <message>
        <source>Put it in the queue</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیخە نۆرەوە</translation>
    </message>
    <message>
        <source>A new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی نوێ</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامبوون لەگەڵ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting and value</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> هەنگاوی تر</translation>
    </message>
</context>
<context>
    <name>dimts::studio::QueuePage</name>
    <message>
        <source>Go on with %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامبوون لەگەڵ %1</translation>
    </message>
    <message>
        <source>A new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی نوێ</translation>
    </message>
    <message>
        <source>%1 steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 هەنگاوی تر</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 هەنگاو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting and value</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Best: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باشترین: %1.</translation>
    </message>
    <message>
        <source>waits</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چاوەڕێیە</translation>
    </message>
    <message>
        <source>is running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە کاردایە</translation>
    </message>
    <message>
        <source>was interrupted; goes on when its turn comes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پچڕا؛ کاتێک نۆرەی دێت بەردەوام دەبێت</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرکەوتوو نەبوو: %1</translation>
    </message>
    <message>
        <source>Stopped by you at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تۆ ڕاتگرت.</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1 تەواو بوو.</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرەکە دەست پێ بکە</translation>
    </message>
    <message>
        <source>The queue, in the order of the turns</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرەکە بە ڕیزبەندیی خۆی</translation>
    </message>
    <message>
        <source>Turn</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرە</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سنوور و ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەنجامەکەی</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زووتر</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>Take out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەری بهێنە</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جارێکی تر</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێگرتن</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەواوبووەکان پاک بکەرەوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings wait. They run one after another; one that fails does not stop the next. The queue stays in the project when the window closes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ڕاهێنان چاوەڕێیە. یەک لە دوای یەک دەڕۆن؛ ئەوەی سەرکەوتوو نەبێت ئەوەی دواتر ڕاناگرێت. کاتێک پەنجەرەکە دادەخرێت نۆرەکە لە پڕۆژەکەدا دەمێنێتەوە.</numerusform>
            <numerusform>%Ln ڕاهێنان چاوەڕێن. یەک لە دوای یەک دەڕۆن؛ ئەوەی سەرکەوتوو نەبێت ئەوەی دواتر ڕاناگرێت. کاتێک پەنجەرەکە دادەخرێت نۆرەکە لە پڕۆژەکەدا دەمێنێتەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done so far: %1 finished, %2 failed, %3 stopped.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەتا ئێستا: %1 تەواو بوون، %2 سەرکەوتوو نەبوون، %3 ڕاگیران.</translation>
    </message>
    <message>
        <source>The best is %1 with %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باشترین %1ە بە %2.</translation>
    </message>
    <message>
        <source>Taken out of the queue: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە نۆرەکە دەرهێنرا: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>What is done was taken out of the queue. Its runs are in the history.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەواوبووەکان لە نۆرەکە دەرهێنران. ڕاهێنانەکانیان لە مێژوودان.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RecentProjects</name>
    <message>
        <source>Recent projects. Enter opens, Delete takes one off the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژە نوێترینەکان. Enter دەیکاتەوە، Delete یەکێک لە لیستەکە دەردەهێنێت.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ReportCard</name>
    <message>
        <source>What they do to your texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چی لە دەقەکانت دەکەن</translation>
    </message>
    <message>
        <source>Examples from your clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نموونە لە پارچەکانت</translation>
    </message>
    <message>
        <source>Tokens by their number of letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان بە ژمارەی پیتیان</translation>
    </message>
    <message>
        <source>Tokens by how often your clips use them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان بەپێی چەند جار پارچەکانت بەکاریان دەهێنن</translation>
    </message>
    <message>
        <source>Tokens a word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ وشە</translation>
    </message>
    <message>
        <source>Letters unknown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی نەناسراو</translation>
    </message>
    <message>
        <source>Never used</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەکارنەهاتوو</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژترین دەق</translation>
    </message>
    <message>
        <source>In tokens, with the pauses between them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە تۆکن، لەگەڵ وەستانەکانی نێوانیان</translation>
    </message>
    <message>
        <source>%1 of %2 letters of your clips are left out: the voice does not say them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2 پیتی پارچەکانت لادەبرێن: دەنگەکە نایانڵێت.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens never come up in your clips; the voice does not learn them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2 تۆکن هەرگیز لە پارچەکانتدا نایەن؛ دەنگەکە فێریان نابێت.</translation>
    </message>
    <message>
        <source>Every letter of your clips is known, and the tokens are used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پیتەکانی پارچەکانت دەناسرێن، و تۆکنەکان بەکاردێن.</translation>
    </message>
    <message>
        <source>%1+</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 letters: %2 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پیت: %2 تۆکن</translation>
    </message>
    <message>
        <source>The longest: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژترینەکان: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەرگیز</translation>
    </message>
    <message>
        <source>once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەک جار</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 تا %2 جار</translation>
    </message>
    <message>
        <source>%1 times and more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 جار و زیاتر</translation>
    </message>
    <message>
        <source>%1: %2 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 تۆکن</translation>
    </message>
    <message>
        <source>The first %1 tokens are those of the vocabulary it goes on from; what your clips do not use of them keeps what its voice has learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 تۆکنی یەکەم هی ئەو فەرهەنگەن کە لێیەوە بەردەوامە؛ ئەوانەی پارچەکانت بەکاریان ناهێنن، ئەوە دەپارێزن کە دەنگەکەی فێری بووە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RoomPage</name>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ڕاهێنانەکان</translation>
    </message>
    <message>
        <source>Back to all runs (Escape)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ هەموو ڕاهێنانەکان (Escape)</translation>
    </message>
    <message>
        <source>What may go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چی دەتوانێت بڕوات</translation>
    </message>
    <message>
        <source>Older saved states of all runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوە کۆنەکانی هەموو ڕاهێنانەکان</translation>
    </message>
    <message>
        <source>The best and the last of each run stay: with these one speaks and goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باشترین و دوایین دۆخی هەر ڕاهێنانێک دەمێنێتەوە: بەوانە قسە دەکرێت و بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Whole runs, with everything in them:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانی تەواو، لەگەڵ هەموو ئەوەی تێیاندایە:</translation>
    </message>
    <message>
        <source>Whole runs that may go. Space ticks.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانی تەواو کە دەتوانن بڕۆن. سپەیس دیاری دەکات.</translation>
    </message>
    <message>
        <source>This would go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە دەڕوات</translation>
    </message>
    <message>
        <source>What would go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی دەڕوات</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چی</translation>
    </message>
    <message>
        <source>Room</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Move aside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لای ببە</translation>
    </message>
    <message>
        <source>Moved aside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لا براو</translation>
    </message>
    <message>
        <source>The runs take %1 of the %2 of this project; %3 are free on its disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکان %1 لە %2ی ئەم پڕۆژەیە دەگرن؛ %3 لەسەر دیسکەکەی بەتاڵە.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What you move aside lies here until you bring it back or delete it for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی لای دەبەیت لێرە دەمێنێتەوە هەتا دەیگەڕێنیتەوە یان بۆ هەمیشە دەیسڕیتەوە.</translation>
    </message>
    <message>
        <source>It takes %1 until you delete it for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەتا بۆ هەمیشە نەیسڕیتەوە %1 دەگرێت.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln things, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%1 · %Ln شت، %2</numerusform>
            <numerusform>%1 · %Ln شت، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیگەڕێنەوە</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیگەڕێنەوە: %1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ هەمیشە بیسڕەوە</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆ هەمیشە بیسڕەوە: %1</translation>
    </message>
    <message>
        <source>Frees the room. There is no way back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێنەکە ئازاد دەکات. گەڕانەوەی نییە.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ شتێک نییە لا ببرێت.</translation>
    </message>
    <message>
        <source>Together %1. It lies aside first and can be brought back; the room is free when you delete it there for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە هەمووی %1. یەکەم لا دەبرێت و دەتوانرێت بگەڕێنرێتەوە؛ کاتێک لەوێ بۆ هەمیشە دەیسڕیتەوە شوێنەکە بەتاڵ دەبێت.</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 وەک خۆی دەمێنێتەوە: %2</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RunDetails</name>
    <message>
        <source>What is shown of the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی لە ڕاهێنانەکە پیشان دەدرێت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستن</translation>
    </message>
    <message>
        <source>As the run was started</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک ئەوەی ڕاهێنانەکە پێی دەستی پێکردووە</translation>
    </message>
    <message>
        <source>Scores</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نمرەکان</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی پێوراوە</translation>
    </message>
    <message>
        <source>Samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نموونەکان</translation>
    </message>
    <message>
        <source>Test sentences as they were spoken last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکانی تاقیکردنەوە وەک دوایین جار وتراون</translation>
    </message>
    <message>
        <source>No test sentence was spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ ڕستەیەکی تاقیکردنەوە نەوتراوە.</translation>
    </message>
    <message>
        <source>Samples: sentences down. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نموونەکان: ڕستەکان بەرەو خوار. ئینتەر لێی دەدات.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها ئەوەی جیاوازە</translation>
    </message>
    <message>
        <source>Project now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەکە ئێستا</translation>
    </message>
    <message>
        <source>Setting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستن</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگ</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 تۆکن</translation>
    </message>
    <message>
        <source>another one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دانەیەکی تر</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەرەکان</translation>
    </message>
    <message>
        <source>others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەسانی تر</translation>
    </message>
    <message>
        <source>Network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆڕ</translation>
    </message>
    <message>
        <source>This run has the settings that the project has now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕاهێنانە هەمان ڕێکخستنی ئێستای پڕۆژەکەی هەیە.</translation>
    </message>
    <message>
        <source>Both runs have the same settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەردوو ڕاهێنان هەمان ڕێکخستنیان هەیە.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی ڕاهێنان</translation>
    </message>
    <message>
        <source>Not heard before, %1: best</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشتر نەبیستراو، %1: باشترین</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە هەنگاوی %2</translation>
    </message>
    <message>
        <source>Not heard before, %1: last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشتر نەبیستراو، %1: دوایین</translation>
    </message>
    <message>
        <source>Distance to the recordings (mel-cepstral distortion)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووری لە تۆمارەکان (mel-cepstral distortion)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 دێسیبڵ</translation>
    </message>
    <message>
        <source>Words not understood</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وشە تێنەگەیشتراوەکان</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پاشەکەوتکراوەکان</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێن لەسەر دیسک</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستە</translation>
    </message>
    <message>
        <source>step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێدان</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوەکانی ڕاهێنان</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RunPage</name>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ڕاهێنانەکان</translation>
    </message>
    <message>
        <source>Back to all runs (Escape)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ هەموو ڕاهێنانەکان (Escape)</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>held against</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەراورد لەگەڵ</translation>
    </message>
    <message>
        <source>Held against</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەراورد لەگەڵ</translation>
    </message>
    <message>
        <source>So many steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەندە هەنگاوی تر</translation>
    </message>
    <message>
        <source>as its settings say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەپێی ڕێکخستنەکانی</translation>
    </message>
    <message>
        <source> steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> هەنگاوی تر</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامبوون لەسەر ئەم ڕاهێنانە</translation>
    </message>
    <message>
        <source>the project as it is now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەکە وەک ئێستا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، نەبیستراو</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1 · %2</translation>
    </message>
    <message>
        <source>More runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانی زیاتر</translation>
    </message>
    <message>
        <source>Lays the curves of any other runs over these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵەکانی ڕاهێنانی تر دەخاتە سەر ئەمانە</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SampleGridModel</name>
    <message>
        <source>Step %1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1 · %2</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێدان: %1</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستە</translation>
    </message>
    <message>
        <source>Step %1 ★</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1 ★</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1</translation>
    </message>
    <message>
        <source>%1, step %2 · %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، هەنگاوی %2 · %3</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SettingsTab</name>
    <message>
        <source>Training goes on with the settings it was started with. Changes here count for the next run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکە بەو ڕێکخستنانە بەردەوامە کە پێیان دەستی پێ کردووە. گۆڕانی ئێرە بۆ ڕاهێنانی داهاتووە.</translation>
    </message>
    <message>
        <source>Network size</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قەبارەی تۆڕ</translation>
    </message>
    <message>
        <source>Preset: size of the network and the settings that go with it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنی ئامادە: قەبارەی تۆڕ و ئەو ڕێکخستنانەی لەگەڵیدان</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پڕۆژە</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە هەوڵ بدەوە</translation>
    </message>
    <message>
        <source>Use these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمانە بەکاربهێنە</translation>
    </message>
    <message>
        <source>You have %1 of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 قسەت هەیە بۆ ڕاهێنان. %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 لەبری %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشنیار: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It sets: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمانە دادەنێت: %1</translation>
    </message>
    <message>
        <source>As in the newest training, %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک نوێترین ڕاهێنان، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln زیاتر</numerusform>
            <numerusform>%Ln زیاتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than in the newest training, %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاواز لە نوێترین ڕاهێنان، %1: %2</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SpeakFilePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ نموونەکان</translation>
    </message>
    <message>
        <source>Speak a file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەک بخوێنەوە</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژێرە: %1</translation>
    </message>
    <message>
        <source>Text or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق یان ژێرنووس</translation>
    </message>
    <message>
        <source>A text with a sentence on each line, or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێک کە لە هەر هێڵێکدا ڕستەیەک هەبێت، یان ژێرنووس</translation>
    </message>
    <message>
        <source>A sound for every line of the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک بۆ هەر هێڵێکی دەقەکە</translation>
    </message>
    <message>
        <source>A sound for every subtitle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک بۆ هەر ژێرنووسێک</translation>
    </message>
    <message>
        <source>One sound that runs in time with the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەک دەنگ کە لەگەڵ کاتی ژێرنووسەکان دەڕوات</translation>
    </message>
    <message>
        <source>Make</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دروستکردن</translation>
    </message>
    <message>
        <source>Kind of sound file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆری پەڕگەی دەنگ</translation>
    </message>
    <message>
        <source>WAV: plays everywhere</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>WAV: لە هەموو شوێنێک کار دەکات</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>FLAC: نیوەی قەبارە، هیچی لێ ون نابێت</translation>
    </message>
    <message>
        <source>Opus: very small, for the web</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Opus: زۆر بچووک، بۆ وێب</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆری پەڕگە</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Where the sounds go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێنی دەنگەکان</translation>
    </message>
    <message>
        <source>Speak the file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە بخوێنەوە</translation>
    </message>
    <message>
        <source>How much of the file has been spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چەندی پەڕگەکە وتراوە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Sounds that were made. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دەنگانەی دروستکران. Enter لێیان دەدات.</translation>
    </message>
    <message>
        <source>Choose a text or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق یان ژێرنووسێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Texts and subtitles (*.txt *.srt *.ass *.ssa *.vtt *.sub *.ttml *.dfxp *.smi *.sbv *.lrc);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق و ژێرنووس (*.txt *.srt *.ass *.ssa *.vtt *.sub *.ttml *.dfxp *.smi *.sbv *.lrc);;هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وتراو</translation>
    </message>
    <message>
        <source>Where should the sound go?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بۆ کوێ بچێت؟</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.opus)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکان (*.wav *.flac *.opus)</translation>
    </message>
    <message>
        <source>Where should the sounds go? A folder is made there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکان بۆ کوێ بچن؟ بوخچەیەک لەوێ دروست دەکرێت.</translation>
    </message>
    <message>
        <source>New sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی نوێ</translation>
    </message>
    <message>
        <source>What was spoken is listed here, to be heard while it goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی وترا لێرە ڕیز دەکرێت، لە کاتی کارەکەشدا دەتوانرێت گوێی لێ بگیرێت.</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بار دەکرێت…</translation>
    </message>
    <message>
        <source>Line %1 was not spoken: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵی %1 نەوترا: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitles are longer than their time, so that the next begins later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ژێرنووس لە کاتی خۆی درێژترە، بۆیە ئەوی دواتر درەنگتر دەست پێدەکات.</numerusform>
            <numerusform>%Ln ژێرنووس لە کاتی خۆیان درێژترن، بۆیە ئەوانی دواتر درەنگتر دەست پێدەکەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە بکەرەوە</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەکە پیشان بدە</translation>
    </message>
</context>
<context>
    <name>dimts::studio::Studio</name>
    <message>
        <source>The engine is still getting ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مەکینەکە هێشتا خۆی ئامادە دەکات.</translation>
    </message>
    <message>
        <source>Another job is running. Stop it or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کارێکی تر بەڕێوەیە. ڕایبگرە یان چاوەڕێی کۆتاییەکەی بکە.</translation>
    </message>
    <message>
        <source>A sentence is being spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەیەک دەگوترێت.</translation>
    </message>
    <message>
        <source>Training uses the computer. Pause it to speak, or press “Speak now” there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان کۆمپیوتەرەکە بەکار دەهێنێت. بۆ گوتن بیوەستێنە، یان لەوێ «ئێستا بیڵێ» دابگرە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TextFilesField</name>
    <message>
        <source>More texts to learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقی زیاتر بۆ فێربوون</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێک زیاد بکە…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکان هەڵبژێرە</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکان (*.txt);;هەموو پەڕگەکان (*)</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TokenizerTab</name>
    <message>
        <source>Making the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان دروست دەکرێن</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەیەک تاقی بکەوە</translation>
    </message>
    <message>
        <source>A sentence to see as tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەیەک کە وەک تۆکن ببینرێت</translation>
    </message>
    <message>
        <source>Type here, in the language of the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێرە بە زمانی دەنگەکە بنووسە</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فەرهەنگ</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پارچەکان</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پڕۆژە</translation>
    </message>
    <message>
        <source>Make the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دروستکردنی تۆکنەکان</translation>
    </message>
    <message numerus="yes">
        <source>Vocabulary: %Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>فەرهەنگ: %Ln تۆکن</numerusform>
            <numerusform>فەرهەنگ: %Ln تۆکن</numerusform>
        </translation>
    </message>
    <message>
        <source>One token a character. Fingerprint %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر پیتێک تۆکنێکە. پەنجەمۆر %1</translation>
    </message>
    <message>
        <source>Each box is one token with its number; what the voice does not know stands out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر سندوقێک تۆکنێکە لەگەڵ ژمارەکەی؛ ئەوەی دەنگەکە نایناسێت دیارە.</translation>
    </message>
    <message>
        <source>The tokens are made: %1 of them, %2 a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان دروست کران: %1 دانە، %2 بۆ هەر وشەیەک.</translation>
    </message>
    <message>
        <source>Your texts give no more; %1 were asked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکانت لەوە زیاتر نادەن؛ %1 داوا کرابوو.</translation>
    </message>
    <message>
        <source>%1 tokens became %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 تۆکن بوونە %2.</translation>
    </message>
    <message>
        <source>The tokens of before are back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکانی پێشوو گەڕانەوە.</translation>
    </message>
    <message>
        <source>Take the newer ones again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نوێترەکان دووبارە وەربگرە</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنێک بدۆزەوە</translation>
    </message>
    <message>
        <source>A voice reads text as tokens. To begin with, one token a letter, from your %1 clips: right for most voices. Pieces of words, or the tokens of another voice, can be chosen afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ دەق وەک تۆکن دەخوێنێتەوە. بۆ دەستپێک، هەر پیتێک تۆکنێک، لە %1 پارچەکەتەوە: بۆ زۆربەی دەنگەکان دروستە. پارچەی وشە، یان تۆکنەکانی دەنگێکی تر، دواتر هەڵدەبژێردرێن.</translation>
    </message>
    <message>
        <source>%1. Fingerprint %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1. پەنجەمۆر %2</translation>
    </message>
    <message>
        <source>The tokens of before are kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکانی پێشوو هەڵگیراون.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Add these letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پیتانە زیاد بکە</translation>
    </message>
    <message>
        <source>They come behind the tokens there are; all numbers stay what they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای تۆکنە هەبووەکان دێن؛ هەموو ژمارەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TopBar</name>
    <message>
        <source>Theme</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕووکار</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زمانی پەنجەرە</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوگمەکانی پەنجەرە</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پشکنینی ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>About Dimts Studio</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەربارەی Dimts Studio</translation>
    </message>
    <message>
        <source>New project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژەی نوێ…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوەی پڕۆژە…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دواترینەکان</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی بوخچە</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>داخستنی پڕۆژە</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مەکینەکە دەستی پێ نەکرد</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خۆی ئامادە دەکات…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەکرێتەوە…</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسە دەکات</translation>
    </message>
    <message>
        <source>Ready</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامادەیە</translation>
    </message>
    <message>
        <source>No project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژە نییە</translation>
    </message>
    <message>
        <source>Project: %1. Opens a menu.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پڕۆژە: %1. پێڕستێک دەکاتەوە.</translation>
    </message>
    <message>
        <source>looking at this computer…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری ئەم کۆمپیوتەرە دەکات…</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 لە %3 بۆشە</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %Ln threads · %1 memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>پرۆسێسەر، %Ln ڕیشاڵ · %1 بیرگە</numerusform>
            <numerusform>پرۆسێسەر، %Ln ڕیشاڵ · %1 بیرگە</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic, as the desktop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خۆکار، وەک دێسکتۆپ</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یارمەتی بۆ ئەم پەڕەیە</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە یارمەتیدا بگەڕێ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TrainingTab</name>
    <message>
        <source>Preparing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامادە دەکرێت</translation>
    </message>
    <message>
        <source>Looking at the settings and the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری ڕێکخستن و پارچەکان دەکات</translation>
    </message>
    <message>
        <source>Step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاو</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 هەنگاو/چ</translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 چ بۆ هەنگاوێک</translation>
    </message>
    <message>
        <source>Time left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی ماوە</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تا ڕای دەگریت</translation>
    </message>
    <message>
        <source>Device</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامێر</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پرۆسێسەر</translation>
    </message>
    <message>
        <source>Precision</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وردی</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی فێربوون</translation>
    </message>
    <message>
        <source>Round</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خول</translation>
    </message>
    <message>
        <source>Loss (mel)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردن (mel)</translation>
    </message>
    <message>
        <source>Loss (kl)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردن (kl)</translation>
    </message>
    <message>
        <source>Loss (duration)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردن (ماوە)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Spoken at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوتراو لە هەنگاوی %1</translation>
    </message>
    <message>
        <source>Stopping after this step. Everything is being saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای ئەم هەنگاوە ڕادەوەستێت. هەموو شتێک پاشەکەوت دەکرێت.</translation>
    </message>
    <message>
        <source>The first step is on its way.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکەم هەنگاو لە ڕێگایە.</translation>
    </message>
    <message>
        <source>Paused. The memory is free; nothing is lost.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستاوە. بیرگەکە بۆشە؛ هیچ ون نەبووە.</translation>
    </message>
    <message>
        <source>This run was interrupted at step %1. Nothing that was saved is lost; go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕاهێنانە لە هەنگاوی %1 پچڕا. هیچی پاشەکەوتکراو ون نەبووە؛ هەر کاتێک بەردەوام بە.</translation>
    </message>
    <message>
        <source>This run finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕاهێنانە لە هەنگاوی %1 تەواو بوو.</translation>
    </message>
    <message>
        <source>You stopped this run at step %1. Go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕاهێنانەت لە هەنگاوی %1 ڕاگرت. هەر کاتێک بەردەوام بە.</translation>
    </message>
    <message>
        <source>This run failed at step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕاهێنانە لە هەنگاوی %1 سەرکەوتوو نەبوو: %2</translation>
    </message>
    <message>
        <source>Test sentences are spoken from time to time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکانی تاقیکردنەوە جار جار دەگوترێن.</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتی ڕاهێنان</translation>
    </message>
    <message>
        <source>running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەڕێوەیە</translation>
    </message>
    <message>
        <source>finished</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەواو بوو</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆ ڕاتگرت</translation>
    </message>
    <message>
        <source>failed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرکەوتوو نەبوو</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پچڕا</translation>
    </message>
    <message>
        <source>Start training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەستپێکردنی ڕاهێنان</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Gives the memory of the graphics card back. Nothing is lost.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگەی کارتی گرافیک دەگەڕێنێتەوە. هیچ ون نابێت.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن و پاشەکەوت</translation>
    </message>
    <message>
        <source>Saves everything and ends. You can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو شتێک پاشەکەوت دەکات و کۆتایی دێنێت. هەر کاتێک دەتوانیت بەردەوام بیت.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئێستا پاشەکەوت</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئێستا بیڵێ</translation>
    </message>
    <message>
        <source>Test sentences as spoken last. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوا ڕستە گوتراوەکانی تاقیکردنەوە. Enter لێی دەدات.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکان</translation>
    </message>
    <message>
        <source>Training runs, newest first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکان، نوێترین لە سەرەتا</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامبوون لەسەر ئەم ڕاهێنانە</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پڕۆژە</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ پارچەکان</translation>
    </message>
    <message>
        <source>Go to Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ تۆکنەکان</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕۆ بۆ ڕێکخستن</translation>
    </message>
    <message>
        <source>Everything is ready to train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو شتێک بۆ ڕاهێنان ئامادەیە</translation>
    </message>
    <message>
        <source>%1 clips, %2 of speech, %3 tokens, network “%4”. It trains until you press Stop; everything is kept, and you can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە، %2 قسە، %3 تۆکن، تۆڕی «%4». ڕادەهێنێت تا «ڕاگرتن» دادەگریت؛ هەموو شتێک دەپارێزرێت، و هەر کاتێک دەتوانیت بەردەوام بیت.</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانێکی نوێ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامبوون</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن</translation>
    </message>
    <message>
        <source>%1 · %2 · step %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 · هەنگاوی %3</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ڕاهێنان</translation>
    </message>
    <message>
        <source>Queue for the night</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرەی شەو</translation>
    </message>
    <message>
        <source>Several trainings one after another, each with a limit of its own</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چەند ڕاهێنانێک یەک لە دوای یەک، هەر یەکەیان سنووری خۆی هەیە</translation>
    </message>
    <message>
        <source>Queue for the night (%1)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نۆرەی شەو (%1)</translation>
    </message>
    <message>
        <source>This training only; the next one begins</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها ئەم ڕاهێنانە؛ ئەوەی دواتر دەست پێ دەکات</translation>
    </message>
    <message>
        <source>The whole queue; the others go on waiting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو نۆرەکە؛ ئەوانی تر چاوەڕێ دەکەن</translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · بەڕێوەیە</translation>
    </message>
    <message>
        <source>Go on for %1 more steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 هەنگاوی تر بەردەوام بە</translation>
    </message>
    <message>
        <source>At the most %1 so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تا ئێستا لەوپەڕی %1</translation>
    </message>
    <message>
        <source>Card&apos;s memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگەی کارت</translation>
    </message>
    <message>
        <source>Keeps the voice as it is now. The training goes on meanwhile; it takes room on the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە وەک ئێستایەتی دەهێڵێتەوە. ڕاهێنانەکە لەو کاتەدا بەردەوام دەبێت؛ جێگا لەسەر دیسک دەگرێت.</translation>
    </message>
    <message>
        <source>Says the test sentences with the voice as it is now. The training waits until they are said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکانی تاقیکردنەوە بە دەنگەکە وەک ئێستایەتی دەڵێت. ڕاهێنانەکە چاوەڕێ دەکات تا دەگوترێن.</translation>
    </message>
    <message>
        <source>Spectrogram of the sample</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سپێکترۆگرامی نموونەکە</translation>
    </message>
    <message>
        <source>Where the text is heard in the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق لە کوێی دەنگەکەدا دەبیسترێت</translation>
    </message>
    <message>
        <source>Which letter of a held-out sentence (the first at the bottom) each moment of its sound is taken for. A line from the lower left to the upper right: the voice has found the text in the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر ساتێکی دەنگەکە بە کام پیتی ڕستەیەکی جیاکراوە (یەکەم لە خوارەوە) دادەنرێت. هێڵێک لە خوارەوەی چەپ بۆ سەرەوەی ڕاست: دەنگەکە دەقەکەی لە دەنگدا دۆزیوەتەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TrialView</name>
    <message>
        <source>Trying these tokens…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تاقیکردنەوەی ئەم تۆکنانە…</translation>
    </message>
    <message>
        <source>Not made yet: %1, %2 tokens, %3 a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا دروست نەکراوە: %1، %2 تۆکن، %3 بۆ هەر وشەیەک.</translation>
    </message>
    <message>
        <source>This sentence: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم ڕستەیە: %1.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TriedTable</name>
    <message>
        <source>Tried so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تا ئێستا تاقیکراوە</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکنەکان</translation>
    </message>
    <message>
        <source>Tokens a word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن بۆ وشە</translation>
    </message>
    <message>
        <source>Letters unknown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیتی نەناسراو</translation>
    </message>
    <message>
        <source>Never used</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەکارنەهاتوو</translation>
    </message>
</context>
<context>
    <name>dimts::studio::VocabularyModel</name>
    <message>
        <source>pause between letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستانی نێوان پیتەکان</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>In the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە پارچەکاندا</translation>
    </message>
    <message>
        <source>Token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::AudioInput</name>
    <message>
        <source>There is no microphone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مایکرۆفۆن نییە.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مایکرۆفۆنەکە ناکرێتەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::AudioOutput</name>
    <message>
        <source>There is no audio device.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامێری دەنگ نییە.</translation>
    </message>
    <message>
        <source>The audio device does not take this sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامێری دەنگ ئەم دەنگە وەرناگرێت.</translation>
    </message>
    <message>
        <source>The audio device cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامێری دەنگ ناکرێتەوە.</translation>
    </message>
    <message>
        <source>The audio device stopped.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامێری دەنگ وەستا.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پەیامە لابدە</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لابردن</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::BlindTest</name>
    <message>
        <source>The recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکان</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، هەنگاوی %2</translation>
    </message>
    <message>
        <source>%1 and %2: no difference was heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 و %2: هیچ جیاوازییەک نەبیسترا.</translation>
    </message>
    <message>
        <source>%1 was better than %2 in %3 of %4 (95 % certainty: %5 to %6).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2 باشتر بوو لە %3 لە %4 (دڵنیایی 95 %: %5 تا %6).</translation>
    </message>
    <message>
        <source>No difference: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بێ جیاوازی: %1.</translation>
    </message>
    <message>
        <source>That is clear.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە ڕوونە.</translation>
    </message>
    <message>
        <source>It may still be chance.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا لەوانەیە ڕێکەوت بێت.</translation>
    </message>
    <message>
        <source>%1: %2 of 5, from one answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 لە 5، لە یەک وەڵامەوە.</translation>
    </message>
    <message>
        <source>%1: %2 of 5 (95 % certainty: %3 to %4), from %5 answers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 لە 5 (دڵنیایی 95 %: %3 تا %4)، لە %5 وەڵامەوە.</translation>
    </message>
    <message>
        <source>Judging by ear</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بڕیاردان بە گوێ</translation>
    </message>
    <message>
        <source>You hear sentences and do not know whose voice it is until the end. That keeps wishes out of the answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکان دەبیستیت و تا کۆتایی نازانیت دەنگی کێیە. بەمە ئارەزوو ناچێتە ناو وەڵامەکەوە.</translation>
    </message>
    <message>
        <source>One voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێک</translation>
    </message>
    <message>
        <source>The other voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکەی تر</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەردووکیان بەراورد بکە</translation>
    </message>
    <message>
        <source>Rate both, 1 to 5</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نمرە بە هەردووکیان بدە، 1 تا 5</translation>
    </message>
    <message>
        <source>What listeners answered so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی گوێگران تا ئێستا وەڵامیان داوەتەوە</translation>
    </message>
    <message>
        <source>Play B</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێدانی B</translation>
    </message>
    <message>
        <source>A is better</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>A باشترە</translation>
    </message>
    <message>
        <source>No difference</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاوازی نییە</translation>
    </message>
    <message>
        <source>B is better</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>B باشترە</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێرە بوەستە</translation>
    </message>
    <message>
        <source>The answers given so far are kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو وەڵامانەی تا ئێستا دراون دەمێننەوە.</translation>
    </message>
    <message>
        <source>1 bad</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>1 خراپ</translation>
    </message>
    <message>
        <source>2 poor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>2 لاواز</translation>
    </message>
    <message>
        <source>3 fair</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>3 مامناوەند</translation>
    </message>
    <message>
        <source>4 good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>4 باش</translation>
    </message>
    <message>
        <source>5 excellent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>5 نایاب</translation>
    </message>
    <message>
        <source>There is only one voice to hear so far. More come with every saved state that speaks its test sentences, and with every measurement.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تا ئێستا تەنها یەک دەنگ هەیە بۆ بیستن. لەگەڵ هەر دۆخێکی پاشەکەوتکراو کە ڕستە تاقیکارییەکانی دەڵێت و لەگەڵ هەر پێوانێک زیاتر دێن.</translation>
    </message>
    <message>
        <source>Choose two different voices.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوو دەنگی جیاواز هەڵبژێرە.</translation>
    </message>
    <message>
        <source>These two have no sentence in common.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دووانە هیچ ڕستەیەکی هاوبەشیان نییە.</translation>
    </message>
    <message numerus="yes">
        <source>Both speak %Ln sentence(s).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>هەردووکیان %Ln ڕستە دەڵێن.</numerusform>
            <numerusform>هەردووکیان %Ln ڕستە دەڵێن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەی %1 لە %2</translation>
    </message>
    <message>
        <source>Play A</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێدانی A</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێدان</translation>
    </message>
    <message>
        <source>Keys: A and B play. Listen to both, then choose.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوگمەکان: A و B لێ دەدەن. گوێ لە هەردووکیان بگرە، پاشان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Keys: A plays, 1 to 5 answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوگمەکان: A لێ دەدات، 1 تا 5 وەڵام دەدەنەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ChartCanvas</name>
    <message>
        <source>step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاو</translation>
    </message>
    <message>
        <source>%1, not heard</source>
        <comment>loss on sentences that the voice has not heard</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، نەبیستراو</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی فێربوون</translation>
    </message>
    <message>
        <source>memory, GB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیرگە، GB</translation>
    </message>
    <message>
        <source>steps a second</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاو لە چرکەیەکدا</translation>
    </message>
    <message>
        <source>loudness of samples, dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرزی دەنگی نموونەکان، dB</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ChartLegend</name>
    <message>
        <source>Curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵەکان</translation>
    </message>
    <message>
        <source>More curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵی زیاتر</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی %1</translation>
    </message>
    <message>
        <source>Fewer curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵی کەمتر</translation>
    </message>
    <message>
        <source>More curves (%1)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵی زیاتر (%1)</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipEditor</name>
    <message>
        <source>Text of the clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقی پارچەکە</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتنەوە</translation>
    </message>
    <message>
        <source>Keep this clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پارچەیە بهێڵەوە</translation>
    </message>
    <message>
        <source>Drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فڕێدان</translation>
    </message>
    <message>
        <source>Drop this clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پارچەیە فڕێ بدە</translation>
    </message>
    <message>
        <source>Choose a clip in the table.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە خشتەکەدا پارچەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>Dropped: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فڕێدراوە: %1.</translation>
    </message>
    <message>
        <source>In the subtitle: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ژێرنووسدا: %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipTable</name>
    <message>
        <source>Clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێدان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتنەوە</translation>
    </message>
    <message>
        <source>Drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فڕێدان</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەستکاریی دەق</translation>
    </message>
    <message>
        <source>Space plays, X drops, Enter keeps, E edits, C splits, J joins.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space لێدەدات، X فڕێ دەدات، Enter دەهێڵێتەوە، E دەستکاری دەکات، C دابەش دەکات، J یەک دەخات.</translation>
    </message>
    <message>
        <source>Split where it plays</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو شوێنەی لێدەدرێت دابەشی بکە</translation>
    </message>
    <message>
        <source>Join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یەکیان بخە</translation>
    </message>
    <message>
        <source>No clip fits. Choose “All” above, another film, or clear the search.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ پارچەیەک ناگونجێت. لە سەرەوە «هەموو» یان فیلمێکی تر هەڵبژێرە، یان گەڕانەکە پاک بکەرەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipTableModel</name>
    <message>
        <source>kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵراوە</translation>
    </message>
    <message>
        <source>dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فڕێدراو</translation>
    </message>
    <message>
        <source>taken back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕێنراوە</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆ دەستکاریت کردووە</translation>
    </message>
    <message>
        <source>kept aside for measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاکراوە بۆ پێوان</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژی</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەر</translation>
    </message>
    <message>
        <source>Film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تێبینی</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::CuePreviewModel</name>
    <message>
        <source>Dashes of a dialogue taken out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵی گفتوگۆ دەرهێنرا</translation>
    </message>
    <message>
        <source>Hidden marks of direction taken out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نیشانەی شاراوەی ئاراستە دەرهێنرا</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>(لابراو)</translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەر %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کات</translation>
    </message>
    <message>
        <source>In the file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە پەڕگەکەدا</translation>
    </message>
    <message>
        <source>What is learned from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی لێی فێر دەبێت</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆچی</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::FeedbackBar</name>
    <message>
        <source>What you think of this sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆچوونت لەسەر ئەم ڕستەیە</translation>
    </message>
    <message>
        <source>Good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باش</translation>
    </message>
    <message>
        <source>The sentence is spoken well</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکە باش گوترا</translation>
    </message>
    <message>
        <source>Bad</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خراپ</translation>
    </message>
    <message>
        <source>The sentence is spoken badly</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکە خراپ گوترا</translation>
    </message>
    <message>
        <source>What should have been said</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەبوو چی بگوترایە</translation>
    </message>
    <message>
        <source>Change it when the text itself is wrong; Enter keeps it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەگەر خودی دەقەکە هەڵە بوو بیگۆڕە؛ Enter دەیهێڵێتەوە.</translation>
    </message>
    <message>
        <source>Say it right…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە دروستی بیڵێ…</translation>
    </message>
    <message>
        <source>Record the sentence: the voice can learn from it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەکە تۆمار بکە: دەنگەکە دەتوانێت لێی فێر بێت.</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێی فێر ببە</translation>
    </message>
    <message>
        <source>Say it once more…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دیسان بیڵێ…</translation>
    </message>
    <message>
        <source>The voice has learned from all of them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لە هەموویانەوە فێر بووە.</translation>
    </message>
    <message>
        <source>Goes on from this voice with your recordings and old clips. It counts only when kept-aside clips do not get worse.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم دەنگەوە بە تۆمارەکانت و پارچە کۆنەکان بەردەوام دەبێت. تەنیا کاتێک دەژمێردرێت کە پارچە جیاکراوەکان خراپتر نەبن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln تۆمارکراو</numerusform>
            <numerusform>%Ln تۆمارکراو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::HelpButton</name>
    <message>
        <source>Show help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>یارمەتی پیشان بدە</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::JobBar</name>
    <message>
        <source>Running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاری بەڕێوە</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشکەوتنی کاری بەڕێوە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاری بەڕێوە ڕابگرە</translation>
    </message>
    <message>
        <source>Stopping: saving what was done…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕادەگیرێت: ئەوەی کرا پاشەکەوت دەکرێت…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕاندنەوە: %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ListDialog</name>
    <message>
        <source>Take in a list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەرگرتنی لیست</translation>
    </message>
    <message>
        <source>A list names sound files and what is said in each. Your files are only read, never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیست ناوی پەڕگەکانی دەنگ و ئەوەی لە هەر یەکێکدا دەوترێت دەڵێت. پەڕگەکانت تەنها دەخوێندرێنەوە، هەرگیز ناگۆڕدرێن.</translation>
    </message>
    <message>
        <source>The list, or the folder it is in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستەکە، یان ئەو بوخچەیەی تێیدایە</translation>
    </message>
    <message>
        <source>File…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگە…</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستەکە هەڵبژێرە</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچە…</translation>
    </message>
    <message>
        <source>Choose the folder the list is in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو بوخچەیە هەڵبژێرە کە لیستەکەی تێدایە</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆری لیست</translation>
    </message>
    <message>
        <source>Folder of the sound files, if they are not beside the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی پەڕگەکانی دەنگ، ئەگەر لە تەنیشت لیستەکە نین</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە تەنیشت لیستەکە</translation>
    </message>
    <message>
        <source>Choose the folder of the sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی پەڕگەکانی دەنگ هەڵبژێرە</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەربگرە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>List</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکانی دەنگ</translation>
    </message>
    <message>
        <source>Choose a list, or the folder of a whole collection.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستێک یان بوخچەی کۆمەڵەیەکی تەواو هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The kind was guessed from the name and the first lines; choose another if it is wrong.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جۆرەکە لە ناو و دێڕە یەکەمەکانەوە مەزەندە کرا؛ ئەگەر هەڵەیە یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگە یان بوخچەی وا نییە.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::LogPanel</name>
    <message>
        <source>Lines to show</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دێڕانەی پیشان دەدرێن</translation>
    </message>
    <message>
        <source>Everything</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زانیاری و سەرووتر</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئاگاداری و هەڵە</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها هەڵە</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕان بەناو تۆماردا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆپی</translation>
    </message>
    <message>
        <source>Copy the shown lines</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆپیکردنی دێڕە پیشاندراوەکان</translation>
    </message>
    <message>
        <source>Log</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمار</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئاگاداری: </translation>
    </message>
    <message>
        <source>Error: </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵە: </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::LossChart</name>
    <message>
        <source>No curve yet. The first point comes with the first step of the training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا هێڵ نییە. یەکەم خاڵ لەگەڵ یەکەم هەنگاوی ڕاهێنان دێت.</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵەکانی ونکردن</translation>
    </message>
    <message>
        <source>Steps shown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوە پیشاندراوەکان</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەمووی</translation>
    </message>
    <message>
        <source>Last %1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوا %1 هەنگاو</translation>
    </message>
    <message>
        <source>Back to following</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ شوێنکەوتن</translation>
    </message>
    <message>
        <source>Leave the zoom and follow the training again (Home)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەرچوون لە نزیککردنەوە و شوێنکەوتنەوەی ڕاهێنان (Home)</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لووسکردن (&amp;S)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لووسکردن</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لۆگاریتمی (&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێوەری لۆگاریتمی</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتی وێنە…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتی وێنە</translation>
    </message>
    <message>
        <source>off</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کوژاوە</translation>
    </message>
    <message>
        <source>Zoomed in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نزیککراوەتەوە</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هەنگاوی %1</translation>
    </message>
    <message>
        <source>newest, step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نوێترین، هەنگاوی %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were not a number and are gaps in the curve.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln نرخ ژمارە نەبوون و لە هێڵەکەدا بۆشایین.</numerusform>
            <numerusform>%Ln نرخ ژمارە نەبوون و لە هێڵەکەدا بۆشایین.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture of the curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتی وێنەی هێڵەکان</translation>
    </message>
    <message>
        <source>losses.png</source>
        <comment>suggested file name</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>losses.png</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وێنە (*.png *.svg)</translation>
    </message>
    <message>
        <source>best</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>باشترین</translation>
    </message>
    <message>
        <source>falling</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دادەبەزێت</translation>
    </message>
    <message>
        <source>rising</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەرز دەبێتەوە</translation>
    </message>
    <message>
        <source>about level</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نزیکەی هاوئاست</translation>
    </message>
    <message>
        <source>just begun</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تازە دەستی پێ کردووە</translation>
    </message>
    <message>
        <source>Hear a curve</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ لە هێڵێک بگرە</translation>
    </message>
    <message>
        <source>Hear the curve: high values sound high, steps run from the beginning to the end (H)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ لە هێڵەکە بگرە: بەهای بەرز دەنگی بەرز دەدات، هەنگاوەکان لە سەرەتاوە تا کۆتایی دەڕۆن (H)</translation>
    </message>
    <message>
        <source>%1: %2 at step %3, %4; lowest %5 at step %6, highest %7 at step %8</source>
        <comment>curve, newest value, its step, where it goes, …</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 لە هەنگاوی %3، %4؛ نزمترین %5 لە هەنگاوی %6، بەرزترین %7 لە هەنگاوی %8</translation>
    </message>
    <message>
        <source>&amp;Outliers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;لادەرەکان</translation>
    </message>
    <message>
        <source>Outliers fit into the plot</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەها لادەرەکان لە هێڵکارییەکەدا جێیان دەبێتەوە</translation>
    </message>
    <message>
        <source>Off: single values far from the others do not set the scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کوژاوە: تاکە بەهای دوور لەوانی تر پێوەرەکە دیاری ناکەن</translation>
    </message>
    <message>
        <source>the loss was not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردنەکە ژمارە نەبوو</translation>
    </message>
    <message>
        <source>the gradient was not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گرادیانەکە ژمارە نەبوو</translation>
    </message>
    <message>
        <source>the loss was far from the others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ونکردنەکە لەوانی تر دوور بوو</translation>
    </message>
    <message>
        <source>the gradient was far from the others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گرادیانەکە لەوانی تر دوور بوو</translation>
    </message>
    <message>
        <source>numbers were too large for 16 bits; the scale is lowered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژمارەکان بۆ ١٦ بیت زۆر گەورە بوون؛ پێوانەکە کەم دەکرێتەوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps were left out, the last one at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln هەنگاو لابراون، دوایینیان لە هەنگاوی %1</numerusform>
            <numerusform>%Ln هەنگاو لابراون، دوایینیان لە هەنگاوی %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1: %2</translation>
    </message>
    <message>
        <source>Drag: zoom in. Wheel: zoom along. Shift and drag: move. Double click: the whole run. Click on a triangle: hear what was spoken there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاکێشان: گەورەکردن. تایە: گەورەکردن بە درێژایی. Shift و ڕاکێشان: جووڵاندن. دوو کرتە: هەموو ڕاهێنانەکە. کرتە لەسەر سێگۆشەیەک: ئەوەی لەوێ گوترا ببیستە.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::MeasuredTable</name>
    <message>
        <source>Measured states, the nearest to the recordings first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخە پێوراوەکان، نزیکترین لە تۆمارەکان لە پێشەوە</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Distance, dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووری، dB</translation>
    </message>
    <message>
        <source>Words missed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وشەی نەبیستراو</translation>
    </message>
    <message>
        <source>Same voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەمان دەنگ</translation>
    </message>
    <message>
        <source>Melody, cents</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئاواز، سێنت</translation>
    </message>
    <message>
        <source>Pace</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خێرایی</translation>
    </message>
    <message>
        <source>Mel-cepstral distortion: how far the sound is from the recording of the same sentence; smaller is better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mel-cepstral distortion: دەنگەکە چەند دوورە لە تۆماری هەمان ڕستە؛ کەمتر باشترە.</translation>
    </message>
    <message>
        <source>Share of words that the recogniser did not understand; see the recordings&apos; own in the last row.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێژەی ئەو وشانەی ناسێنەرەکە تێنەگەیشت؛ هی تۆمارەکان لە دوایین ڕیزدا ببینە.</translation>
    </message>
    <message>
        <source>Likeness of the speaker, 1 is the same; see how like the recordings are to one another in the last row.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێکچوونی قسەکەر، 1 هەمانە؛ لە دوایین ڕیزدا ببینە تۆمارەکان چەند لێک دەچن.</translation>
    </message>
    <message>
        <source>How far the melody is from the recording&apos;s; 100 cents are a semitone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئاوازەکە چەند دوورە لە هی تۆمارەکە؛ 100 سێنت نیو پەردەیە.</translation>
    </message>
    <message>
        <source>Length of the speech over that of the recording; 1 is the same.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>درێژی قسەکە بەراورد بە هی تۆمارەکە؛ 1 هەمانە.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوی %1</translation>
    </message>
    <message>
        <source>The recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکان</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::OptionRow</name>
    <message>
        <source>default</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بنەڕەت</translation>
    </message>
    <message>
        <source>preset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنی ئامادە</translation>
    </message>
    <message>
        <source>set by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆ دات ناوە</translation>
    </message>
    <message>
        <source>environment</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە ژینگەوە</translation>
    </message>
    <message>
        <source>command line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دێڕی فەرمان</translation>
    </message>
    <message>
        <source>Back to the preset or default</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە بۆ نرخی ئامادە یان بنەڕەت</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕاندنەوەی %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose the voice to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەو دەنگە هەڵبژێرە کە لێیەوە بەردەوام دەبیت</translation>
    </message>
    <message>
        <source>Folder of a voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی دەنگێک…</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوخچەی دەنگێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Voice in a .zip file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ لە پەڕگەی .zip دا…</translation>
    </message>
    <message>
        <source>Choose the .zip file of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی .zip ی دەنگێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Voices (*.zip)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکان (*.zip)</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاستی بکەرەوە</translation>
    </message>
    <message>
        <source>Put %1 right</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ڕاست بکەرەوە</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::OptionsForm</name>
    <message>
        <source>Search the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕان بەناو ڕێکخستنەکاندا</translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ڕێکخستنەکان (&amp;A)</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی هەموو ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستنێک بەم وشانە نییە.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕێکخستن</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::PlayerBar</name>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێدان</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتنی لێدان</translation>
    </message>
    <message>
        <source>Save the sound…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتی دەنگ…</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشەکەوتی دەنگ</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کردنەوە لە بەرنامەیەکی تردا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>sound.wav</source>
        <comment>suggested file name</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>sound.wav</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ (*.wav)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک %1 پاشەکەوت کرا.</translation>
    </message>
    <message>
        <source>The sound could not be saved there. Choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە لەوێ پاشەکەوت نەکرا. بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>No program on this computer opens sound files. Save the sound instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم کۆمپیوتەرەدا بەرنامەیەک نییە پەڕگەی دەنگ بکاتەوە. لەبری ئەوە دەنگەکە پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>Spectrogram of the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سپێکترۆگرامی دەنگەکە</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing but silence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها بێدەنگی</translation>
    </message>
    <message>
        <source>%1 of silence at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 بێدەنگی لە کۆتاییدا</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::PlayerController</name>
    <message>
        <source>There is no audio device. You can save the sound or open it in another program.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئامێری دەنگ نییە. دەتوانیت دەنگەکە پاشەکەوت بکەیت یان لە بەرنامەیەکی تردا بیکەیتەوە.</translation>
    </message>
    <message>
        <source>The file holds no sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەکە دەنگی تێدا نییە.</translation>
    </message>
    <message>
        <source>The sound file cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دەنگ ناکرێتەوە.</translation>
    </message>
    <message>
        <source>The sound file is too large to play here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەی دەنگ بۆ لێدان لێرە زۆر گەورەیە.</translation>
    </message>
    <message>
        <source>This is not a WAV file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەمە پەڕگەی WAV نییە.</translation>
    </message>
    <message>
        <source>This kind of WAV file cannot be played here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم جۆرە پەڕگەی WAV ـە لێرە لێ نادرێت.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Rail</name>
    <message>
        <source>Steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەنگاوەکان</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::RailButton</name>
    <message>
        <source>done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کراوە</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا نا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tab and its state</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ReasonSummary</name>
    <message>
        <source>Kept and dropped clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچە هێڵراوە و فڕێدراوەکان</translation>
    </message>
    <message>
        <source>No clips yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا پارچە نییە.</translation>
    </message>
    <message>
        <source>%1 clips kept, %2 of speech; %3 dropped, each with its reason.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 پارچە هێڵراونەتەوە، %2 قسە؛ %3 فڕێ دراون، هەر یەک بە هۆکاری خۆی.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو %1</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی هەموو پارچەکان</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵراوە %1</translation>
    </message>
    <message>
        <source>Show the clips that the voice learns from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی ئەو پارچانەی دەنگەکە لێیان فێر دەبێت</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فڕێدراو %1</translation>
    </message>
    <message>
        <source>Show the clips that were left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی پارچە لابراوەکان</translation>
    </message>
    <message>
        <source>Show the clips dropped because: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پیشاندانی ئەو پارچانەی بەم هۆیەوە فڕێ دراون: %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Recorder</name>
    <message>
        <source>Record sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارکردنی ڕستەکان</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one and open this window again; nothing can be recorded without it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مایکرۆفۆن نییە. یەکێک ببەستە و ئەم پەنجەرەیە دووبارە بکەرەوە؛ بەبێ ئەو هیچ تۆمار ناکرێت.</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکە چەندە بەرزە</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ بگرە</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>Take into the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیخە ناو کۆمەڵەی پارچەکان</translation>
    </message>
    <message>
        <source>R begins and ends a recording, L listens, N goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>R تۆمارکردن دەست پێ دەکات و کۆتایی پێ دێنێت، L گوێ دەگرێت، N بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Nothing was heard. Look whether the microphone is switched on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نەبیسترا. سەیر بکە مایکرۆفۆنەکە کراوەتەوە.</translation>
    </message>
    <message>
        <source>The recording could not be written to %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمارەکە نەتوانرا لە %1 بنووسرێت.</translation>
    </message>
    <message>
        <source>Sentence %1 of %2 · %3 recorded</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەی %1 لە %2 · %3 تۆمار کراوە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوەستێنە</translation>
    </message>
    <message>
        <source>Record again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە تۆمار بکە</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمار بکە</translation>
    </message>
    <message>
        <source>Recording. Speak the sentence, then press Stop.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمار دەکرێت. ڕستەکە بڵێ، پاشان «بوەستێنە» دابگرە.</translation>
    </message>
    <message>
        <source>That was too loud: move away from the microphone and record it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زۆر بەرز بوو: لە مایکرۆفۆنەکە دوور بکەوەرەوە و دووبارە تۆماری بکە.</translation>
    </message>
    <message>
        <source>That was very quiet: come nearer to the microphone and record it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زۆر نزم بوو: لە مایکرۆفۆنەکە نزیک ببەرەوە و دووبارە تۆماری بکە.</translation>
    </message>
    <message>
        <source>Recorded, %1. Listen to it, or go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆمار کرا، %1. گوێی لێ بگرە، یان بەردەوام بە.</translation>
    </message>
    <message>
        <source>Read the sentence first, then press Record.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەتا ڕستەکە بخوێنەرەوە، پاشان «تۆمار بکە» دابگرە.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::RunCards</name>
    <message>
        <source>Training runs, newest first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانەکان، نوێترین لە سەرەتا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run and what to do</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێگرتن</translation>
    </message>
    <message>
        <source>No test sentence was spoken in this run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەم ڕاهێنانەدا هیچ ڕستەیەکی تاقیکردنەوە نەوتراوە.</translation>
    </message>
    <message>
        <source>A test sentence as it was spoken last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەیەکی تاقیکردنەوە وەک دوایین جار وتراوە</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، هەنگاوی %2: %3</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە نزیکەوە سەیر بکە</translation>
    </message>
    <message>
        <source>Its curves, settings, scores and samples; nothing can be changed there</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێڵ و ڕێکخستن و نمرە و نموونەکانی؛ لەوێ هیچ ناگۆڕدرێت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەردەوامبوون</translation>
    </message>
    <message>
        <source>Goes on with the training from where it stands</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەو شوێنەوەی وەستاوە ڕاهێنانەکە بەردەوام دەکات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەراورد بکە</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاهێنانی %1</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕەوتی %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SourceCards</name>
    <message>
        <source>%1 kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 هێڵراوە</translation>
    </message>
    <message>
        <source>%1 for other reasons</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 بەهۆی تر</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکان</translation>
    </message>
    <message>
        <source>There are no subtitles: the sound was cut at its pauses, and the clips wait for somebody to type what is said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووس نییە: دەنگەکە لە وەستانەکانیدا بڕدراوە و پارچەکان چاوەڕێن کەسێک بنووسێت چی دەوترێت.</translation>
    </message>
    <message>
        <source>The subtitles are in time with the speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان لە کاتی خۆیاندان لەگەڵ قسەکە.</translation>
    </message>
    <message>
        <source>The subtitles came %1 too late; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان %1 درەنگ بوون؛ ئەوە ڕاست کراوەتەوە.</translation>
    </message>
    <message>
        <source>The subtitles came %1 too early; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان %1 زوو بوون؛ ئەوە ڕاست کراوەتەوە.</translation>
    </message>
    <message>
        <source>You moved the subtitles to %1 earlier.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکانت %1 زووتر کرد.</translation>
    </message>
    <message>
        <source>You moved the subtitles to %1 later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکانت %1 درەنگتر کرد.</translation>
    </message>
    <message>
        <source>There is too little to tell whether the subtitles are in time: listen to a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شتی زۆر کەم هەیە بۆ ئەوەی بزانرێت ژێرنووسەکان لە کاتی خۆیاندان: گوێ لە چەند پارچەیەک بگرە.</translation>
    </message>
    <message>
        <source>The subtitles were taken as they are written, without a look at the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان وەک نووسراون وەرگیراون، بەبێ سەیرکردنی دەنگەکە.</translation>
    </message>
    <message>
        <source>Nothing is known of how well the subtitles fit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>نازانرێت ژێرنووسەکان چەندە دەگونجێن.</translation>
    </message>
    <message>
        <source>They were stretched as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێشراونەتەوەش.</translation>
    </message>
    <message>
        <source>Parts of the film have times of their own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشەکانی فیلمەکە کاتی خۆیان هەیە.</translation>
    </message>
    <message>
        <source>The film itself is no longer where it was; its clips still work.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکە خۆی چیتر لە شوێنی خۆیدا نییە؛ پارچەکانی هێشتا کار دەکەن.</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمی %1</translation>
    </message>
    <message>
        <source>Type the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقەکان بنووسە</translation>
    </message>
    <message>
        <source>Show the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان پیشان بدە</translation>
    </message>
    <message>
        <source>Its clips in the table</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکانی لە خشتەکەدا</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەیری کاتبەندی بکە</translation>
    </message>
    <message>
        <source>Its sound with the clips on it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکەی لەگەڵ پارچەکان لەسەری</translation>
    </message>
    <message>
        <source>Move the subtitles…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان بجوڵێنە…</translation>
    </message>
    <message>
        <source>All of them earlier or later, or stretched</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموویان زووتر یان درەنگتر، یان کێشراو</translation>
    </message>
    <message>
        <source>A list of sound files: each clip is cut as its file is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لیستێکی پەڕگەی دەنگ: هەر پارچەیەک وەک پەڕگەکەی بڕدراوە.</translation>
    </message>
    <message>
        <source>Take in a transcript…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەقێک وەربگرە…</translation>
    </message>
    <message>
        <source>A text file with one line for each clip, in their order</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پەڕگەیەکی دەق بە هێڵێک بۆ هەر پارچەیەک، بەپێی ڕیزیان</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SourceList</name>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکان</translation>
    </message>
    <message>
        <source>%1 kept, %2 dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 هێڵراوە، %2 فڕێدراو</translation>
    </message>
    <message>
        <source>nothing kept, %1 dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هیچ نەهێڵراوە، %1 فڕێدراو</translation>
    </message>
    <message>
        <source>%1; the film is no longer there, its clips still work</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1؛ فیلمەکە ئیتر لەوێ نییە، پارچەکانی هێشتا کار دەکەن</translation>
    </message>
    <message>
        <source>%1: more dropped than kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: فڕێدراو لە هێڵراوە زیاترە</translation>
    </message>
    <message>
        <source>All films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو فیلمەکان</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpeakerPanel</name>
    <message>
        <source>Who speaks</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کێ قسە دەکات</translation>
    </message>
    <message>
        <source>Voices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکان</translation>
    </message>
    <message>
        <source>The clips can be sorted by voice. You hear an example of each, give it a name, and keep one speaker or all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان دەتوانرێت بە پێی دەنگ ڕیز بکرێن. نموونەی هەر یەکێک دەبیستیت، ناوی لێ دەنێیت، و یەک قسەکەر یان هەموویان دەهێڵیتەوە.</translation>
    </message>
    <message>
        <source>Find the voices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکان بدۆزەوە</translation>
    </message>
    <message>
        <source>The clips are being listened to. You can go on with other things.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ لە پارچەکان دەگیرێت. دەتوانیت بە شتی ترەوە بەردەوام بیت.</translation>
    </message>
    <message>
        <source>All clips sound like one voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو پارچەکان وەک یەک دەنگن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voices were found. Listen before you trust them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln دەنگ دۆزرایەوە. پێش ئەوەی متمانەیان پێ بکەیت گوێ بگرە.</numerusform>
            <numerusform>%Ln دەنگ دۆزرانەوە. پێش ئەوەی متمانەیان پێ بکەیت گوێ بگرە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices are told apart by the speaker model (GE2E).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگەکان بە مۆدێلی قسەکەر (GE2E) جیا دەکرێنەوە.</translation>
    </message>
    <message>
        <source>The speaker model (GE2E) is not there: voices are told apart by pitch and timbre, which knows a man from a woman but may take one speaker in two rooms for two.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>مۆدێلی قسەکەر (GE2E) لێرە نییە: دەنگەکان بە بەرزی و ڕەنگی دەنگ جیا دەکرێنەوە، ئەمەش پیاو لە ژن جیا دەکاتەوە بەڵام لەوانەیە یەک قسەکەر لە دوو ژووردا بە دوو کەس بزانێت.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دووبارە بگەڕێ</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 clips kept · %4</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 لە %3 پارچە هێڵراوەتەوە · %4</translation>
    </message>
    <message>
        <source>Name of voice %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناوی دەنگی %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ بگرە</translation>
    </message>
    <message>
        <source>Listen to an example of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>گوێ لە نموونەیەکی %1 بگرە</translation>
    </message>
    <message>
        <source>Another example each time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەر جارە نموونەیەکی تر</translation>
    </message>
    <message>
        <source>Keep only this voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها ئەم دەنگە بهێڵەوە</translation>
    </message>
    <message>
        <source>Keep only the clips of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنها پارچەکانی %1 بهێڵەوە</translation>
    </message>
    <message>
        <source>The clips of all others are left out; undo takes it back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکانی هەموو ئەوانی تر لادەبرێن؛ گەڕاندنەوە دەیگەڕێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شەبەنگی دەنگ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpeechStyleDialog</name>
    <message>
        <source>Voices and pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ و وچانەکان</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وچانە ئاساییەکان</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگی کێ</translation>
    </message>
    <message>
        <source>Several speakers are mixed into a voice between them, by their shares.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چەند قسەکەرێک بەپێی بەشەکانیان تێکەڵ دەکرێن بۆ دەنگێک لە نێوانیاندا.</translation>
    </message>
    <message>
        <source>Mix in another voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگێکی تر تێکەڵ بکە</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وچانەکان</translation>
    </message>
    <message>
        <source>After a comma</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای کۆما</translation>
    </message>
    <message>
        <source>After ; : and dashes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دوای ; : و هێڵەکان</translation>
    </message>
    <message>
        <source>Between sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە نێوان ڕستەکاندا</translation>
    </message>
    <message>
        <source>Between paragraphs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە نێوان پەرەگرافەکاندا</translation>
    </message>
    <message>
        <source>as the voice has learned</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>وەک دەنگەکە فێربووە</translation>
    </message>
    <message>
        <source> s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> چ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>قسەکەر</translation>
    </message>
    <message>
        <source>Share of this speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بەشی ئەم قسەکەرە</translation>
    </message>
    <message>
        <source>Take this speaker out of the mixture</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم قسەکەرە لە تێکەڵەکە دەربهێنە</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیندوویی</translation>
    </message>
    <message>
        <source>Less is plainer and easier to understand, more is more varied.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمتر سادەترە و ئاسانتر تێدەگەیت، زیاتر هەمەڕەنگترە.</translation>
    </message>
    <message>
        <source>Of the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هی دەنگەکە</translation>
    </message>
    <message>
        <source>Of the rhythm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هی ڕیتمەکە</translation>
    </message>
    <message>
        <source>Silence at the end, at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بێدەنگی لە کۆتاییدا، ئەوپەڕی</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::StateView</name>
    <message>
        <source>Progress</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پێشکەوتن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕاگرتن</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هێشتا نا</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SubtitlePreviewDialog</name>
    <message>
        <source>What becomes of the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان دەبن بە چی</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 دەبێت بە چی</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم یاسایانە بهێڵەوە</translation>
    </message>
    <message>
        <source>The next films are imported with the rules and the encoding chosen here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمەکانی داهاتوو بەو یاسا و کۆدکردنە هاوردە دەکرێن کە لێرە هەڵبژێردراون.</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Subtitles inside the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسی ناو فیلمەکە</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کۆدکردن</translation>
    </message>
    <message>
        <source>Only lines that change</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تەنیا ئەو دێڕانەی دەگۆڕێن</translation>
    </message>
    <message>
        <source>Lines of the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دێڕەکانی ژێرنووس</translation>
    </message>
    <message>
        <source>Found out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆزراوەتەوە</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دۆزراوەتەوە: %1</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1، %2 دڵنیا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln گوتراو</numerusform>
            <numerusform>%Ln گوتراو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of two speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln هی دوو قسەکەر</numerusform>
            <numerusform>%Ln هی دوو قسەکەر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only tell sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln تەنیا باسی دەنگ دەکات</numerusform>
            <numerusform>%Ln تەنیا باسی دەنگ دەکەن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of songs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln هی گۆرانی</numerusform>
            <numerusform>%Ln هی گۆرانی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of advertisements</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln هی ڕیکلام</numerusform>
            <numerusform>%Ln هی ڕیکلام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln بەتاڵ</numerusform>
            <numerusform>%Ln بەتاڵ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are learned from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>لە %Ln دێڕەوە فێر دەبێت</numerusform>
            <numerusform>لە %Ln دێڕەوە فێر دەبێت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>و %Ln ی تر</numerusform>
            <numerusform>و %Ln ی تر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Theme</name>
    <message>
        <source>Light or dark, as the system</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕووناک یان تاریک، وەک سیستەم</translation>
    </message>
    <message>
        <source>The system&apos;s own colours</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕەنگەکانی سیستەم</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جیاوازیی بەرز</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TimingPanel</name>
    <message>
        <source>Spectrogram of what is seen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سپێکترۆگرامی ئەوەی دەبینرێت</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شوێن لە فیلمەکەدا</translation>
    </message>
    <message>
        <source>Film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Play what is seen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەوەی دەبینرێت لێبدە</translation>
    </message>
    <message>
        <source>Space plays what is seen, P the chosen clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space ئەوەی دەبینرێت لێدەدات، P پارچە هەڵبژێردراوەکە.</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکە لێبدە</translation>
    </message>
    <message>
        <source>See more of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زیاتری فیلمەکە ببینە</translation>
    </message>
    <message>
        <source>See less, but closer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کەمتر ببینە، بەڵام نزیکتر</translation>
    </message>
    <message>
        <source>Snap to the speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بە قسەکەوە بیلکێنە</translation>
    </message>
    <message>
        <source>Edges that are dragged stop where speech begins and ends.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێوارە ڕاکێشراوەکان لەو شوێنە دەوەستن کە قسە دەست پێ دەکات و کۆتایی دێت.</translation>
    </message>
    <message>
        <source>Snap its edges</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێوارەکانی بلکێنە</translation>
    </message>
    <message>
        <source>Puts both edges of the clip where the speech begins and ends (S).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەردوو لێواری پارچەکە دەخاتە شوێنی دەستپێک و کۆتایی قسەکە (S).</translation>
    </message>
    <message>
        <source>Split here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لێرە دابەشی بکە</translation>
    </message>
    <message>
        <source>Makes two clips of one at the dashed line; click into the waveform to set it (C).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە هێڵە پچڕپچڕەکەدا پارچەکە دەکات بە دوو؛ بۆ دانانی کرتە لە شەپۆلەکە بکە (C).</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەگەڵ دواتر یەکی بخە</translation>
    </message>
    <message>
        <source>Makes one clip of this and the next (J).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لەمە و دواتری یەک پارچە دروست دەکات (J).</translation>
    </message>
    <message>
        <source>Move all subtitles of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ژێرنووسەکانی فیلمەکە بجوڵێنە</translation>
    </message>
    <message>
        <source>Earlier or later, up to ten seconds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>زووتر یان درەنگتر، تا دە چرکە</translation>
    </message>
    <message>
        <source>Seconds later; negative: earlier</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>چرکە درەنگتر؛ نێگەتیڤ: زووتر</translation>
    </message>
    <message>
        <source> s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> چرکە</translation>
    </message>
    <message>
        <source>This clip is said at the line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم پارچەیە لە هێڵەکەدا دەوترێت</translation>
    </message>
    <message>
        <source>Choose a clip, click where it is really said, and press this. Do it once more far away from there, and the subtitles are stretched to fit both.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەیەک هەڵبژێرە، کرتە لەو شوێنە بکە کە بەڕاستی دەوترێت، و ئەمە دابگرە. دوور لەوێ جارێکی تر دووبارەی بکەرەوە، ژێرنووسەکان دەکێشرێن تا لەگەڵ هەردووکیان بگونجێن.</translation>
    </message>
    <message>
        <source>Cut in the pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە وەستانەکاندا ببڕە</translation>
    </message>
    <message>
        <source>The clips are cut anew in the pauses near their new times. Off: all are moved as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پارچەکان لە وەستانەکانی نزیک کاتە نوێیەکانیان سەرلەنوێ دەبڕدرێن. کوژاوە: هەموویان وەک خۆیان دەجوڵێنرێن.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>جێبەجێی بکە</translation>
    </message>
    <message>
        <source>Move the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان بجوڵێنە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Leave the subtitles where they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان لە شوێنی خۆیان بهێڵەرەوە</translation>
    </message>
    <message>
        <source>Choose a block to change its edges; drag them, or use Shift, Control and Alt with the arrow keys.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بلۆکێک هەڵبژێرە بۆ گۆڕینی لێوارەکانی؛ ڕایان بکێشە، یان Shift و Control و Alt لەگەڵ دوگمەی تیرەکان بەکاربهێنە.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 تا %2: %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بوەستێنە</translation>
    </message>
    <message>
        <source>These two points do not fit together: choose two that lie at least ten seconds apart.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ئەم دوو خاڵە لەگەڵ یەک ناگونجێن: دووان هەڵبژێرە کە لانیکەم دە چرکە لێک دوور بن.</translation>
    </message>
    <message>
        <source>Slide, type seconds, or show where clips are really said. Nothing is changed before you apply it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بیخلیسکێنە، چرکە بنووسە، یان پیشانی بدە پارچەکان بەڕاستی لە کوێ دەوترێن. هیچ ناگۆڕێت پێش ئەوەی جێبەجێی بکەیت.</translation>
    </message>
    <message>
        <source>All subtitles would come %1 earlier.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ژێرنووسەکان %1 زووتر دێن.</translation>
    </message>
    <message>
        <source>All subtitles would come %1 later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>هەموو ژێرنووسەکان %1 درەنگتر دێن.</translation>
    </message>
    <message>
        <source>The subtitles would fit both points: moved, and stretched by %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ژێرنووسەکان لەگەڵ هەردوو خاڵ دەگونجێن: جوڵێنراو، و بە %1 کێشراو.</translation>
    </message>
    <message>
        <source>A second point, far away from the first, stretches them as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>خاڵێکی دووەم، دوور لە یەکەم، دەیانکێشێتەوەش.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TimingStrip</name>
    <message>
        <source>Timing of the clip: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتبەندی پارچەکە: %1</translation>
    </message>
    <message>
        <source>Timing, no clip chosen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>کاتبەندی، هیچ پارچەیەک هەڵنەبژێردراوە</translation>
    </message>
    <message>
        <source>Up and Down choose a clip. Shift with Left or Right moves its beginning, Control its end, Alt the whole clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>سەرەوە و خوارەوە پارچەیەک هەڵدەبژێرن. Shift لەگەڵ چەپ یان ڕاست سەرەتاکەی دەجوڵێنێت، Control کۆتاییەکەی، Alt هەموو پارچەکە.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە %1 تا %2.</translation>
    </message>
    <message>
        <source>Choose a film to see its sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>فیلمێک هەڵبژێرە بۆ بینینی دەنگەکەی.</translation>
    </message>
    <message>
        <source>no text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەق نییە</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TokenStrip</name>
    <message>
        <source>No tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>تۆکن نییە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln تۆکن</numerusform>
            <numerusform>%Ln تۆکن</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the vocabulary: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە فەرهەنگدا نییە: %1</translation>
    </message>
    <message>
        <source>Type a sentence to see it in tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ڕستەیەک بنووسە بۆ بینینی وەک تۆکن.</translation>
    </message>
    <message>
        <source>“%1” is not in the vocabulary and is left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>«%1» لە فەرهەنگدا نییە و لادەبرێت</translation>
    </message>
    <message>
        <source>blank, token %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>بۆش، تۆکنی %1</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>«%1»، تۆکنی %2</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::WaveformView</name>
    <message>
        <source>Waveform, no sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شەپۆلی دەنگ، دەنگ نییە</translation>
    </message>
    <message>
        <source>Waveform, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>شەپۆلی دەنگ، %1</translation>
    </message>
    <message>
        <source>Selected from %1 to %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە %1 تا %2 دیاری کراوە</translation>
    </message>
    <message>
        <source>At %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>لە %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>دەنگ نییە</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
