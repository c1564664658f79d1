<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name>CurveNames</name>
    <message>
        <source>gradient, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ግራዲየንት፣ %1</translation>
    </message>
    <message>
        <source>scale of 16-bit gradients, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የ16 ቢት ግራዲየንት መለኪያ፣ %1</translation>
    </message>
</context>
<context>
    <name>DatasetTab</name>
    <message>
        <source>Films, sound and subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች፣ ድምፅ እና የግርጌ ጽሑፎች</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ፋይሎች</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>At least 4 GB are needed to train the small voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትንሹን ድምፅ ለማሠልጠን ቢያንስ 4 ጊባ ያስፈልጋል።</translation>
    </message>
    <message>
        <source>Free at least 5 GB.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቢያንስ 5 ጊባ ቦታ ያስለቅቁ።</translation>
    </message>
    <message>
        <source>Install the Debian package espeak-ng for the Amharic demo film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለአማርኛው ማሳያ ፊልም የዴቢያን ጥቅል espeak-ng ይጫኑ።</translation>
    </message>
    <message>
        <source>No NVIDIA driver is running on this computer, so there is no GPU that could be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ኮምፒውተር ላይ የNVIDIA ድራይቨር አይሠራም፤ ስለዚህ ሊያገለግል የሚችል ግራፊክስ ካርድ የለም።</translation>
    </message>
    <message>
        <source>Run packaging/setup.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>packaging/setup ያስኪዱ።</translation>
    </message>
    <message>
        <source>Training works on the processor too, only slower.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና በፕሮሰሰርም ይሠራል፤ ዝግ ይላል እንጂ።</translation>
    </message>
    <message>
        <source>demo recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማሳያ ቅጂዎች</translation>
    </message>
    <message>
        <source>disk</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዲስክ</translation>
    </message>
    <message>
        <source>espeak-ng</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ግራፊክስ ካርድ</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታ</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮሰሰር</translation>
    </message>
    <message>
        <source>A network for trying things out in seconds; it does not make a usable voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ነገሮችን በሰከንዶች ለመሞከር የሚሆን ኔትወርክ፤ ጠቃሚ ድምፅ አያወጣም።</translation>
    </message>
    <message>
        <source>A small network that learns usefully on a processor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፕሮሰሰር ላይ በሚገባ የሚማር ትንሽ ኔትወርክ።</translation>
    </message>
    <message>
        <source>The full network (36 million parameters): for a graphics card with 8 GB or more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉው ኔትወርክ (36 ሚሊዮን መለኪያዎች)፦ 8 ጊባ ወይም ከዚያ በላይ ላለው ግራፊክስ ካርድ።</translation>
    </message>
    <message>
        <source>english recogniser</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የእንግሊዝኛ ንግግር ለይ</translation>
    </message>
    <message>
        <source>Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us for word errors of English voices.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለእንግሊዝኛ ድምፆች የቃላት ስህተት የዴቢያን ጥቅሎችን libpocketsphinx3 እና pocketsphinx-en-us ይጫኑ።</translation>
    </message>
    <message>
        <source>Fine-tuning on a graphics card with 16 GB or more: small batches, added up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>16 GB ወይም ከዚያ በላይ ባለው የግራፊክስ ካርድ ላይ ማስተካከል፦ ትናንሽ ስብስቦች ተደምረው።</translation>
    </message>
    <message>
        <source>Fine-tuning on a graphics card with 24 GB or more: larger batches, nothing computed twice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>24 GB ወይም ከዚያ በላይ ባለው የግራፊክስ ካርድ ላይ ማስተካከል፦ ትላልቅ ስብስቦች፣ ሁለት ጊዜ የሚሰላ የለም።</translation>
    </message>
    <message>
        <source>Fine-tuning where memory is short: one clip at a time, added up. Slow on processors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታ ሲያንስ ማስተካከል፦ አንድ ቅንጭብ በአንድ ጊዜ፣ ተደምሮ። በፕሮሰሰር ላይ ዝግተኛ ነው።</translation>
    </message>
    <message>
        <source>A voice that begins anew can learn to be understood from this; going on from one that can speak is quicker and better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከባዶ የሚጀምር ድምፅ ከዚህ ለመረዳት በሚቻል መልኩ መናገር ሊማር ይችላል፤ መናገር ከሚችል ድምፅ መቀጠል ግን ፈጣንና የተሻለ ነው።</translation>
    </message>
    <message>
        <source>As much as whole voices are made of: nearly the rate of a voice that begins anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉ ድምፆች የሚሠሩበትን ያህል ነው፦ ከባዶ ለሚጀምር ድምፅ የሚሆነውን ያህል የመማር ፍጥነት።</translation>
    </message>
    <message>
        <source>Enough for a voice that begins anew: large batches, and days on a graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከባዶ ለሚጀምር ድምፅ ይበቃል፦ ትላልቅ ምድቦች፣ በግራፊክስ ካርድ ላይም ቀናት።</translation>
    </message>
    <message>
        <source>Enough to give a voice that can speak already a new sound: a small rate, and rounds without hurry.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መናገር ለሚችል ድምፅ አዲስ ቃና ለመስጠት ይበቃል፦ ትንሽ የመማር ፍጥነት፣ ሳይቸኩሉ ዙሮች።</translation>
    </message>
    <message>
        <source>Enough to teach a voice new words and sounds: a larger rate, and fewer rounds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለድምፅ አዲስ ቃላትና ድምፆች ለማስተማር ይበቃል፦ ትልቅ የመማር ፍጥነት፣ ጥቂት ዙሮች።</translation>
    </message>
    <message>
        <source>This is very little: the voice will take on the sound of the speaker at best. A small rate keeps it from forgetting how to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ በጣም ጥቂት ነው፦ ድምፁ ቢበዛ የተናጋሪውን ቃና ይይዛል። ትንሽ የመማር ፍጥነት እንዴት እንደሚናገር እንዳይረሳ ያደርገዋል።</translation>
    </message>
    <message>
        <source>Too little to begin a voice anew: it would babble. Go on from a voice that can speak already (“Voice to go on from”), or import more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅን ከባዶ ለመጀመር በጣም ጥቂት ነው፦ ይንተባተባል። መናገር ከሚችል ድምፅ ይቀጥሉ (“የሚቀጥሉበት ድምፅ”)፣ ወይም ተጨማሪ ያስመጡ።</translation>
    </message>
    <message>
        <source>Learning beside the network (LoRA) on a graphics card with 6 GB or more, or with 8 GB of memory without one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከኔትወርኩ ጎን መማር (LoRA)፦ 6 ጂቢ ወይም ከዚያ በላይ ባለው ግራፊክስ ካርድ፣ ወይም ያለ ግራፊክስ ካርድ በ8 ጂቢ ማህደረ ትውስታ።</translation>
    </message>
    <message>
        <source>As much as new languages were taught with: a small rate and few rounds; the first ones were the best.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ቋንቋዎች የተማሩበት ያህል፦ አነስተኛ ፍጥነትና ጥቂት ዙሮች፤ የመጀመሪያዎቹ ምርጥ ነበሩ።</translation>
    </message>
    <message>
        <source>Enough for the sound of a voice in a language that Chatterbox speaks, not for a new one: small matrices learn beside the network, so that little is forgotten.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Chatterbox በሚናገረው ቋንቋ ለአንድ ድምፅ ቃና ይበቃል፣ ለአዲስ ቋንቋ ግን አይበቃም፦ ጥቂት እንዲረሳ ትናንሽ ማትሪክሶች ከኔትወርኩ ጎን ይማራሉ።</translation>
    </message>
    <message>
        <source>Enough to bring Chatterbox nearer to a language: all of the network learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Chatterboxን ወደ አንድ ቋንቋ ለማቅረብ ይበቃል፦ ኔትወርኩ በሙሉ ይማራል።</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A letter in letters.yaml is not in the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በ letters.yaml ውስጥ ያለ አንድ ፊደል በድምፁ ውስጥ የለም።</translation>
    </message>
    <message>
        <source>Letters of your texts are not in the vocabulary and would not be learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጽሑፎችዎ ያሉ አንዳንድ ፊደላት በዝርዝረ ቃላቱ ውስጥ ስለሌሉ አይሠለጥኑም።</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ነገር ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The table of letters (letters.yaml) cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊደላት ሠንጠረዥ (letters.yaml) ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>This is a defect of the studio. Save the log and report it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ የስቱዲዮው ጉድለት ነው። መዝገቡን ያስቀምጡና ያሳውቁ።</translation>
    </message>
    <message>
        <source>Try again; the log has more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና ይሞክሩ፤ ዝርዝሩ በመዝገቡ ውስጥ አለ።</translation>
    </message>
    <message>
        <source>A clip needs a text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭብ ጽሑፍ ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>A part of the program is missing: dimts-vocabulary-trainer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮግራሙ አንድ ክፍል ጎድሏል፦ dimts-vocabulary-trainer።</translation>
    </message>
    <message>
        <source>A part of the voice never learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ አንድ ክፍል ምንም አልተማረም።</translation>
    </message>
    <message>
        <source>A part of the voice&apos;s file does not fit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ ፋይል አንድ ክፍል አይገጥምም።</translation>
    </message>
    <message>
        <source>A project needs a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት አቃፊ ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>A setting has a value that cannot be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቅንብር ሊያገለግል የማይችል ዋጋ አለው።</translation>
    </message>
    <message>
        <source>A setting of the training has a value that cannot be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ የሥልጠና ቅንብር ሊያገለግል የማይችል ዋጋ አለው።</translation>
    </message>
    <message>
        <source>A table of words cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቃላት ሠንጠረዥ ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>A vocabulary cannot have this size.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት ይህን ያህል መጠን ሊኖረው አይችልም።</translation>
    </message>
    <message>
        <source>Another program is using this dataset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ፕሮግራም ይህን የቅንጭብ ስብስብ እየተጠቀመ ነው።</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or choose the file again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዲስኩ መገናኘቱን ያረጋግጡ፣ ወይም ፋይሉን እንደገና ይምረጡ።</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or choose the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዲስኩ መገናኘቱን ያረጋግጡ፣ ወይም ፊልሙን እንደገና ይምረጡ።</translation>
    </message>
    <message>
        <source>Check that you may open it and that the disk is in order.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉን ለመክፈት ፈቃድ እንዳለዎትና ዲስኩ ደህና መሆኑን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Choose a folder you may write to. What was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጻፍ የሚችሉበትን አቃፊ ይምረጡ። ቀደም ሲል የተቀመጠው አልተነካም።</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጻፍ የሚችሉበትን አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተለቅ ያለ መጠን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a new, empty folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ባዶ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a smaller size, or add texts.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አነስ ያለ መጠን ይምረጡ፣ ወይም ጽሑፎች ይጨምሩ።</translation>
    </message>
    <message>
        <source>Choose a subtitle file, or put one of the same name beside the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይል ይምረጡ፣ ወይም ተመሳሳይ ስም ያለውን ከፊልሙ አጠገብ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Choose a text file such as SRT, WebVTT, ASS, SBV, MicroDVD or TTML.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደ SRT፣ WebVTT፣ ASS፣ SBV፣ MicroDVD ወይም TTML ያለ የጽሑፍ ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a version with sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ ያለውን ቅጂ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose another name, or go on with it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ስም ይምረጡ፣ ወይም ያለውን ይቀጥሉ።</translation>
    </message>
    <message>
        <source>Choose another one, or start the training anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ይምረጡ፣ ወይም ሥልጠናውን እንደ አዲስ ይጀምሩ።</translation>
    </message>
    <message>
        <source>Choose another saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ የተቀመጠ ሁኔታ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose another subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ የግርጌ ጽሑፍ ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose another subtitle stream or a subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ የግርጌ ጽሑፍ ትራክ ወይም የግርጌ ጽሑፍ ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose at least one film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቢያንስ አንድ ፊልም ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose its encoding in the settings of the import, or save it as UTF-8 in a text editor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማስመጫ ቅንብሮች ውስጥ የፊደል አጻጻፉን (encoding) ይምረጡ፣ ወይም በጽሑፍ አርታዒ እንደ UTF-8 ያስቀምጡት።</translation>
    </message>
    <message>
        <source>Choose one of the streams that are listed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከተዘረዘሩት ትራኮች አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or make a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮጀክት አቃፊ ይምረጡ፣ ወይም አዲስ ይሥሩ።</translation>
    </message>
    <message>
        <source>Choose the folder of a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the subtitles of this very version of the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህኑ የፊልም ቅጂ የግርጌ ጽሑፎች ይምረጡ።</translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer clips at once in the settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌሎች ፕሮግራሞችን ይዝጉ፣ ወይም በቅንብሮች ውስጥ በአንድ ጊዜ ያነሱ ቅንጭቦችን ይምረጡ።</translation>
    </message>
    <message>
        <source>Close the project there and try again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱን እዚያ ይዝጉትና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Continue it for more steps, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለተጨማሪ እርምጃዎች ይቀጥሉት፣ ወይም አዲስ ይጀምሩ።</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና ይቅዱት ወይም ያውርዱት።</translation>
    </message>
    <message>
        <source>Correct the named line of project.yaml.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጠቀሰውን የproject.yaml መስመር ያርሙ።</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the project&apos;s folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፕሮጀክቱ አቃፊ ውስጥ ለመጻፍ ለራስዎ ፈቃድ ይስጡ።</translation>
    </message>
    <message>
        <source>Go on from the last saved state with a smaller learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከመጨረሻው የተቀመጠ ሁኔታ በአነስተኛ የመማር ፍጥነት ይቀጥሉ።</translation>
    </message>
    <message>
        <source>Go on from the one before; it is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእሱ በፊት ካለው ይቀጥሉ፤ እሱ አልተነካም።</translation>
    </message>
    <message>
        <source>Import a film with subtitles first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ የግርጌ ጽሑፍ ያለው ፊልም ያስመጡ።</translation>
    </message>
    <message>
        <source>Import a film with subtitles, or take dropped clips back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ያለው ፊልም ያስመጡ፣ ወይም የተጣሉ ቅንጭቦችን ይመልሱ።</translation>
    </message>
    <message>
        <source>Import a film with subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ያለው ፊልም ያስመጡ።</translation>
    </message>
    <message>
        <source>Install espeak-ng, or turn phonemes off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng ይጫኑ፣ ወይም ፎኒሞችን ያጥፉ።</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲሱን ስሪት ይጫኑ።</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮግራሙን እንደገና ይጫኑ።</translation>
    </message>
    <message>
        <source>Look at the reasons in the dataset, and loosen the limits in the settings if they are too strict.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅንጭቦች ገጽ ምክንያቶቹን ይመልከቱ፣ ገደቦቹም በጣም ጥብቅ ከሆኑ በቅንብሮች ውስጥ ያላሏቸው።</translation>
    </message>
    <message>
        <source>Make it again in the tokenizer tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቶክኖች ገጽ እንደገና ይሥሩት።</translation>
    </message>
    <message>
        <source>Make one in the tokenizer tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቶክኖች ገጽ አንድ ይሥሩ።</translation>
    </message>
    <message>
        <source>Make room and try again. What was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቦታ ያስለቅቁና እንደገና ይሞክሩ። ቀደም ሲል የተቀመጠው አልተነካም።</translation>
    </message>
    <message>
        <source>Make room or choose a folder you may write to. The one before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቦታ ያስለቅቁ ወይም መጻፍ የሚችሉበትን አቃፊ ይምረጡ። ከእሱ በፊት ያለው አልተነካም።</translation>
    </message>
    <message>
        <source>No clip is left to learn from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚማሩበት ቅንጭብ አልቀረም።</translation>
    </message>
    <message>
        <source>No clip was left to keep.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚቀመጥ ቅንጭብ አልቀረም።</translation>
    </message>
    <message>
        <source>Nothing has been saved in this run yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ሂደት እስካሁን ምንም አልተቀመጠም።</translation>
    </message>
    <message>
        <source>Nothing is being learned: the gradient is exactly 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም እየተማረ አይደለም፦ ግራዲየንቱ በትክክል 0 ነው።</translation>
    </message>
    <message>
        <source>Nothing is being learned: the loss is exactly 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም እየተማረ አይደለም፦ ሎሱ በትክክል 0 ነው።</translation>
    </message>
    <message>
        <source>Nothing of this training has been saved at that step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚያ እርምጃ ላይ የዚህ ሥልጠና የተቀመጠ ነገር የለም።</translation>
    </message>
    <message>
        <source>Nothing was learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም አልተማረም።</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይክፈቱት፣ ወይም ሌላ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Phonemes need espeak-ng, which is not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፎኒሞች espeak-ng ያስፈልጋቸዋል፤ እሱም አልተጫነም።</translation>
    </message>
    <message>
        <source>Preparing the clips failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹን ማዘጋጀት አልተቻለም።</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and choose it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደ UTF-8 ያስቀምጡትና እንደገና ይምረጡት።</translation>
    </message>
    <message>
        <source>Set the frames per second in the settings of the import: 23.976 and 25 are the most common.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማስመጫ ቅንብሮች ውስጥ ፍሬም በሰከንድ ያስገቡ፦ 23.976 እና 25 በብዛት የተለመዱ ናቸው።</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በስቱዲዮው ውስጥ አንድ ነገር ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Start the training anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናውን እንደ አዲስ ይጀምሩ።</translation>
    </message>
    <message>
        <source>Start training first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ሥልጠና ይጀምሩ።</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርስዎ አቁመውታል።</translation>
    </message>
    <message>
        <source>Take it away again from the project, or copy it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፕሮጀክቱ እንደገና ያውጡት፣ ወይም እንደገና ይቅዱት።</translation>
    </message>
    <message>
        <source>The dataset is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭብ ስብስቡ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The dataset may not be changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭብ ስብስቡ ሊለወጥ አይችልም።</translation>
    </message>
    <message>
        <source>The dataset was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭብ ስብስቡ የተሠራው በአዲስ የስቱዲዮ ስሪት ነው።</translation>
    </message>
    <message>
        <source>The demo&apos;s recordings are not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማሳያው ቅጂዎች አልተጫኑም።</translation>
    </message>
    <message>
        <source>The disk has no room for the saved states.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዲስኩ ላይ ለተቀመጡ ሁኔታዎች ቦታ የለም።</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዲስኩ ሞልቷል።</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሞተሩ ሊነሣ አልቻለም።</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉ ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉ ሊጻፍ አልቻለም።</translation>
    </message>
    <message>
        <source>The file is larger than anything of its kind should be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉ ለዓይነቱ ከሚገባው በላይ ትልቅ ነው።</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉ እዚያ የለም።</translation>
    </message>
    <message>
        <source>The files of this training are damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ሥልጠና ፋይሎች ተበላሽተዋል።</translation>
    </message>
    <message>
        <source>The film ends too early: the file is not complete.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ ቀድሞ ያልቃል፦ ፋይሉ ሙሉ አይደለም።</translation>
    </message>
    <message>
        <source>The film has no content: the file holds zero bytes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ ባዶ ነው፦ ፋይሉ ዜሮ ባይት ይዟል።</translation>
    </message>
    <message>
        <source>The film has no sound track.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ የድምፅ ትራክ የለውም።</translation>
    </message>
    <message>
        <source>The film has no such subtitle stream.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ እንዲህ ያለ የግርጌ ጽሑፍ ትራክ የለውም።</translation>
    </message>
    <message>
        <source>The film is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The film is longer than can be imported at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ በአንድ ጊዜ ሊመጣ ከሚችለው በላይ ረጅም ነው።</translation>
    </message>
    <message>
        <source>The film is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ እዚያ የለም።</translation>
    </message>
    <message>
        <source>The film or sound file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ ወይም የድምፅ ፋይሉ ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>The letters of the subtitle file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይሉ ፊደላት ሊነበቡ አልቻሉም።</translation>
    </message>
    <message>
        <source>The part that is to stay as it is was not found.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዳለ መቆየት ያለበት ክፍል አልተገኘም።</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥዕሉ ሊሠራ አልቻለም።</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥዕሉ ሊቀመጥ አልቻለም።</translation>
    </message>
    <message>
        <source>The project was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ የተሠራው በአዲስ የስቱዲዮ ስሪት ነው።</translation>
    </message>
    <message>
        <source>The project&apos;s settings file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮጀክቱ የቅንብር ፋይል ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>The project&apos;s sound is stored at another sample rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮጀክቱ ድምፅ በሌላ የናሙና መጠን ተቀምጧል።</translation>
    </message>
    <message>
        <source>The project&apos;s stored sound is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮጀክቱ የተቀመጠ ድምፅ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The saved state could not be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁኔታው ሊቀመጥ አልቻለም።</translation>
    </message>
    <message>
        <source>The saved state does not fit these settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠው ሁኔታ ከእነዚህ ቅንብሮች ጋር አይገጥምም።</translation>
    </message>
    <message>
        <source>The saved state does not fit this kind of voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠው ሁኔታ ከዚህ የድምፅ ዓይነት ጋር አይገጥምም።</translation>
    </message>
    <message>
        <source>The saved state is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠው ሁኔታ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The saved state was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠው ሁኔታ የተሠራው በአዲስ የስቱዲዮ ስሪት ነው።</translation>
    </message>
    <message>
        <source>The settings of this training cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ሥልጠና ቅንብሮች ሊነበቡ አልቻሉም።</translation>
    </message>
    <message>
        <source>The short trial training did not learn.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጭሩ የሙከራ ሥልጠና ምንም አልተማረም።</translation>
    </message>
    <message>
        <source>The sound of this clip is missing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ቅንጭብ ድምፅ ጎድሏል።</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይሉ ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>The subtitle file ends in the middle of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይሉ በመስመር መሐል ያልቃል።</translation>
    </message>
    <message>
        <source>The subtitle file has no lines to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይሉ የሚነገር መስመር የለውም።</translation>
    </message>
    <message>
        <source>The subtitle file is empty.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይሉ ባዶ ነው።</translation>
    </message>
    <message>
        <source>The subtitles count frames, and nobody knows how many make a second.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ፍሬም ይቆጥራሉ፤ ስንቱ አንድ ሰከንድ እንደሚሆን ግን አይታወቅም።</translation>
    </message>
    <message>
        <source>The subtitles do not run in time with the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ጊዜ ከፊልሙ ጋር አይሄድም።</translation>
    </message>
    <message>
        <source>The text file is not UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የጽሑፍ ፋይሉ UTF-8 አይደለም።</translation>
    </message>
    <message>
        <source>The text has no letter that the voice knows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ ድምፁ የሚያውቀው ፊደል የለውም።</translation>
    </message>
    <message>
        <source>The text rules of this voice are damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ድምፅ የጽሑፍ ደንቦች ተበላሽተዋል።</translation>
    </message>
    <message>
        <source>The text rules of this voice were made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ድምፅ የጽሑፍ ደንቦች የተሠሩት በአዲስ የስቱዲዮ ስሪት ነው።</translation>
    </message>
    <message>
        <source>The training came to values that are not numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው ቁጥር ወዳልሆኑ ዋጋዎች ደርሷል።</translation>
    </message>
    <message>
        <source>The training was faster than it can have been.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው ሊሆን ከሚችለው በላይ ፈጣን ነበር።</translation>
    </message>
    <message>
        <source>The trial before the training failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሥልጠናው በፊት የተደረገው ሙከራ አልተሳካም።</translation>
    </message>
    <message>
        <source>The vocabulary could not be made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ ሊሠራ አልቻለም።</translation>
    </message>
    <message>
        <source>The vocabulary does not work as it did when it was made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ ሲሠራ እንደነበረው አይሠራም።</translation>
    </message>
    <message>
        <source>The vocabulary is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The vocabulary is larger than any voice needs.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ ማንኛውም ድምፅ ከሚፈልገው በላይ ትልቅ ነው።</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the letters of your texts.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ ለጽሑፎችዎ ፊደላት በጣም ትንሽ ነው።</translation>
    </message>
    <message>
        <source>The vocabulary was made with other text settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ የተሠራው በሌላ የጽሑፍ ቅንብር ነው።</translation>
    </message>
    <message>
        <source>The voice and the clips have different sample rates.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁና የቅንጭቦቹ የናሙና መጠን ይለያያል።</translation>
    </message>
    <message>
        <source>The voice came to values that are not numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ቁጥር ወዳልሆኑ ዋጋዎች ደርሷል።</translation>
    </message>
    <message>
        <source>The voice has no speaker of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ በዚህ ስም ተናጋሪ የለውም።</translation>
    </message>
    <message>
        <source>The voice holds values that are not numbers and was not saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ቁጥር ያልሆኑ ዋጋዎች ስላሉት አልተቀመጠም።</translation>
    </message>
    <message>
        <source>The voice is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The voice would speak for far too long: it has not learned yet how long sounds last.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ለረጅም ጊዜ ይናገር ነበር፦ ድምፆች ስንት ጊዜ እንደሚቆዩ ገና አልተማረም።</translation>
    </message>
    <message>
        <source>The voice&apos;s description cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ መግለጫ ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>The voice&apos;s description holds a value that cannot be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ መግለጫ ሊሆን የማይችል ዋጋ ይዟል።</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ቅንጭቦች የሉም።</translation>
    </message>
    <message>
        <source>There are no subtitles for this film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዚህ ፊልም የግርጌ ጽሑፍ የለም።</translation>
    </message>
    <message>
        <source>There are no text rules of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም የጽሑፍ ደንቦች የሉም።</translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ አቃፊ ውስጥ ፕሮጀክት አስቀድሞ አለ።</translation>
    </message>
    <message>
        <source>There is a training of this name already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም ሥልጠና አስቀድሞ አለ።</translation>
    </message>
    <message>
        <source>There is no curve to save yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን የሚቀመጥ ኩርባ የለም።</translation>
    </message>
    <message>
        <source>There is no dataset here yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እዚህ እስካሁን የቅንጭብ ስብስብ የለም።</translation>
    </message>
    <message>
        <source>There is no kind of vocabulary with this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም የዝርዝረ ቃላት ዓይነት የለም።</translation>
    </message>
    <message>
        <source>There is no kind of voice of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም የድምፅ ዓይነት የለም።</translation>
    </message>
    <message>
        <source>There is no preset of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም ዝግጁ ቅንብር የለም።</translation>
    </message>
    <message>
        <source>There is no project and no voice at this place.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ቦታ ፕሮጀክትም ድምፅም የለም።</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ አቃፊ ውስጥ ፕሮጀክት የለም።</translation>
    </message>
    <message>
        <source>There is no saved state here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እዚህ የተቀመጠ ሁኔታ የለም።</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም ቅንብር የለም።</translation>
    </message>
    <message>
        <source>There is no size of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም መጠን የለም።</translation>
    </message>
    <message>
        <source>There is no such device in this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ኮምፒውተር ውስጥ እንዲህ ያለ መሣሪያ የለም።</translation>
    </message>
    <message>
        <source>There is no table of Latin letters for this language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዚህ ቋንቋ የላቲን ፊደላት ሠንጠረዥ የለም።</translation>
    </message>
    <message>
        <source>There is no text rule of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም የጽሑፍ ደንብ የለም።</translation>
    </message>
    <message>
        <source>There is no text to make a vocabulary from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት የሚሠራበት ጽሑፍ የለም።</translation>
    </message>
    <message>
        <source>There is no text to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚነገር ጽሑፍ የለም።</translation>
    </message>
    <message>
        <source>There is no training of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም ሥልጠና የለም።</translation>
    </message>
    <message>
        <source>There is no vocabulary yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ዝርዝረ ቃላት የለም።</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቂ ማህደረ ትውስታ የለም።</translation>
    </message>
    <message>
        <source>There is nothing that the demo could take its speech from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማሳያው ንግግር የሚወስድበት ነገር የለም።</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ቦታ አንድ ነገር አስቀድሞ አለ።</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚመጣ ነገር አልነበረም።</translation>
    </message>
    <message>
        <source>There were too many errors in the training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሥልጠናው ውስጥ በጣም ብዙ ስህተቶች ነበሩ።</translation>
    </message>
    <message>
        <source>These subtitles do not fit this film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ የግርጌ ጽሑፎች ከዚህ ፊልም ጋር አይገጥሙም።</translation>
    </message>
    <message>
        <source>These subtitles inside the film cannot be read as text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊልሙ ውስጥ ያሉት እነዚህ የግርጌ ጽሑፎች እንደ ጽሑፍ ሊነበቡ አልቻሉም።</translation>
    </message>
    <message>
        <source>This cannot be the name of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ የሥልጠና ስም ሊሆን አይችልም።</translation>
    </message>
    <message>
        <source>This clip is no longer there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ቅንጭብ አሁን የለም።</translation>
    </message>
    <message>
        <source>This device cannot compute in that number format.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ መሣሪያ በዚያ የቁጥር ዓይነት ማስላት አይችልም።</translation>
    </message>
    <message>
        <source>This folder holds no voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ አቃፊ ድምፅ የለውም።</translation>
    </message>
    <message>
        <source>This is not a subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ የግርጌ ጽሑፍ ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>This kind of vocabulary is not known.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ የዝርዝረ ቃላት ዓይነት አይታወቅም።</translation>
    </message>
    <message>
        <source>This project has no training yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ፕሮጀክት እስካሁን ሥልጠና የለውም።</translation>
    </message>
    <message>
        <source>This training has reached its end already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ሥልጠና አስቀድሞ መጨረሻው ላይ ደርሷል።</translation>
    </message>
    <message>
        <source>This voice was made with another version of espeak-ng.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ድምፅ የተሠራው በሌላ የespeak-ng ስሪት ነው።</translation>
    </message>
    <message>
        <source>Train further, or choose another saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ ያሠልጥኑ፣ ወይም ሌላ የተቀመጠ ሁኔታ ይምረጡ።</translation>
    </message>
    <message>
        <source>Train some steps first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ጥቂት እርምጃዎች ያሠልጥኑ።</translation>
    </message>
    <message>
        <source>Try another size, or another kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ መጠን ወይም ሌላ ዓይነት ይሞክሩ።</translation>
    </message>
    <message>
        <source>Try whether a player plays it; if so, convert it to MKV or WAV.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማጫወቻ ያጫውተው እንደሆነ ይሞክሩ፤ ካጫወተው ወደ MKV ወይም WAV ይቀይሩት።</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገር ይጻፉ።</translation>
    </message>
    <message>
        <source>Type what is said, or drop the clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚባለውን ይጻፉ፣ ወይም ቅንጭቡን ይጣሉ።</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊደላት፣ አኃዞችና ሰረዞች ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Use the letters of the voice&apos;s language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁን ቋንቋ ፊደላት ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Vocabularies of different kinds cannot be joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተለያዩ ዓይነት ዝርዝረ ቃላት ሊጣመሩ አይችሉም።</translation>
    </message>
    <message>
        <source>You can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማንኛውም ጊዜ መቀጠል ይችላሉ።</translation>
    </message>
    <message>
        <source>Your texts do not give so many tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎችዎ ይህን ያህል ቶክን አይሰጡም።</translation>
    </message>
    <message>
        <source>espeak-ng has no voice of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng በዚህ ስም ድምፅ የለውም።</translation>
    </message>
    <message>
        <source>A line of the list cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዝርዝሩ አንድ መስመር ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>A project cannot be merged with itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ፕሮጀክት ከራሱ ጋር ሊዋሃድ አይችልም።</translation>
    </message>
    <message>
        <source>Choose LJSpeech, CSV, Common Voice, audiofolder, NeMo, Piper or VITS.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LJSpeech፣ CSV፣ Common Voice፣ audiofolder፣ NeMo፣ Piper ወይም VITS ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ወይም ባዶ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a voice of the same kind, or make a project of that kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመሳሳይ ዓይነት ድምፅ ይምረጡ፣ ወይም የዚያ ዓይነት ፕሮጀክት ይሥሩ።</translation>
    </message>
    <message>
        <source>Choose another list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ዝርዝር ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ፕሮጀክት ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the folder in which they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያሉበትን አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the list itself, or the folder it is in.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩን ራሱን ወይም ያለበትን አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Clips cannot be parted this way.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦች በዚህ መንገድ ሊከፈሉ አይችሉም።</translation>
    </message>
    <message>
        <source>Import five or more, or hold out minutes instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አምስት ወይም ከዚያ በላይ ያስመጡ፣ ወይም በምትኩ ደቂቃዎችን ለይተው ያስቀምጡ።</translation>
    </message>
    <message>
        <source>It is not clear which column is the sound and which the text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የትኛው ዓምድ ድምፅ፣ የትኛው ጽሑፍ እንደሆነ ግልጽ አይደለም።</translation>
    </message>
    <message>
        <source>Lists of this kind cannot be read or written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዲህ ዓይነት ዝርዝሮች ሊነበቡ ወይም ሊጻፉ አይችሉም።</translation>
    </message>
    <message>
        <source>None of the list&apos;s sound files was found.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዝርዝሩ የድምፅ ፋይሎች አንዱም አልተገኘም።</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor or spreadsheet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጽሑፍ አርታዒ ወይም በሰንጠረዥ ፕሮግራም እንደ UTF-8 ያስቀምጡት።</translation>
    </message>
    <message>
        <source>The letters of the list cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዝርዝሩ ፊደላት ሊነበቡ አልቻሉም።</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩ ምንም ረድፍ የለውም።</translation>
    </message>
    <message>
        <source>The list is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩ እዚያ የለም።</translation>
    </message>
    <message>
        <source>The sound of the two projects is stored at different sample rates.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሁለቱ ፕሮጀክቶች ድምፅ በተለያየ የናሙና መጠን ተቀምጧል።</translation>
    </message>
    <message>
        <source>The two projects are of different languages.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለቱ ፕሮጀክቶች የተለያዩ ቋንቋዎች ናቸው።</translation>
    </message>
    <message>
        <source>The voice&apos;s weights are damaged: they hold values that are no numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ ክብደቶች ተበላሽተዋል፦ ቁጥር ያልሆኑ ዋጋዎች ይዘዋል።</translation>
    </message>
    <message>
        <source>There are too few films to hold whole ones out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉ ፊልሞችን ለይቶ ለማስቀመጥ ፊልሞቹ በጣም ጥቂት ናቸው።</translation>
    </message>
    <message>
        <source>There is something in that folder already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚያ አቃፊ ውስጥ አስቀድሞ የሆነ ነገር አለ።</translation>
    </message>
    <message>
        <source>This voice is of another kind than the project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ድምፅ ከፕሮጀክቱ ሌላ ዓይነት ነው።</translation>
    </message>
    <message>
        <source>Choose the tokenizer that belongs to the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከድምፁ ጋር የሚሄደውን ቶክን ዝርዝር ይምረጡ።</translation>
    </message>
    <message>
        <source>The merged vocabulary would not keep its promises; nothing was changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተዋሃደው ዝርዝረ ቃላት ቃሉን አይጠብቅም ነበር፤ ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>The vocabulary and this voice do not belong together: their sizes differ.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱና ይህ ድምፅ አብረው አይሄዱም፤ መጠናቸው ይለያያል።</translation>
    </message>
    <message>
        <source>The voice&apos;s files have no table of tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በድምፁ ፋይሎች ውስጥ የቶክኖች ሠንጠረዥ የለም።</translation>
    </message>
    <message>
        <source>Do not use files of unknown origin. If you trust it, save its weights as safetensors and use those.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንጫቸው የማይታወቅ ፋይሎችን አይጠቀሙ። የሚያምኑት ከሆነ ክብደቶቹን በ safetensors መልክ አስቀምጠው ያንን ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The file of weights cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የክብደቶቹ ፋይል ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>The file of weights is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የክብደቶቹ ፋይል ተበላሽቷል።</translation>
    </message>
    <message>
        <source>The file of weights wants to run a program of its own and was not opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የክብደቶቹ ፋይል የራሱን ፕሮግራም ማስኬድ ይፈልጋል፤ ስለዚህ አልተከፈተም።</translation>
    </message>
    <message>
        <source>There are no weights in this file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ፋይል ውስጥ ክብደቶች የሉም።</translation>
    </message>
    <message>
        <source>Choose a recording of somebody speaking.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሰው የሚናገርበትን ቅጂ ይምረጡ።</translation>
    </message>
    <message>
        <source>No speech was found in the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በድምፁ ውስጥ ንግግር አልተገኘም።</translation>
    </message>
    <message>
        <source>The clip cannot be parted there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቡ እዚያ ላይ ሊከፈል አይችልም።</translation>
    </message>
    <message>
        <source>The clip would be too short.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቡ በጣም አጭር ይሆናል።</translation>
    </message>
    <message>
        <source>The clip would take sound of its neighbour.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቡ የጎረቤቱን ድምፅ ይወስዳል።</translation>
    </message>
    <message>
        <source>The subtitles cannot be moved so far.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ያን ያህል ሊንቀሳቀሱ አይችሉም።</translation>
    </message>
    <message>
        <source>The transcript does not fit the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ ከቅንጭቦቹ ጋር አይገጥምም።</translation>
    </message>
    <message>
        <source>These clips cannot be joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ቅንጭቦች ሊጣመሩ አይችሉም።</translation>
    </message>
    <message>
        <source>These points do not fit together.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ነጥቦች እርስ በርስ አይገጥሙም።</translation>
    </message>
    <message>
        <source>This film is no longer there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ፊልም ከእንግዲህ የለም።</translation>
    </message>
    <message>
        <source>The file of a model cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሞዴሉ ፋይል ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>The file of a model is not the one that the program knows, and was not opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሞዴሉ ፋይል ፕሮግራሙ የሚያውቀው አይደለም፤ አልተከፈተም።</translation>
    </message>
    <message>
        <source>The file of a model is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሞዴሉ ፋይል የለም።</translation>
    </message>
    <message>
        <source>There is no group of voices of this number.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ቁጥር የድምፆች ቡድን የለም።</translation>
    </message>
    <message>
        <source>There is no speaker of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም ተናጋሪ የለም።</translation>
    </message>
    <message>
        <source>Install its packages again, or leave it off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጥቅሎቹን እንደገና ይጫኑ፣ ወይም ጠፍቶ ይተዉት።</translation>
    </message>
    <message>
        <source>Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us, or leave it off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዴቢያን ጥቅሎችን libpocketsphinx3 እና pocketsphinx-en-us ይጫኑ፣ ወይም ጠፍቶ ይተዉት።</translation>
    </message>
    <message>
        <source>Leave it off; the other scores work for every language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጠፍቶ ይተዉት፤ ሌሎቹ መለኪያዎች ለሁሉም ቋንቋ ይሠራሉ።</translation>
    </message>
    <message>
        <source>No clip is held out that could be compared with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማነጻጸር የተለየ ቅንጭብ የለም።</translation>
    </message>
    <message>
        <source>None of the saved steps could be measured.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከተቀመጡት እርምጃዎች አንዱንም መለካት አልተቻለም።</translation>
    </message>
    <message>
        <source>Part the clips anew in the dataset, so that some are kept aside for measuring.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተወሰኑት ለመለካት እንዲለዩ በቅንጭብ ስብስቡ ውስጥ ቅንጭቦቹን እንደገና ይክፈሉ።</translation>
    </message>
    <message>
        <source>The recogniser could not be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ንግግር ለዪውን መጠቀም አልተቻለም።</translation>
    </message>
    <message>
        <source>The recogniser of English is not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የእንግሊዝኛ ንግግር ለይ አልተጫነም።</translation>
    </message>
    <message>
        <source>There is a recogniser for English only.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ንግግር ለይ ያለው ለእንግሊዝኛ ብቻ ነው።</translation>
    </message>
    <message>
        <source>A cue has more text than any cue should have.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ የግርጌ ጽሑፍ ከሚገባው በላይ ብዙ ጽሑፍ አለው።</translation>
    </message>
    <message>
        <source>A setting of the speaking is outside its limits.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ የንግግር ቅንብር ከወሰኑ ውጭ ነው።</translation>
    </message>
    <message>
        <source>A setting of the speech is out of its range.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ የንግግር ቅንብር ከወሰኑ ውጭ ነው።</translation>
    </message>
    <message>
        <source>A weight of the voice is too large for half precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ አንድ ክብደት ለግማሽ ትክክለኛነት በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>Check the times of the subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹን ጊዜ ይመልከቱ።</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ ያለበት ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the folder that holds the films, or the films themselves.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞቹ ያሉበትን አቃፊ ወይም ፊልሞቹን ራሳቸውን ይምረጡ።</translation>
    </message>
    <message>
        <source>Give the sentence that was heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተሰማውን ዓረፍተ ነገር ይስጡ።</translation>
    </message>
    <message>
        <source>Let the name end in .wav, .flac or .opus.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስሙ በ.wav፣ በ.flac ወይም በ.opus ይጨርስ።</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>Look at the reasons in the dataset, and record again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምክንያቶቹን በቅንጭቦቹ ውስጥ ይመልከቱና እንደገና ይቅዱ።</translation>
    </message>
    <message>
        <source>Make it again; if that does not help, check the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና ይሥሩት፤ ካልረዳ ዲስኩን ይፈትሹ።</translation>
    </message>
    <message>
        <source>No recording can be used as a clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቅጂዎቹ አንዱም እንደ ቅንጭብ ሊያገለግል አይችልም።</translation>
    </message>
    <message>
        <source>None of the sentences has been recorded.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዓረፍተ ነገሮቹ አንዱም አልተቀዳም።</translation>
    </message>
    <message>
        <source>Part it into several cues.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ብዙ የግርጌ ጽሑፎች ይክፈሉት።</translation>
    </message>
    <message>
        <source>Put back a copy of the file feedback.json, or move it away to begin anew; the recordings stay.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የfeedback.json ፋይልን ቅጂ ይመልሱ ወይም ከአዲስ ለመጀመር ያርቁት፤ ቅጂዎቹ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Record some of the sentences that are marked bad: the voice learns from sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጥፎ ከተባሉት ዓረፍተ ነገሮች አንዳንዶቹን ይቅዱ፤ ድምፁ የሚማረው ከተቀዳ ድምፅ ነው።</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጽሑፍ አርታዒ እንደ UTF-8 ያስቀምጡት።</translation>
    </message>
    <message>
        <source>Speak it in parts, for example chapter by chapter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በክፍል በክፍል ያስነብቡት፤ ለምሳሌ ምዕራፍ በምዕራፍ።</translation>
    </message>
    <message>
        <source>Speak it sentence by sentence.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገር በዓረፍተ ነገር ያስነብቡት።</translation>
    </message>
    <message>
        <source>Take the voice away with full precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን በሙሉ ትክክለኛነት ይውሰዱ።</translation>
    </message>
    <message>
        <source>The archive could not be read back after writing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መዝገቡ ከተጻፈ በኋላ ተመልሶ ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>The feedback does not say which sentence it is about.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስተያየቱ ስለ የትኛው ዓረፍተ ነገር እንደሆነ አይናገርም።</translation>
    </message>
    <message>
        <source>The feedback of this project cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ፕሮጀክት አስተያየቶች ሊነበቡ አይችሉም።</translation>
    </message>
    <message>
        <source>The mixture of speakers cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተናጋሪዎቹ ቅልቅል ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>The name ends in no sound format that can be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስሙ ሊጻፍ በሚችል የድምፅ ዓይነት አይጨርስም።</translation>
    </message>
    <message>
        <source>There is not enough memory for these settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለእነዚህ ቅንብሮች በቂ ማህደረ ትውስታ የለም።</translation>
    </message>
    <message>
        <source>Voices of this kind cannot be mixed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ዓይነት ድምፆች ሊደባለቁ አይችሉም።</translation>
    </message>
    <message>
        <source>Files of the Chatterbox voice are missing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የ Chatterbox ድምፅ ፋይሎች ጎድለዋል።</translation>
    </message>
    <message>
        <source>Chatterbox needs its released files to go on from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Chatterbox ለመቀጠል የተለቀቁት ፋይሎቹ ያስፈልጉታል።</translation>
    </message>
    <message>
        <source>It is not known yet how this speaker sounds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ተናጋሪ እንዴት እንደሚሰማ ገና አይታወቅም።</translation>
    </message>
    <message>
        <source>This sound is too short to know a voice by it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ድምፅ የአንድን ሰው ድምፅ ለማወቅ በጣም አጭር ነው።</translation>
    </message>
    <message>
        <source>The vocabulary of this project is not one of Chatterbox&apos;s.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ፕሮጀክት ዝርዝረ ቃላት የ Chatterbox አይደለም።</translation>
    </message>
    <message>
        <source>Voices of this kind cannot speak like a sound file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ዓይነት ድምፆች እንደ ድምፅ ፋይል ሊናገሩ አይችሉም።</translation>
    </message>
    <message>
        <source>The sizes of this Chatterbox voice do not fit each other.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ Chatterbox ድምፅ መጠኖች እርስ በርስ አይስማሙም።</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ በአንድ ጊዜ ለመነበብ በጣም ረጅም ነው።</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at one go.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ በአንድ ጊዜ ለመነበብ በጣም ረጅም ነው።</translation>
    </message>
    <message>
        <source>The times of the subtitles go beyond 24 hours.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ጊዜ ከ24 ሰዓት ያልፋል።</translation>
    </message>
    <message>
        <source>The voice got worse on sentences that were kept aside, so it is left as it was.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ለብቻ በተቀመጡ ዓረፍተ ነገሮች ላይ ስለባሰ እንደነበረ ተትቷል።</translation>
    </message>
    <message>
        <source>The weight, the learning rate and the number of rounds must be above nought.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክብደቱ፣ የመማር ፍጥነቱና የዙሮቹ ብዛት ከዜሮ በላይ መሆን አለባቸው።</translation>
    </message>
    <message>
        <source>There is no film and no sound file in this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ አቃፊ ውስጥ ፊልምም ሆነ የድምፅ ፋይል የለም።</translation>
    </message>
    <message>
        <source>There is nothing to speak in this file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ፋይል ውስጥ የሚነበብ ነገር የለም።</translation>
    </message>
    <message>
        <source>These weights are not those of this Chatterbox network.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ክብደቶች የዚህ Chatterbox ኔትወርክ አይደሉም።</translation>
    </message>
    <message>
        <source>This feedback is not there any more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ አስተያየት ከአሁን በኋላ የለም።</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ በUTF-8 የተጻፈ የጽሑፍ ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>Try fewer rounds, a lower rate or more of the old clips in between.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጥቂት ዙሮች፣ ዝቅተኛ ፍጥነት ወይም በመካከል ብዙ የቆዩ ቅንጭቦችን ይሞክሩ።</translation>
    </message>
    <message>
        <source>Use the values that are suggested.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀረቡትን ዋጋዎች ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Bring the training back first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ሥልጠናውን መልስ።</translation>
    </message>
    <message>
        <source>Look at the list of what was moved aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ጎን የተነሡትን ዝርዝር ተመልከት።</translation>
    </message>
    <message>
        <source>Nothing was moved aside under this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ስም ወደ ጎን የተነሣ ነገር የለም።</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቁመው፣ ወይም እስኪያልቅ ጠብቅ።</translation>
    </message>
    <message>
        <source>The training that this belongs to is not there, or has saved this step anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ የሚገኝበት ሥልጠና የለም፣ ወይም ይህን እርምጃ እንደገና አስቀምጧል።</translation>
    </message>
    <message>
        <source>The trainings have changed since this list was made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ዝርዝር ከተሠራ በኋላ ሥልጠናዎቹ ተለውጠዋል።</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚነሣ ነገር የለም።</translation>
    </message>
    <message>
        <source>This training is running.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ሥልጠና እየሄደ ነው።</translation>
    </message>
    <message>
        <source>Nothing has been saved in this training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ሥልጠና ምንም አልተቀመጠም።</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ጀምር።</translation>
    </message>
    <message>
        <source>Look at the queue.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወረፋውን ተመልከት።</translation>
    </message>
    <message>
        <source>Move its file away to begin a new one; the trainings are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ለመጀመር ፋይሉን ሌላ ቦታ አኑር፤ ሥልጠናዎቹ አይነኩም።</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በወረፋው ውስጥ የሚጠብቅ የለም።</translation>
    </message>
    <message>
        <source>Nothing would end this training, so the next one would never begin.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ሥልጠና የሚያቆመው ነገር ስለሌለ ቀጣዩ አይጀምርም።</translation>
    </message>
    <message>
        <source>Put a training into it first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ሥልጠና ጨምርበት።</translation>
    </message>
    <message>
        <source>Say how many steps or how much time it may take.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስንት እርምጃ ወይም ምን ያህል ጊዜ እንደሚወስድ ግለጽ።</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ አስቁመው፣ ወይም እስኪያልቅ ጠብቅ።</translation>
    </message>
    <message>
        <source>The queue has no entry of this number.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በወረፋው ውስጥ ይህ ቁጥር የለም።</translation>
    </message>
    <message>
        <source>The queue is being worked off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወረፋው እየተሠራ ነው።</translation>
    </message>
    <message>
        <source>The queue of this project cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ፕሮጀክት ወረፋ ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>Give the answer again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልሱን እንደገና ይስጡ።</translation>
    </message>
    <message>
        <source>Measure the run again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናውን እንደገና ይለኩ።</translation>
    </message>
    <message>
        <source>Put back a copy of the file listening.json, or move it away to begin anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የlistening.json ፋይልን ቅጂ ይመልሱ ወይም ከአዲስ ለመጀመር ያርቁት።</translation>
    </message>
    <message>
        <source>The answers of the listening tests cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማዳመጥ ፈተናዎቹ መልሶች ሊነበቡ አይችሉም።</translation>
    </message>
    <message>
        <source>The last measurement of this run cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ሥልጠና የመጨረሻ ልኬት ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ መልስ ከጥያቄው ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ አቃፊ ይምረጡ፣ ወይም ፈቃዶቹን ይቀይሩ።</translation>
    </message>
    <message>
        <source>Choose the archive of a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ማህደር ይምረጡ።</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉን እንደገና ይቅዱ ወይም ያውርዱ።</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ አቃፊ ውስጥ ምንም መጻፍ አይቻልም።</translation>
    </message>
    <message>
        <source>Take it from where it was made, or leave it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከተሠራበት ቦታ ይውሰዱት፣ ወይም ይተዉት።</translation>
    </message>
    <message>
        <source>The archive holds something that no voice holds, and was not unpacked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደሩ ድምፅ የማይይዘውን ነገር ይዟል፣ ስለዚህ አልተፈታም።</translation>
    </message>
    <message>
        <source>The archive is damaged or not whole.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደሩ ተበላሽቷል ወይም ሙሉ አይደለም።</translation>
    </message>
    <message>
        <source>What is in the archive is too large for a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማህደሩ ውስጥ ያለው ለድምፅ በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>The weights that this run has learned beside are not those of its beginning.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ የሥልጠና ሂደት ከጎናቸው የተማረባቸው ክብደቶች በመጀመሪያው ጊዜ የነበሩት አይደሉም።</translation>
    </message>
    <message>
        <source>Add the letters to the tokens, or correct the texts of the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊደላቱን ወደ ቶክኖቹ ይጨምሩ፣ ወይም የቅንጭቦቹን ጽሑፍ ያርሙ።</translation>
    </message>
    <message>
        <source>Choose a place further inside the clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅንጭቡ ውስጥ ገባ ያለ ቦታ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a size within the limits that are shown.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሚታዩት ገደቦች ውስጥ ያለ መጠን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a step that was saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠ እርምጃ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose clips that follow one another in the same film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአንድ ፊልም ውስጥ ተከታታይ የሆኑ ቅንጭቦችን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose fewer clips at once or a smaller network in the settings, and close other programs.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅንብሮቹ ውስጥ በአንድ ጊዜ ጥቂት ቅንጭቦችን ወይም አነስተኛ ኔትወርክ ይምረጡ፤ ሌሎች ፕሮግራሞችንም ይዝጉ።</translation>
    </message>
    <message>
        <source>Choose one of the voice&apos;s own speakers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከድምፁ ከራሱ ተናጋሪዎች አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the subtitles of this very version of the film, or move them on the sound under Timing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህኑ የፊልም ቅጂ ግርጌ ጽሑፍ ይምረጡ፣ ወይም በጊዜ አቀማመጥ ውስጥ በድምፁ ላይ ያንቀሳቅሷቸው።</translation>
    </message>
    <message>
        <source>Choose “auto”, or a device that “Check this computer” shows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>“auto”ን ይምረጡ፣ ወይም “ይህን ኮምፒውተር ፈትሽ” የሚያሳየውን መሣሪያ።</translation>
    </message>
    <message>
        <source>Copy the report in the help and pass it on; what was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርዳታው ውስጥ ያለውን ሪፖርት ቀድተው ይላኩ፤ ቀድሞ የተቀመጠው አይነካም።</translation>
    </message>
    <message>
        <source>Cut the film into parts and import them one by one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙን ወደ ክፍሎች ይቁረጡና አንድ በአንድ ያስመጡ።</translation>
    </message>
    <message>
        <source>Go on with it or start a new one; its saved states are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይቀጥሉበት ወይም አዲስ ይጀምሩ፤ የተቀመጡት ሁኔታዎች አይነኩም።</translation>
    </message>
    <message>
        <source>Import the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙን እንደገና ያስመጡ።</translation>
    </message>
    <message>
        <source>Install the packages of the recordings, or import a film of your own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅጂዎቹን ጥቅሎች ይጫኑ፣ ወይም የራስዎን ፊልም ያስመጡ።</translation>
    </message>
    <message>
        <source>Install the program again, or look at “Check this computer”.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮግራሙን እንደገና ይጫኑ፣ ወይም “ይህን ኮምፒውተር ፈትሽ” የሚለውን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Install the recordings or espeak-ng, or import a film of your own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎቹን ወይም espeak-ngን ይጫኑ፣ ወይም የራስዎን ፊልም ያስመጡ።</translation>
    </message>
    <message>
        <source>Leave the clip a little longer, or drop it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቡን ትንሽ ረዘም ያድርጉት፣ ወይም ይጣሉት።</translation>
    </message>
    <message>
        <source>Look at the list again: it has changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩን እንደገና ይመልከቱ፦ ተቀይሯል።</translation>
    </message>
    <message>
        <source>Look at the settings that are named, or go back to a preset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጠቀሱትን ቅንብሮች ይመልከቱ፣ ወይም ወደ ዝግጁ ቅንብር ይመለሱ።</translation>
    </message>
    <message>
        <source>Make room on the disk, or take older saved states away under History.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዲስኩ ላይ ቦታ ያስለቅቁ፣ ወይም በታሪክ ውስጥ አሮጌ የተቀመጡ ሁኔታዎችን ያስወግዱ።</translation>
    </message>
    <message>
        <source>Make the tokens again, or put the text settings back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹን እንደገና ይሥሩ፣ ወይም የጽሑፍ ቅንብሮቹን ይመልሱ።</translation>
    </message>
    <message>
        <source>Mend the line that is named, and take the list in again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጠቀሰውን መስመር ያስተካክሉና ዝርዝሩን እንደገና ያስገቡ።</translation>
    </message>
    <message>
        <source>Move the edge only as far as the next clip, or move that one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጠርዙን እስከ ቀጣዩ ቅንጭብ ድረስ ብቻ ያንቀሳቅሱ፣ ወይም መጀመሪያ ያኛውን ያንቀሳቅሱ።</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example audio and text, or choose the format yourself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመጀመሪያው መስመር የዓምዶቹን ስም ይጻፉ፣ ለምሳሌ audio እና text፣ ወይም ቅርጸቱን ራስዎ ይምረጡ።</translation>
    </message>
    <message>
        <source>Put all files of the release into one folder and choose that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም የልቀቱን ፋይሎች በአንድ አቃፊ ውስጥ ያስቀምጡና እሱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Put back a copy of the project&apos;s folder, or import the films again into a new project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮጀክቱን አቃፊ ቅጂ ይመልሱ፣ ወይም ፊልሞቹን እንደገና ወደ አዲስ ፕሮጀክት ያስመጡ።</translation>
    </message>
    <message>
        <source>Put the training&apos;s settings back to a preset and start a new run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥልጠናውን ቅንብሮች ወደ ዝግጁ ቅንብር ይመልሱና አዲስ ሂደት ይጀምሩ።</translation>
    </message>
    <message>
        <source>Set the sample rate back to what it was, or make a new project for these films.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የናሙና መጠኑን ወደ ነበረበት ይመልሱ፣ ወይም ለእነዚህ ፊልሞች አዲስ ፕሮጀክት ይፍጠሩ።</translation>
    </message>
    <message>
        <source>Start a new run: the saved states of this one belong to other settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ የሥልጠና ሂደት ይጀምሩ፦ የዚህኛው የተቀመጡ ሁኔታዎች የሌላ ቅንብር ናቸው።</translation>
    </message>
    <message>
        <source>Take five to ten seconds of one person&apos;s clear speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የአንድ ሰው ግልጽ ንግግር ከአምስት እስከ አሥር ሰከንድ ይውሰዱ።</translation>
    </message>
    <message>
        <source>A voice learns one language at a time: choose a project in the same language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ድምፅ በአንድ ጊዜ አንድ ቋንቋ ይማራል፤ በተመሳሳይ ቋንቋ ያለ ፕሮጀክት ይምረጡ።</translation>
    </message>
    <message>
        <source>Check that no loss has the weight 0, or say that this part is to stay as it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክብደቱ 0 የሆነ ሎስ አለመኖሩን ያረጋግጡ፣ ወይም ይህ ክፍል ሳይለወጥ እንዲቆይ ይወስኑ።</translation>
    </message>
    <message>
        <source>Choose a film of this project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህን ፕሮጀክት ፊልም ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዝርዝሩ አንድ ቡድን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a letter that the voice knows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ የሚያውቀውን ፊደል ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a saved state that belongs to these settings, or start a new training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የእነዚህ ቅንብሮች የሆነ የተቀመጠ ሁኔታ ይምረጡ፣ ወይም አዲስ ሥልጠና ይጀምሩ።</translation>
    </message>
    <message>
        <source>Choose a smaller file, or part it into several.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትንሽ ፋይል ይምረጡ፣ ወይም ወደ ብዙ ይከፋፍሉት።</translation>
    </message>
    <message>
        <source>Choose a sound file as the speaker: some seconds of one person&apos;s clear speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይልን እንደ ተናጋሪ ይምረጡ፤ የአንድ ሰው ጥርት ያለ ንግግር ጥቂት ሰከንዶች።</translation>
    </message>
    <message>
        <source>Choose a voice that espeak-ng has, such as am, ku or en-gb.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng ያለውን ድምፅ ይምረጡ፣ ለምሳሌ am፣ ku ወይም en-gb።</translation>
    </message>
    <message>
        <source>Choose a voice with the sample rate of the clips, or make a new project with that of the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቦቹ የናሙና መጠን ያለውን ድምፅ ይምረጡ፣ ወይም የድምፁ መጠን ያለው አዲስ ፕሮጀክት ይፍጠሩ።</translation>
    </message>
    <message>
        <source>Choose another training, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ሥልጠና ይምረጡ፣ ወይም አዲስ ይጀምሩ።</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዝርዝሩ አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose one of its speakers, or use a Chatterbox voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከተናጋሪዎቹ አንዱን ይምረጡ፣ ወይም የChatterbox ድምፅ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Choose one of the two ways that are offered.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቀረቡት ሁለት መንገዶች አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose one speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ተናጋሪ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose other saved steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌሎች የተቀመጡ እርምጃዎችን ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the file with the weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክብደቶቹ ያሉበትን ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the folder with its released files, or with a voice made from them, under “Voice to go on from”.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>“የሚቀጥሉበት ድምፅ” በሚለው ሥር የወጡት ፋይሎች ወይም ከእነሱ የተሠራ ድምፅ ያለበትን አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose the vocabulary of a speech model: it has a few thousand tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የንግግር ሞዴል ዝርዝረ ቃላት ይምረጡ፤ ጥቂት ሺህ ቶክኖች አሉት።</translation>
    </message>
    <message>
        <source>Choose the voice&apos;s own files.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁን የራሱን ፋይሎች ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose “auto” as the precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትክክለኛነቱን “auto” ያድርጉት።</translation>
    </message>
    <message>
        <source>Copy the file again from where it came.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉን ከመጣበት ቦታ እንደገና ይቅዱት።</translation>
    </message>
    <message>
        <source>Copy the file again, or save its weights as safetensors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉን እንደገና ይቅዱት፣ ወይም ክብደቶቹን እንደ safetensors ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Copy the folder again from where it came, or make the tokens again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊውን ከመጣበት ቦታ እንደገና ይቅዱት፣ ወይም ቶክኖቹን እንደገና ይሥሩ።</translation>
    </message>
    <message>
        <source>Copy the voice again, or choose an earlier one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን እንደገና ይቅዱት፣ ወይም የቀደመውን ይምረጡ።</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጠቀሰውን መስመር ያርሙ።</translation>
    </message>
    <message>
        <source>Correct the names of the parts that are to stay as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሳይለወጡ የሚቆዩትን ክፍሎች ስሞች ያርሙ።</translation>
    </message>
    <message>
        <source>Correct the setting that is named; its help says what it takes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጠቀሰውን ቅንብር ያርሙ፤ ምን እንደሚቀበል እገዛው ይናገራል።</translation>
    </message>
    <message>
        <source>Correct the times in the subtitle file and import the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በግርጌ ጽሑፍ ፋይሉ ውስጥ ያሉትን ጊዜዎች አርመው ፊልሙን እንደገና ያስመጡ።</translation>
    </message>
    <message>
        <source>Correct this value in the settings or in config.json.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህንን ዋጋ በቅንብሮች ወይም በconfig.json ውስጥ ያርሙ።</translation>
    </message>
    <message>
        <source>Do not start a long training with these settings: go back to a preset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእነዚህ ቅንብሮች ረጅም ሥልጠና አይጀምሩ፤ ወደ ዝግጁ ቅንብር ይመለሱ።</translation>
    </message>
    <message>
        <source>Give a shift within a day and a speed between a half and twice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአንድ ቀን ውስጥ ያለ ማስተላለፊያ እና በግማሽና በእጥፍ መካከል ያለ ፍጥነት ይስጡ።</translation>
    </message>
    <message>
        <source>Give the name to a group first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ስሙን ለአንድ ቡድን ይስጡ።</translation>
    </message>
    <message>
        <source>Give the training more steps or more time, and check that the learning rate is not 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለሥልጠናው ተጨማሪ እርምጃዎችን ወይም ጊዜ ይስጡ፣ የመማር ፍጥነቱም 0 አለመሆኑን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Import its films into this project instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በምትኩ ፊልሞቹን ወደዚህ ፕሮጀክት ያስመጡ።</translation>
    </message>
    <message>
        <source>Install the version of espeak-ng that is named, or train the voice again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጠቀሰውን የespeak-ng እትም ይጫኑ፣ ወይም ድምፁን እንደገና ያሠልጥኑ።</translation>
    </message>
    <message>
        <source>Let Chatterbox&apos;s vocabulary learn your clips: the merge assistant under Tokens does that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የChatterbox ዝርዝረ ቃላት ቅንጭቦችዎን እንዲማር ያድርጉ፤ በቶክኖች ሥር ያለው የማዋሃጃ ረዳት ይህንን ያደርጋል።</translation>
    </message>
    <message>
        <source>Let the vocabulary learn from texts of the new language instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በምትኩ ዝርዝረ ቃላቱ ከአዲሱ ቋንቋ ጽሑፎች እንዲማር ያድርጉ።</translation>
    </message>
    <message>
        <source>Look at the clip that is named, and drop it if its sound is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጠቀሰውን ቅንጭብ ይመልከቱ፣ ድምፁ ከተበላሸም ይጣሉት።</translation>
    </message>
    <message>
        <source>Look at the clips and check this computer. If it comes again, copy the report in the help and pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹን ይመልከቱ፣ ይህንን ኮምፒውተርም ይፈትሹ። እንደገና ከተከሰተ በእገዛው ውስጥ ያለውን ሪፖርት ቀድተው ያስተላልፉ።</translation>
    </message>
    <message>
        <source>Look for the setting in the list of all settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሩን በሁሉም ቅንብሮች ዝርዝር ውስጥ ይፈልጉ።</translation>
    </message>
    <message>
        <source>Make a vocabulary from your own clips instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በምትኩ ከራስዎ ቅንጭቦች ዝርዝረ ቃላት ይሥሩ።</translation>
    </message>
    <message>
        <source>Mend or drop the clips that the log names, then go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መዝገቡ የጠቀሳቸውን ቅንጭቦች ያርሙ ወይም ይጣሉ፣ ከዚያ ይቀጥሉ።</translation>
    </message>
    <message>
        <source>Name one place, or two that are at least ten seconds apart.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቦታ፣ ወይም ቢያንስ በአሥር ሰከንድ የሚራራቁ ሁለት ቦታዎችን ይጥቀሱ።</translation>
    </message>
    <message>
        <source>Put the file back that was there when the training began, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው ሲጀመር የነበረውን ፋይል ይመልሱ፣ ወይም አዲስ ሥልጠና ይጀምሩ።</translation>
    </message>
    <message>
        <source>Put the file where it is looked for, or leave it off: the program&apos;s own measures do as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉን በሚፈለግበት ቦታ ያስቀምጡ፣ ወይም ይተዉት፤ የፕሮግራሙ የራሱ መለኪያዎችም ይሠራሉ።</translation>
    </message>
    <message>
        <source>Start a new training; the saved voices of this one are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ሥልጠና ይጀምሩ፤ የዚህኛው የተቀመጡ ድምፆች አይነኩም።</translation>
    </message>
    <message>
        <source>Take the file away, or put the known version there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉን ያንሱት፣ ወይም የሚታወቀውን እትም ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Turn Latin letters off, or add a table for this language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የላቲን ፊደላትን ያጥፉ፣ ወይም ለዚህ ቋንቋ ሠንጠረዥ ይጨምሩ።</translation>
    </message>
    <message>
        <source>Write names with weights, such as Anna:2, Ben:1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስሞችን ከክብደታቸው ጋር ይጻፉ፣ ለምሳሌ Anna:2, Ben:1።</translation>
    </message>
    <message>
        <source>Write one line for each clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለእያንዳንዱ ቅንጭብ አንድ መስመር ይጻፉ።</translation>
    </message>
    <message>
        <source>Write the name of a rule of this language with =on or =off behind it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህን ቋንቋ ደንብ ስም ከኋላው =on ወይም =off ጨምረው ይጻፉ።</translation>
    </message>
    <message>
        <source>Choose one of the speakers that are named below.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከታች ከተጠቀሱት ተናጋሪዎች አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>None of the held-out clips is spoken by this speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከተለዩት ቅንጭቦች አንዱንም ይህ ተናጋሪ አልተናገረውም።</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ሰ</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ደቂቃ %2 ሰ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ደቂቃ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ሰዓት %2 ደቂቃ</translation>
    </message>
    <message>
        <source>less than %1 left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%1 ያነሰ ቀርቷል</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቀርቷል</translation>
    </message>
    <message>
        <source>not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁጥር አይደለም</translation>
    </message>
    <message>
        <source>infinite</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማለቂያ የሌለው</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመስኮቱ ቁልፎች</translation>
    </message>
    <message>
        <source>go to a tab</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ አንድ ገጽ ይሄዳል</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>open a project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት ይከፍታል</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>take back, repeat (clips)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይመልሳል፣ ይደግማል (ቅንጭቦች)</translation>
    </message>
    <message>
        <source>Space, X, Enter, E</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space, X, Enter, E</translation>
    </message>
    <message>
        <source>in the list of clips: play, leave out, keep, edit the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅንጭቦች ዝርዝር ውስጥ፦ ያጫውታል፣ ይተዋል፣ ያስቀራል፣ ጽሑፉን ያርማል</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search the clips or the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችን ወይም ቅንብሮችን ይፈልጋል</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>start training, or say the sentence on Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና ይጀምራል፣ ወይም በ“አዳምጥ” ገጽ ዓረፍተ ነገሩን ይናገራል</translation>
    </message>
    <message>
        <source>F1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ኮምፒውተር</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመመልከት ላይ…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሞተር</translation>
    </message>
    <message>
        <source>Dimts Studio (ድምፅ, “voice”)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dimts Studio (ድምፅ)</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስሪት</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መስኮት</translation>
    </message>
    <message>
        <source>Qt %1, QCustomPlot</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qt %1, QCustomPlot</translation>
    </message>
    <message>
        <source>Licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈቃድ</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later. Nothing you do here leaves this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>GPL-3.0-or-later። እዚህ የሚሠሩት ምንም ነገር ከዚህ ኮምፒውተር አይወጣም።</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>C, J</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>C, J</translation>
    </message>
    <message>
        <source>make two clips of one, or one of two</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንዱን ቅንጭብ ለሁለት ክፈል፣ ወይም ሁለቱን አጣምር</translation>
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
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>on a recent project: take it off the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅርብ ፕሮጀክት ላይ፦ ከዝርዝሩ አውጣ</translation>
    </message>
    <message>
        <source>help for the screen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዚህ ገጽ እገዛ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እገዛውን ዝጋ</translation>
    </message>
    <message>
        <source>H</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>H</translation>
    </message>
    <message>
        <source>on the curves: hear the curve as a tone</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በኩርባዎቹ ላይ፦ ኩርባውን እንደ ድምፅ ይስሙ</translation>
    </message>
    <message>
        <source>P</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>P</translation>
    </message>
    <message>
        <source>on the curves: play what was spoken at the step that is pointed at</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በኩርባዎቹ ላይ፦ በተመለከተው እርምጃ የተባለውን አጫውት</translation>
    </message>
    <message>
        <source>films, clips or timing in the dataset; the recording or the voice where both are heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅንጭብ ስብስብ ውስጥ ፊልሞች፣ ቅንጭቦች ወይም ጊዜ፤ ሁለቱም በሚሰሙበት ቦታ ቅጂው ወይም ድምፁ</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>This should not happen. The fault lies in the studio and not in what you did.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ መሆን አልነበረበትም። ጥፋቱ የስቱዲዮው እንጂ እርስዎ ያደረጉት አይደለም።</translation>
    </message>
    <message>
        <source>A training needs memory for its network and for every clip that it learns from at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና ለኔትወርኩና በአንድ ጊዜ ለሚማርበት እያንዳንዱ ቅንጭብ ማህደረ ትውስታ ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>Saved states, sound and films take room on the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጡ ሁኔታዎች፣ ድምፅና ፊልሞች በዲስኩ ላይ ቦታ ይይዛሉ።</translation>
    </message>
    <message>
        <source>Some files of weights can hold programs. The studio never runs anything in them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንዳንድ የክብደት ፋይሎች ፕሮግራም ሊይዙ ይችላሉ። ስቱዲዮው በውስጣቸው ያለውን በፍጹም አያስኬድም።</translation>
    </message>
    <message>
        <source>It came up while films, subtitles or clips were read, checked or stored. Your own files are never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች፣ የግርጌ ጽሑፎች ወይም ቅንጭቦች ሲነበቡ፣ ሲመረመሩ ወይም ሲቀመጡ የተፈጠረ ነው። የራስዎ ፋይሎች በፍጹም አይቀየሩም።</translation>
    </message>
    <message>
        <source>It came up while texts were made ready or the tokens were made. The project&apos;s tokens stay as they were.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎች ሲዘጋጁ ወይም ቶክኖች ሲሠሩ የተፈጠረ ነው። የፕሮጀክቱ ቶክኖች እንደነበሩ ይቀራሉ።</translation>
    </message>
    <message>
        <source>A setting and what this computer or this project can do did not fit together.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቅንብር ይህ ኮምፒውተር ወይም ፕሮጀክት ከሚችለው ጋር አልተስማማም።</translation>
    </message>
    <message>
        <source>It came up while a voice was being trained, saved or loaded. The last good saved state is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ ሲሠለጥን፣ ሲቀመጥ ወይም ሲጫን የተፈጠረ ነው። የመጨረሻው ጥሩ የተቀመጠ ሁኔታ አልተነካም።</translation>
    </message>
    <message>
        <source>It came up while a voice was speaking, was being measured or taken away. The training itself is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ ሲናገር፣ ሲለካ ወይም ሲወሰድ የተፈጠረ ነው። ሥልጠናው ራሱ አልተነካም።</translation>
    </message>
    <message>
        <source>It came up while earlier trainings were looked at or tidied up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞ ሥልጠናዎች ሲታዩ ወይም ሲጸዱ የተፈጠረ ነው።</translation>
    </message>
    <message>
        <source>It came up while a project or one of its files was opened or written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት ወይም ከፋይሎቹ አንዱ ሲከፈት ወይም ሲጻፍ የተፈጠረ ነው።</translation>
    </message>
    <message>
        <source>All error messages</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም የስህተት መልእክቶች</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርዳታ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን ሆነ</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን ማድረግ ይቻላል</translation>
    </message>
    <message>
        <source>The message names the place and says what to do there. “Show help” beside it brings you here with all of that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልእክቱ ቦታውን ይጠራና ምን ማድረግ እንደሚቻል ይናገራል። አጠገቡ ያለው «እገዛ አሳይ» ያን ሁሉ ይዞ ወደዚህ ያመጣዎታል።</translation>
    </message>
    <message>
        <source>More about this screen: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስለዚህ ገጽ ተጨማሪ፦ %1</translation>
    </message>
    <message>
        <source>Name of this error: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ስህተት ስም፦ %1</translation>
    </message>
    <message>
        <source>Picture of the screen “%1” with a project open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የ“%1” ማያ ሥዕል፣ ፕሮጀክት ተከፍቶ</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of %1. Install the package fonts-noto-core and start again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ኮምፒውተር ላይ የ%1 ፊደላት ያለው ፎንት የለም። ጥቅል fonts-noto-core ይጫኑና እንደገና ይጀምሩ።</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አማርኛ</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኩርድኛ (ኩርማንጂ)</translation>
    </message>
    <message>
        <source>Translated by machine, not checked yet by a speaker; corrections are welcome.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማሽን የተተረጎመ፤ ተናጋሪ ገና አላረጋገጠውም። እርማቶች በደስታ ይቀበላሉ።</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አማርኛ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረብኛ</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማዕከላዊ ኩርድኛ (ሶራኒ)</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንግሊዝኛ</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈረንሳይኛ</translation>
    </message>
    <message>
        <source>German</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጀርመንኛ</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኩርድኛ (ኩርማንጂ)</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኦሮምኛ</translation>
    </message>
    <message>
        <source>Persian</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋርስኛ</translation>
    </message>
    <message>
        <source>Somali</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሶማልኛ</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስፓኒሽኛ</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትግርኛ</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቱርክኛ</translation>
    </message>
</context>
<context>
    <name>ListFormat</name>
    <message>
        <source>LJSpeech: name | text | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LJSpeech፦ ስም | ጽሑፍ | ጽሑፍ</translation>
    </message>
    <message>
        <source>A table (CSV): sound, text, speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሠንጠረዥ (CSV)፦ ድምፅ፣ ጽሑፍ፣ ተናጋሪ</translation>
    </message>
    <message>
        <source>Common Voice: a TSV with votes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Common Voice፦ ድምፀ ውሳኔ ያለው TSV</translation>
    </message>
    <message>
        <source>Hugging Face audio folder: metadata with file_name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የHugging Face የድምፅ አቃፊ፦ file_name ያለው metadata</translation>
    </message>
    <message>
        <source>NeMo manifest: one JSON object on each line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የNeMo ዝርዝር፦ በየመስመሩ አንድ የJSON ነገር</translation>
    </message>
    <message>
        <source>Piper: name | text, or name | speaker | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piper፦ ስም | ጽሑፍ፣ ወይም ስም | ተናጋሪ | ጽሑፍ</translation>
    </message>
    <message>
        <source>VITS file list: path | text, or path | speaker | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የVITS የፋይል ዝርዝር፦ ቦታ | ጽሑፍ፣ ወይም ቦታ | ተናጋሪ | ጽሑፍ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሮች</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ፋይሎች</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>a gradient reaches every part</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ግራዲየንት ሁሉንም ክፍል ይደርሳል</translation>
    </message>
    <message>
        <source>cpu</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮሰሰር</translation>
    </message>
    <message>
        <source>early_stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእንግዲህ አይሻሻልም</translation>
    </message>
    <message>
        <source>epochs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዙሮች</translation>
    </message>
    <message>
        <source>error</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስሕተት</translation>
    </message>
    <message>
        <source>every parameter learns</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እያንዳንዱ መለኪያ ይማራል</translation>
    </message>
    <message>
        <source>final</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጨረሻ</translation>
    </message>
    <message>
        <source>interval</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በየጊዜው</translation>
    </message>
    <message>
        <source>losses are finite</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎሶቹ ቁጥሮች ናቸው</translation>
    </message>
    <message>
        <source>losses are not zero</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎሶቹ ዜሮ አይደሉም</translation>
    </message>
    <message>
        <source>minutes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለአፍታ ማቆም</translation>
    </message>
    <message>
        <source>requested</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጥያቄ</translation>
    </message>
    <message>
        <source>saved state reads back the same</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠው ሁኔታ ሳይለወጥ ይነበባል</translation>
    </message>
    <message>
        <source>steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃዎች</translation>
    </message>
    <message>
        <source>stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማቆም</translation>
    </message>
    <message>
        <source>the loss falls</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎሱ ይቀንሳል</translation>
    </message>
    <message>
        <source>the text reaches the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ ድምፁን ይደርሳል</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1 hours of speech to train on. %2 Proposed: %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማሠልጠን %1 ሰዓት ንግግር። %2 የቀረበው ሐሳብ፦ %3።</translation>
    </message>
    <message>
        <source>%1 hours of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማሠልጠን %1 ሰዓት ንግግር። %2</translation>
    </message>
    <message>
        <source>%1 minutes of speech to train on. %2 Proposed: %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማሠልጠን %1 ደቂቃ ንግግር። %2 የቀረበው ሐሳብ፦ %3።</translation>
    </message>
    <message>
        <source>%1 minutes of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማሠልጠን %1 ደቂቃ ንግግር። %2</translation>
    </message>
    <message>
        <source>A saved state takes %1, up to %2 of them %3; free on the disk: %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ የተቀመጠ ሁኔታ %1 ይወስዳል፣ እስከ %2 የሚደርሱት %3፤ በዲስኩ ላይ ነጻ፦ %4።</translation>
    </message>
    <message>
        <source>Before the run, FAILED: %1 (%2)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሥልጠናው በፊት፣ አልተሳካም፦ %1 (%2)</translation>
    </message>
    <message>
        <source>Before the run, FAILED: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሥልጠናው በፊት፣ አልተሳካም፦ %1</translation>
    </message>
    <message>
        <source>Before the run, ok: %1 (%2)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሥልጠናው በፊት፣ ደህና፦ %1 (%2)</translation>
    </message>
    <message>
        <source>Before the run, ok: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሥልጠናው በፊት፣ ደህና፦ %1</translation>
    </message>
    <message>
        <source>Begins on %1 with %2 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በ%2 ቅንጭቦች %1 ላይ ይጀምራል።</translation>
    </message>
    <message>
        <source>Changed at step %1: %2 from %3 to %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ተለወጠ፦ %2 ከ%3 ወደ %4።</translation>
    </message>
    <message>
        <source>Clip %1 is left out: %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭብ %1 ተትቷል፦ %2።</translation>
    </message>
    <message>
        <source>Entry %1 of the queue begins; %2 wait after it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የወረፋው ቁጥር %1 ይጀምራል፤ ከኋላው %2 ይጠብቃሉ።</translation>
    </message>
    <message>
        <source>Finished at step %1 (%2).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ተጠናቋል (%2)።</translation>
    </message>
    <message>
        <source>Goes on at step %1 on %2 with %3 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእርምጃ %1 በ%3 ቅንጭቦች %2 ላይ ይቀጥላል።</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይቀጥላል።</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሥራ ላይ ያለው፦ %1።</translation>
    </message>
    <message>
        <source>Measured each time: %1 of the %2 clips kept aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእያንዳንዱ ጊዜ የሚለካው፦ ለብቻ ከተቀመጡት %2 ቅንጭቦች %1።</translation>
    </message>
    <message>
        <source>Memory ran out. Each batch of %1 clips is now worked on in %2 parts; a step still sees as many clips, it takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታ አለቀ። እያንዳንዱ የ%1 ቅንጭቦች ስብስብ አሁን በ%2 ክፍሎች ይሠራል፤ አንድ እርምጃ አሁንም ያንኑ ያህል ቅንጭብ ያያል፣ ግን ረዘም ይላል።</translation>
    </message>
    <message>
        <source>No samples were spoken: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም ናሙና አልተነገረም፦ %1</translation>
    </message>
    <message>
        <source>Paused at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ለጊዜው ቆሟል።</translation>
    </message>
    <message>
        <source>Saved step %1 (%2).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1 ተቀምጧል (%2)።</translation>
    </message>
    <message>
        <source>Signs without a token: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን የሌላቸው ምልክቶች፦ %1።</translation>
    </message>
    <message>
        <source>Speech is found by the silero model.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ንግግር በsilero ሞዴል ይገኛል።</translation>
    </message>
    <message>
        <source>Still too many bad steps: it goes back from step %1 to the saved step %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አሁንም በጣም ብዙ መጥፎ እርምጃዎች፤ ከእርምጃ %1 ወደ ተቀመጠው እርምጃ %2 ይመለሳል።</translation>
    </message>
    <message>
        <source>Still too many bad steps: it goes on in fp32.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አሁንም በጣም ብዙ መጥፎ እርምጃዎች፤ በfp32 ይቀጥላል።</translation>
    </message>
    <message>
        <source>Stopped by you at step %1; all is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 እርስዎ አቁመውታል፤ ሁሉም ተቀምጧል።</translation>
    </message>
    <message>
        <source>The checkpoint could not be saved: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁኔታው ሊቀመጥ አልቻለም፦ %1</translation>
    </message>
    <message>
        <source>The longest clips, %1 at once, fit; they took %2 more than the step before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ረጅሞቹ ቅንጭቦች፣ %1 በአንድ ጊዜ፣ ይበቃሉ፤ ከቀደመው እርምጃ %2 ተጨማሪ ወስደዋል።</translation>
    </message>
    <message>
        <source>The voice has not become better in %1 measurements: it ends here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ በ%1 መለኪያዎች አልተሻሻለም፤ እዚህ ያበቃል።</translation>
    </message>
    <message>
        <source>Too many bad steps: the learning rate is lowered to %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጣም ብዙ መጥፎ እርምጃዎች፤ የመማር ፍጥነቱ ወደ %1 ዝቅ ተደርጓል።</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>I am not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርግጠኛ አይደለሁም</translation>
    </message>
    <message>
        <source>It is my own voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የራሴ ድምፅ ነው</translation>
    </message>
    <message>
        <source>The recordings have an open licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎቹ ክፍት ፈቃድ አላቸው</translation>
    </message>
    <message>
        <source>The speaker has agreed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪው ተስማምቷል</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>Early end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀድሞ ማቆም</translation>
    </message>
    <message>
        <source>Import</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስመጣት</translation>
    </message>
    <message>
        <source>Losses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎሶች</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መለኪያ</translation>
    </message>
    <message>
        <source>Parts that stay as they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዳሉ የሚቆዩ ክፍሎች</translation>
    </message>
    <message>
        <source>Safety</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ደህንነት</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስቀመጥ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎች</translation>
    </message>
    <message>
        <source>Test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮች</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና</translation>
    </message>
    <message>
        <source>Voice model</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ሞዴል</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖች</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማን ድምፅ</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>A measurement counts as better when it is lower by more than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ መለኪያ ከዚህ በላይ ሲቀንስ እንደ መሻሻል ይቆጠራል።</translation>
    </message>
    <message>
        <source>A step whose loss or gradient is so many standard deviations out of the usual is skipped; 0: never.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎሱ ወይም ግራዲየንቱ ከተለመደው በዚህ ያህል መደበኛ ልዩነት የራቀ እርምጃ ይዘለላል፤ 0፦ በፍጹም።</translation>
    </message>
    <message>
        <source>AdamW: decay of the gradient mean.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW፦ የግራዲየንት አማካይ መቀነሻ።</translation>
    </message>
    <message>
        <source>AdamW: decay of the squared gradient.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW፦ የግራዲየንት ካሬ መቀነሻ።</translation>
    </message>
    <message>
        <source>AdamW: smallest denominator.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW፦ ትንሹ ተካፋይ።</translation>
    </message>
    <message>
        <source>After so many bad steps in a row more is done than skipping them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ያህል መጥፎ እርምጃዎች ሲከታተሉ ከመዝለል በላይ እርምጃ ይወሰዳል።</translation>
    </message>
    <message>
        <source>After so many good steps earlier trouble is forgotten.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ያህል ጥሩ እርምጃዎች በኋላ ያለፈው ችግር ይረሳል።</translation>
    </message>
    <message>
        <source>Also save when this much time has passed since the last time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ካለፈው ጊዜ ጀምሮ ይህን ያህል ጊዜ ሲያልፍም ያስቀምጣል።</translation>
    </message>
    <message>
        <source>Also write the curves and samples as TensorBoard event files.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኩርባዎቹንና ናሙናዎቹን እንደ TensorBoard ፋይሎችም ይጽፋል።</translation>
    </message>
    <message>
        <source>Amharic: keep the marks of long consonants, when the texts have them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አማርኛ፦ ጽሑፎቹ የጥብቀት ምልክት ካላቸው ምልክቱን ያስቀራል።</translation>
    </message>
    <message>
        <source>Amharic: write letters that sound the same as one (ሠ as ሰ, ፀ as ጸ, ሐ and ኀ as ሀ, ዐ as አ).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አማርኛ፦ አንድ ዓይነት ድምፅ ያላቸውን ፊደላት በአንድ ይጽፋል (ሠን እንደ ሰ፣ ፀን እንደ ጸ፣ ሐንና ኀን እንደ ሀ፣ ዐን እንደ አ)።</translation>
    </message>
    <message>
        <source>Clips learned from at once. Fewer need less memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአንድ ጊዜ የሚማሩባቸው ቅንጭቦች። ሲያንሱ ያነሰ ማህደረ ትውስታ ይፈልጋሉ።</translation>
    </message>
    <message>
        <source>Clips longer than this are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ የሚረዝሙ ቅንጭቦች ይተዋሉ።</translation>
    </message>
    <message>
        <source>Clips shorter than this are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ የሚያጥሩ ቅንጭቦች ይተዋሉ።</translation>
    </message>
    <message>
        <source>Clips with more text than anybody can speak in their time are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጊዜያቸው ማንም ሊናገረው ከሚችለው በላይ ጽሑፍ ያላቸው ቅንጭቦች ይተዋሉ።</translation>
    </message>
    <message>
        <source>Decay of the weights at each step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእያንዳንዱ እርምጃ የክብደቶች መቀነሻ።</translation>
    </message>
    <message>
        <source>Exponential schedule: factor on the learning rate after each epoch.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የኤክስፖኔንሻል ዕቅድ፦ ከእያንዳንዱ ዙር በኋላ በመማር ፍጥነት ላይ የሚባዛ።</translation>
    </message>
    <message>
        <source>First layers that stay as they are: name:number, for example text_encoder.encoder.layers:2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዳሉ የሚቆዩ የመጀመሪያ ንብርብሮች፦ ስም:ቁጥር፣ ለምሳሌ text_encoder.encoder.layers:2።</translation>
    </message>
    <message>
        <source>First rows of a table that stay as they are: name:number, for a vocabulary that was extended.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዳሉ የሚቆዩ የአንድ ሠንጠረዥ የመጀመሪያ ረድፎች፦ ስም:ቁጥር፣ ለተራዘመ ዝርዝረ ቃላት።</translation>
    </message>
    <message>
        <source>For subtitles that count frames when neither they nor the film say how many make a second; 0: as the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፍሬም ለሚቆጥሩ የግርጌ ጽሑፎች፣ ስንት ፍሬም አንድ ሰከንድ እንደሚሆን እነሱም ፊልሙም ካልተናገሩ፤ 0፦ እንደ ፊልሙ።</translation>
    </message>
    <message>
        <source>Gradients longer than this are shortened to it; 0 only measures them. With adaptive clipping: the ratio to the weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ የሚረዝሙ ግራዲየንቶች ወደዚህ ይቆረጣሉ፤ 0 መለካት ብቻ ነው። በተስማሚ መቁረጥ፦ ከክብደቶች ጋር ያለው ጥምርታ።</translation>
    </message>
    <message>
        <source>How finely sound is stored and spoken. Fixed once the first film is imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ ምን ያህል በጥራት እንደሚቀመጥና እንደሚነገር። የመጀመሪያው ፊልም ከመጣ በኋላ አይለወጥም።</translation>
    </message>
    <message>
        <source>How large each learning step is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እያንዳንዱ የመማር እርምጃ ምን ያህል ትልቅ እንደሆነ።</translation>
    </message>
    <message>
        <source>How many saved states are kept beside the best one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከምርጡ በተጨማሪ ስንት የተቀመጡ ሁኔታዎች እንደሚቆዩ።</translation>
    </message>
    <message>
        <source>How much of the speech is kept aside to measure the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን ለመለካት ከንግግሩ ምን ያህሉ ለብቻ እንደሚቀመጥ።</translation>
    </message>
    <message>
        <source>How often everything is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ነገር በየስንት ጊዜው እንደሚቀመጥ።</translation>
    </message>
    <message>
        <source>How often the test sentences are spoken; 0: only when asked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮች በየስንት ጊዜው እንደሚነገሩ፤ 0፦ ሲጠየቅ ብቻ።</translation>
    </message>
    <message>
        <source>How often the voice is measured on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ባልሰማቸው ዓረፍተ ነገሮች ላይ በየስንት ጊዜው እንደሚለካ።</translation>
    </message>
    <message>
        <source>How the learning rate changes during the run; each can begin with a warm-up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት በሂደቱ ውስጥ እንዴት እንደሚለወጥ፤ እያንዳንዱ በማሟሟቂያ ሊጀምር ይችላል።</translation>
    </message>
    <message>
        <source>How the letters of a subtitle file are stored; auto finds out. The preview shows what each choice gives.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይል ፊደላት እንዴት እንደተቀመጡ፤ auto ራሱ ያውቃል። ቅድመ ዕይታው እያንዳንዱ ምርጫ ምን እንደሚሰጥ ያሳያል።</translation>
    </message>
    <message>
        <source>Keep a running average of the weights and speak with it, for example 0.999; 0: none.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የክብደቶችን ተንቀሳቃሽ አማካይ ይይዛል፣ በእሱም ይናገራል፣ ለምሳሌ 0.999፤ 0፦ የለም።</translation>
    </message>
    <message>
        <source>Learn how long sounds may last as a distribution instead of one value.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆች ስንት ጊዜ እንደሚቆዩ በአንድ ዋጋ ፋንታ እንደ ስርጭት ይማራል።</translation>
    </message>
    <message>
        <source>Leave out advertisements and credits of the people who made the subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስታወቂያዎችንና የግርጌ ጽሑፉን የሠሩ ሰዎችን ስም ይተዋል።</translation>
    </message>
    <message>
        <source>Leave out subtitles in which two people speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለት ሰዎች የሚናገሩባቸውን የግርጌ ጽሑፎች ይተዋል።</translation>
    </message>
    <message>
        <source>Leave out what is sung.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚዘፈነውን ይተዋል።</translation>
    </message>
    <message>
        <source>Length of the linear, cosine and onecycle schedules; 0: that of the run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የlinear፣ cosine እና onecycle ዕቅዶች ርዝመት፤ 0፦ የሂደቱ ርዝመት።</translation>
    </message>
    <message>
        <source>Look for the first operation that is not finite; slow, to find a defect.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ውሱን ቁጥር ያልሰጠውን የመጀመሪያ ስሌት ይፈልጋል፤ ዝግተኛ ነው፣ ጉድለት ለማግኘት።</translation>
    </message>
    <message>
        <source>Measure where the time of the run goes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሂደቱ ጊዜ የት እንደሚሄድ ይለካል።</translation>
    </message>
    <message>
        <source>Micro-batches added up before each step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእያንዳንዱ እርምጃ በፊት የሚደመሩ ትንንሽ ስብስቦች።</translation>
    </message>
    <message>
        <source>Multistep schedule: factor on the learning rate at each milestone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የባለብዙ ደረጃ ዕቅድ፦ በእያንዳንዱ ምዕራፍ በመማር ፍጥነት ላይ የሚባዛ።</translation>
    </message>
    <message>
        <source>Multistep schedule: the steps at which the learning rate drops, separated by commas.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የባለብዙ ደረጃ ዕቅድ፦ የመማር ፍጥነት የሚቀንስባቸው እርምጃዎች፣ በነጠላ ሰረዝ (,) የተለዩ።</translation>
    </message>
    <message>
        <source>Number format of the computation: auto takes bf16 where the processor or the graphics card is quick at it, else fp16 on graphics cards and fp32 on processors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የስሌቱ የቁጥር ዓይነት፦ auto ፕሮሰሰሩ ወይም የግራፊክስ ካርዱ bf16ን በፍጥነት ሲያሰላ እሱን፣ አለበለዚያ በግራፊክስ ካርድ ላይ fp16ን፣ በፕሮሰሰር ላይ fp32ን ይወስዳል።</translation>
    </message>
    <message>
        <source>Parts of the network that stay as they are: beginnings of names, separated by commas.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዳሉ የሚቆዩ የኔትወርኩ ክፍሎች፦ የስሞች መጀመሪያዎች፣ በነጠላ ሰረዝ (,) የተለዩ።</translation>
    </message>
    <message>
        <source>Put a full stop that stands before a line written from right to left behind it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቀኝ ወደ ግራ በሚጻፍ መስመር ፊት የቆመን ነጥብ ወደ ኋላው ያደርጋል።</translation>
    </message>
    <message>
        <source>Restarts schedule: each cycle is longer by this factor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዳግም ማስነሻ ዕቅድ፦ እያንዳንዱ ዑደት በዚህ ያህል እጥፍ ይረዝማል።</translation>
    </message>
    <message>
        <source>Restarts schedule: length of the first cycle.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዳግም ማስነሻ ዕቅድ፦ የመጀመሪያው ዑደት ርዝመት።</translation>
    </message>
    <message>
        <source>Rolling captions that repeat each line are turned into one clip a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እያንዳንዱን መስመር የሚደግሙ ተንከባላይ ጽሑፎች በመስመር አንድ ቅንጭብ ይሆናሉ።</translation>
    </message>
    <message>
        <source>SGD: how much of the last steps goes on in the next one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SGD፦ ካለፉት እርምጃዎች ምን ያህሉ ወደ ቀጣዩ እንደሚያልፍ።</translation>
    </message>
    <message>
        <source>Say abbreviations in full.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጽሕሮተ ቃላትን በሙሉ ይናገራል።</translation>
    </message>
    <message>
        <source>Say numbers, dates, times, money and signs in words, where the language has a table.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቋንቋው ሠንጠረዥ ካለው ቁጥሮችን፣ ቀኖችን፣ ሰዓቶችን፣ ገንዘብንና ምልክቶችን በቃላት ይናገራል።</translation>
    </message>
    <message>
        <source>Shorten all gradients together, each part of the network for itself, or each row by the size of its weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ግራዲየንቶች አንድ ላይ፣ እያንዳንዱን የኔትወርክ ክፍል ለብቻው፣ ወይም እያንዳንዱን ረድፍ በክብደቶቹ መጠን ያሳጥራል።</translation>
    </message>
    <message>
        <source>Size of the network: vits for graphics cards, vits-small for processors, vits-tiny for tests.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የኔትወርኩ መጠን፦ vits ለግራፊክስ ካርድ፣ vits-small ለፕሮሰሰር፣ vits-tiny ለሙከራ።</translation>
    </message>
    <message>
        <source>So it is when more than this share of the last 50 steps was bad.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ካለፉት 50 እርምጃዎች ከዚህ ድርሻ በላይ መጥፎ ሲሆኑም እንዲሁ።</translation>
    </message>
    <message>
        <source>Stop after this many rounds through all clips; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ቅንጭቦች ይህን ያህል ዙር ከዞረ በኋላ ይቆማል፤ 0፦ ገደብ የለም።</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ያህል እርምጃዎች በኋላ ይቆማል፤ 0፦ ገደብ የለም።</translation>
    </message>
    <message>
        <source>Stop after this much time; 0: train until you press Stop.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ያህል ጊዜ በኋላ ይቆማል፤ 0፦ “አቁም” እስኪጫኑ ድረስ ያሠለጥናል።</translation>
    </message>
    <message>
        <source>Switches of single rules: name=on or name=off, separated by spaces.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የነጠላ ደንቦች ማብሪያ፦ ስም=on ወይም ስም=off፣ በባዶ ቦታ የተለዩ።</translation>
    </message>
    <message>
        <source>Take out names such as JOHN: at the start of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመስመር መጀመሪያ ያሉ እንደ JOHN: ያሉ ስሞችን ያወጣል።</translation>
    </message>
    <message>
        <source>Take out notes on sounds such as [door slams] and (sighs).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደ [በር ሲዘጋ] እና (ሲተነፍስ) ያሉ የድምፅ ማስታወሻዎችን ያወጣል።</translation>
    </message>
    <message>
        <source>Take out signs of music inside a text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጽሑፍ ውስጥ ያሉ የሙዚቃ ምልክቶችን ያወጣል።</translation>
    </message>
    <message>
        <source>Take out tags such as &lt;i&gt; and {\an8}, drawings and word times.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደ &lt;i&gt; እና {\an8} ያሉ መለያዎችን፣ ሥዕሎችንና የቃል ጊዜዎችን ያወጣል።</translation>
    </message>
    <message>
        <source>The learning rate rises to its value over so many steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት በዚህ ያህል እርምጃዎች ወደ ዋጋው ይወጣል።</translation>
    </message>
    <message>
        <source>The rule by which the weights follow their gradients.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክብደቶች ግራዲየንቶቻቸውን የሚከተሉበት ደንብ።</translation>
    </message>
    <message>
        <source>The run ends after so many errors of any kind; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ያህል ማንኛውም ዓይነት ስህተቶች በኋላ ሂደቱ ያበቃል፤ 0፦ ገደብ የለም።</translation>
    </message>
    <message>
        <source>The run ends when so many measurements in a row brought nothing better; 0: it goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ያህል መለኪያዎች ተከታትለው ምንም መሻሻል ካላመጡ ሂደቱ ያበቃል፤ 0፦ ይቀጥላል።</translation>
    </message>
    <message>
        <source>The same seed and data give the same voice on the CPU.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመሳሳይ ዘርና ዳታ በፕሮሰሰር ላይ ተመሳሳይ ድምፅ ይሰጣሉ።</translation>
    </message>
    <message>
        <source>The test sentences, one per line; empty: three clips that were kept aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮች፣ በመስመር አንድ፤ ባዶ ከሆነ፦ ለብቻ የተቀመጡ ሦስት ቅንጭቦች።</translation>
    </message>
    <message>
        <source>Threads that prepare clips while the model learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሞዴሉ ሲማር ቅንጭቦችን የሚያዘጋጁ ክሮች።</translation>
    </message>
    <message>
        <source>Train on lower-case letters only; right for most alphabets.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በትንንሽ ፊደላት ብቻ ያሠለጥናል፤ ለአብዛኞቹ ፊደላት ትክክል ነው።</translation>
    </message>
    <message>
        <source>Training is refused when more than this share of the letters in the texts has no token; up to it they are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጽሑፎቹ ካሉ ፊደላት ከዚህ ድርሻ በላይ ቶክን ከሌላቸው ሥልጠናው አይጀምርም፤ እስከዚህ ድረስ ያሉት ይተዋሉ።</translation>
    </message>
    <message>
        <source>Try everything on one clip and on the longest batch before the first step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከመጀመሪያው እርምጃ በፊት ሁሉንም ነገር በአንድ ቅንጭብና በረጅሙ ስብስብ ይሞክራል።</translation>
    </message>
    <message>
        <source>Turn text into phonemes by this voice of espeak-ng (am, ku, en-gb); empty: letters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍን በዚህ የespeak-ng ድምፅ ወደ ፎኒም ይቀይራል (am, ku, en-gb)፤ ባዶ ከሆነ፦ ፊደላት።</translation>
    </message>
    <message>
        <source>Weight of deceiving the discriminators.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መርማሪዎቹን የማታለል ክብደት።</translation>
    </message>
    <message>
        <source>Weight of the difference between real and made mel spectra.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእውነተኛና በተሠራ የሜል ስፔክትረም መካከል ያለው ልዩነት ክብደት።</translation>
    </message>
    <message>
        <source>Weight of the discriminators&apos; inner differences.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመርማሪዎቹ ውስጣዊ ልዩነቶች ክብደት።</translation>
    </message>
    <message>
        <source>Weight of the discriminators&apos; own loss.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመርማሪዎቹ የራሳቸው ሎስ ክብደት።</translation>
    </message>
    <message>
        <source>Weight of the distance between what text and sound say about a clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍና ድምፅ ስለ ቅንጭብ በሚሉት መካከል ያለው ርቀት ክብደት።</translation>
    </message>
    <message>
        <source>Weight of the durations.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቆይታዎች ክብደት።</translation>
    </message>
    <message>
        <source>What is left of the learning rate at the end of the linear, cosine, restarts and onecycle schedules.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በlinear፣ cosine፣ restarts እና onecycle ዕቅዶች መጨረሻ ከመማር ፍጥነት የሚቀረው።</translation>
    </message>
    <message>
        <source>What is left of the learning rate when it has to be lowered.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት መቀነስ ሲኖርበት ከእሱ የሚቀረው።</translation>
    </message>
    <message>
        <source>Where to compute: auto takes the graphics card when there is one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የት እንደሚሰላ፦ auto ግራፊክስ ካርድ ሲኖር እሱን ይወስዳል።</translation>
    </message>
    <message>
        <source>Which language&apos;s rules make the text ready; auto takes those of the project&apos;s language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉን የሚያዘጋጁት የየትኛው ቋንቋ ደንቦች እንደሆኑ፤ auto የፕሮጀክቱን ቋንቋ ይወስዳል።</translation>
    </message>
    <message>
        <source>Write everything in Latin letters, for voices that expect them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም በላቲን ፊደላት ይጽፋል፣ ይህን ለሚጠብቁ ድምፆች።</translation>
    </message>
    <message>
        <source>How much sound before and after the speech belongs to its clip; never more than half of the pause.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከንግግሩ በፊትና በኋላ ምን ያህል ድምፅ የቅንጭቡ እንደሆነ፤ ከእረፍቱ ግማሽ አይበልጥም።</translation>
    </message>
    <message>
        <source>So many steps the voice takes from hearing nothing of the discriminators to their full weight, where they learned alone before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መርማሪዎቹ አስቀድመው ለብቻቸው ከተማሩ በኋላ ድምፁ እነሱን ምንም ካለመስማት ወደ ሙሉ ክብደታቸው የሚደርስባቸው እርምጃዎች።</translation>
    </message>
    <message>
        <source>Step from which the voice listens to the discriminators; they learn alone before it. -1: at once, or after 1,000 steps where a voice goes on that brought no discriminators.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ መርማሪዎቹን መስማት የሚጀምርበት እርምጃ፤ ከዚያ በፊት ለብቻቸው ይማራሉ። -1፦ ወዲያውኑ፣ ወይም መርማሪዎችን ያላመጣ ድምፅ ሲቀጥል ከ1,000 እርምጃዎች በኋላ።</translation>
    </message>
    <message>
        <source>Clips are left out when both measures of how far speech stands over noise are lower.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ንግግር ከጫጫታ ምን ያህል እንደሚበልጥ የሚያሳዩት ሁለቱም መለኪያዎች ከዚህ ሲያንሱ ቅንጭቦች ይተዋሉ።</translation>
    </message>
    <message>
        <source>Clips made of several subtitles are no longer than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከብዙ የግርጌ ጽሑፎች የተሠሩ ቅንጭቦች ከዚህ አይረዝሙም።</translation>
    </message>
    <message>
        <source>Clips that sound duller than this are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ በላይ የታፈነ ድምፅ ያላቸው ቅንጭቦች ይተዋሉ፤ 0፦ ምንም አይተውም።</translation>
    </message>
    <message>
        <source>Clips under this are marked as dull.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ በታች ያሉ ቅንጭቦች እንደ የታፈኑ ምልክት ይደረግባቸዋል።</translation>
    </message>
    <message>
        <source>Clips under this are marked as noisy.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ በታች ያሉ ቅንጭቦች እንደ ጫጫታማ ምልክት ይደረግባቸዋል።</translation>
    </message>
    <message>
        <source>Clips whose mean is further from zero are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አማካያቸው ከዜሮ የበለጠ የራቀ ቅንጭቦች ምልክት ይደረግባቸዋል።</translation>
    </message>
    <message>
        <source>Clips with a longer pause inside are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በውስጣቸው ረዘም ያለ ዕረፍት ያላቸው ቅንጭቦች ይተዋሉ፤ 0፦ ምንም አይተውም።</translation>
    </message>
    <message>
        <source>Clips with a longer pause inside are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በውስጣቸው ረዘም ያለ ዕረፍት ያላቸው ቅንጭቦች ምልክት ይደረግባቸዋል።</translation>
    </message>
    <message>
        <source>Clips with a longer silence at their end are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመጨረሻቸው ረዘም ያለ ጸጥታ ያላቸው ቅንጭቦች ምልክት ይደረግባቸዋል።</translation>
    </message>
    <message>
        <source>Clips with more samples cut off at full scale are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ በላይ ጫፋቸው የተቆረጠ ናሙናዎች ያሏቸው ቅንጭቦች ይተዋሉ፤ 0፦ ምንም አይተውም።</translation>
    </message>
    <message>
        <source>Cut in the pauses near the times of a subtitle instead of at them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በግርጌ ጽሑፉ ጊዜ ላይ ሳይሆን በአቅራቢያው ባሉ ዕረፍቶች ላይ ይቆርጣል።</translation>
    </message>
    <message>
        <source>How far away the right place of the subtitles is looked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ትክክለኛ ቦታ ምን ያህል ርቆ እንደሚፈለግ።</translation>
    </message>
    <message>
        <source>Leave out a clip that has the text and the sound of another one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሌላውን ጽሑፍና ድምፅ የያዘ ቅንጭብ ይተዋል።</translation>
    </message>
    <message>
        <source>Leave out clips that are spoken much faster or slower than the rest of their film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፊልማቸው ቀሪ ይልቅ በጣም ፈጥነው ወይም በጣም ዘግይተው የተነገሩ ቅንጭቦችን ይተዋል።</translation>
    </message>
    <message>
        <source>Make one clip of two subtitles: needed where speech runs on or one is too short, sentences also where a sentence goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሁለት የግርጌ ጽሑፎች አንድ ቅንጭብ ይሠራል፦ needed ንግግር ሲቀጥል ወይም አንዱ በጣም ሲያጥር፣ sentences ዓረፍተ ነገር ሲቀጥልም።</translation>
    </message>
    <message>
        <source>Make two clips of a subtitle that is too long or in which two people speak, where a pause fits the text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጣም ረጅም ወይም ሁለት ሰዎች የሚናገሩበትን የግርጌ ጽሑፍ፣ ዕረፍት ከጽሑፉ ጋር ሲገጥም፣ ሁለት ቅንጭብ ያደርገዋል።</translation>
    </message>
    <message>
        <source>Manual: subtitles are shown so much later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእጅ፦ የግርጌ ጽሑፎቹ ይህን ያህል ዘግይተው ይታያሉ።</translation>
    </message>
    <message>
        <source>Manual: times of the subtitles are multiplied by this first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእጅ፦ የግርጌ ጽሑፎቹ ጊዜዎች መጀመሪያ በዚህ ይባዛሉ።</translation>
    </message>
    <message>
        <source>Only subtitles nearer than this become one clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ የሚቀራረቡ የግርጌ ጽሑፎች ብቻ አንድ ቅንጭብ ይሆናሉ።</translation>
    </message>
    <message>
        <source>Whether subtitles that are early or late are moved: auto when the sound leaves no doubt, off never, manual by the offset and ratio below.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀድመው ወይም ዘግይተው የሚመጡ የግርጌ ጽሑፎች ይንቀሳቀሱ እንደሆነ፦ auto ድምፁ ጥርጣሬ ሳይተው ሲቀር፣ off በፍጹም፣ manual ከታች ባለው ልዩነትና ጥምርታ።</translation>
    </message>
    <message>
        <source>How many tokens a vocabulary of pieces has.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቃል ክፍሎች ዝርዝር ስንት ቶክኖች እንዳሉት።</translation>
    </message>
    <message>
        <source>Language token before every text, for example [am]; not for characters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእያንዳንዱ ጽሑፍ በፊት የሚቀመጥ የቋንቋ ቶክን፣ ለምሳሌ [am]፤ ለፊደላት አይሆንም።</translation>
    </message>
    <message>
        <source>Letters that become tokens even when no text has them yet, written one after another.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጽሑፎቹ ውስጥ ገና ባይኖሩም ቶክን የሚሆኑ ፊደላት፣ ተከታትለው የሚጻፉ።</translation>
    </message>
    <message>
        <source>Pairs of tokens that are rarer than this are not joined (hf-bpe).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ያነሰ ጊዜ የሚገኙ የቶክን ጥንዶች አይጣመሩም (hf-bpe)።</translation>
    </message>
    <message>
        <source>Punctuation marks are tokens of their own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥርዓተ ነጥቦች የራሳቸው ቶክን ይሆናሉ።</translation>
    </message>
    <message>
        <source>Share of the texts&apos; characters that become tokens; the rarest are left out first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከጽሑፎቹ ፊደላት ውስጥ ቶክን የሚሆኑት ድርሻ፤ ብርቅዬዎቹ ቀድመው ይተዋሉ።</translation>
    </message>
    <message>
        <source>What a token is: one character (best for small voices), or pieces of words (unigram and bpe as SentencePiece makes them, hf-bpe as Hugging Face does).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቶክን ምን እንደሆነ፦ አንድ ፊደል (ለትንሽ ድምፅ የተሻለ)፣ ወይም የቃል ክፍሎች (unigram እና bpe እንደ SentencePiece፣ hf-bpe እንደ Hugging Face)።</translation>
    </message>
    <message>
        <source>File of the speaker encoder (pretrained.pt of resemblyzer); empty: looked for in the models folder, none: the built-in measure by pitch and timbre.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተናጋሪ መለያ ፋይል (የresemblyzer pretrained.pt)፤ ባዶ፦ በሞዴሎች አቃፊ ውስጥ ይፈለጋል፣ none፦ በድምፅ ቁመትና ቃና የሚሄደው ውስጣዊ መለኪያ።</translation>
    </message>
    <message>
        <source>File of the speech detector (silero_vad.jit), which also knows speech among music; empty: looked for in the models folder, none: the built-in detector, which goes by loudness.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሙዚቃ መካከልም ንግግርን የሚለይ የንግግር መለያ ፋይል (silero_vad.jit)፤ ባዶ፦ በሞዴሎች አቃፊ ውስጥ ይፈለጋል፣ none፦ በድምፅ ጥንካሬ የሚሄደው ውስጣዊ መለያ።</translation>
    </message>
    <message>
        <source>Leave out clips in which hardly anybody seems to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማንም የሚናገር የማይመስልባቸውን ቅንጭቦች ተው።</translation>
    </message>
    <message>
        <source>Leave out clips whose voice is unlike most others of their film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፃቸው ከፊልማቸው አብዛኞቹ ጋር የማይመሳሰል ቅንጭቦችን ተው።</translation>
    </message>
    <message>
        <source>Leave out clips with music or many voices under the speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከንግግሩ በታች ሙዚቃ ወይም ብዙ ድምፆች ያሉባቸውን ቅንጭቦች ተው።</translation>
    </message>
    <message>
        <source>Text files (UTF-8, one text a line) that tokens are learned from besides the clips; several parted by ;.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቅንጥቦቹ ሌላ ቶክኖች የሚማሩባቸው የጽሑፍ ፋይሎች (UTF-8፣ በየመስመሩ አንድ ጽሑፍ)፤ ብዙ ከሆኑ በ ; ይለያያሉ።</translation>
    </message>
    <message>
        <source>Compute inner values of the network again in the backward pass instead of keeping them: needs less memory, but each step takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመረቡን ውስጣዊ ዋጋዎች ከማስቀመጥ ይልቅ በኋላ ማለፊያው ላይ እንደገና አስላ፦ አነስተኛ ማህደረ ትውስታ ይፈልጋል፣ ግን እያንዳንዱ እርምጃ የበለጠ ጊዜ ይወስዳል።</translation>
    </message>
    <message>
        <source>Sound without text is cut where nobody speaks for so long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለው ድምፅ ማንም ለዚህን ያህል ጊዜ በማይናገርበት ይቆረጣል።</translation>
    </message>
    <message>
        <source>Sound without text: a stretch that is too short goes to one nearer than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለው ድምፅ፦ በጣም አጭር ክፍል ከዚህ ይበልጥ ወደሚቀርበው ይጨመራል።</translation>
    </message>
    <message>
        <source>Sound without text: long stretches are not parted at shorter pauses than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለው ድምፅ፦ ረጅም ክፍሎች ከዚህ ባጠሩ ማረፊያዎች አይከፈሉም።</translation>
    </message>
    <message>
        <source>Sound without text: longer stretches are parted at their longest pause; 0: as long as clips may be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለው ድምፅ፦ ከዚህ የረዘሙ ክፍሎች በረጅሙ ማረፊያቸው ይከፈላሉ፤ 0፦ ቅንጭቦች መሆን እስከሚችሉት ርዝመት።</translation>
    </message>
    <message>
        <source>How many of the clips kept aside are measured each time, spread over all of them; 0: all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለብቻ ከተቀመጡት ቅንጭቦች በእያንዳንዱ ጊዜ ስንቶቹ እንደሚለኩ፣ ከሁሉም ተበትነው፤ 0፦ ሁሉም።</translation>
    </message>
    <message>
        <source>Compute inner values of the network again in the backward pass instead of keeping them: needs much less memory, but each step takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመረቡን ውስጣዊ ዋጋዎች ከማስቀመጥ ይልቅ በኋላ ጉዞ እንደገና ማስላት፦ በጣም ያነሰ ማህደረ ትውስታ ይፈልጋል፣ እያንዳንዱ እርምጃ ግን ይረዝማል።</translation>
    </message>
    <message>
        <source>How lively the voice speaks.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ምን ያህል ሕያው ሆኖ እንደሚናገር።</translation>
    </message>
    <message>
        <source>How much less likely a sound is that was made already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀድሞ የተሰማ ድምፅ ምን ያህል እንደገና የመምጣት ዕድሉ እንደሚቀንስ።</translation>
    </message>
    <message>
        <source>How strongly the text is followed; 0: half the computing, less exact.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ ምን ያህል በጥብቅ እንደሚከተል፤ 0፦ ግማሽ ስሌት፣ ያነሰ ትክክለኛነት።</translation>
    </message>
    <message>
        <source>Rows of the tokens that the base knows already stay exactly as they are when its vocabulary was extended.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመሠረቱ መዝገበ ቃላት ሲሰፋ አስቀድሞ የሚያውቃቸው ቶክኖች ረድፎች በትክክል እንዳሉ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Share of the clips learned without a voice to speak with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚናገሩበት ድምፅ ሳይኖር የሚማሩ ቅንጭቦች ድርሻ።</translation>
    </message>
    <message>
        <source>Share of the clips learned without their text, which speaking needs for its guidance.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያለ ጽሑፋቸው የሚማሩ ቅንጭቦች ድርሻ፤ ንግግር ለመመሪያው ይህን ይፈልጋል።</translation>
    </message>
    <message>
        <source>Sounds less likely than this share of the likeliest one are never taken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዕድላቸው ከዋነኛው ዕድል ከዚህ ድርሻ ያነሰ ድምፆች በፍጹም አይወሰዱም።</translation>
    </message>
    <message>
        <source>Weight of the next speech token.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀጣዩ የንግግር ቶክን ክብደት።</translation>
    </message>
    <message>
        <source>Weight of the next text token.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀጣዩ የጽሑፍ ቶክን ክብደት።</translation>
    </message>
    <message>
        <source>Licence of the recordings, for example CC BY 4.0. It is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅጂዎቹ ፈቃድ፣ ለምሳሌ CC BY 4.0። በሚወሰደው እያንዳንዱ ድምፅ መግለጫ ላይ ይጻፋል።</translation>
    </message>
    <message>
        <source>Who gave the permission, and for what. It is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈቃዱን ማን ሰጠ፣ ለምንስ። በሚወሰደው እያንዳንዱ ድምፅ መግለጫ ላይ ይጻፋል።</translation>
    </message>
    <message>
        <source>Whose voice it is and whether it may be used. The answer is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ የማን እንደሆነና መጠቀም ይቻል እንደሆነ። መልሱ በሚወሰደው እያንዳንዱ ድምፅ መግለጫ ላይ ይጻፋል።</translation>
    </message>
    <message>
        <source>Folder or .zip file of a voice to go on from instead of beginning from nothing; its size is taken, not model.architecture.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከባዶ ከመጀመር ይልቅ የሚቀጠልበት የድምፅ አቃፊ ወይም .zip ፋይል፤ መጠኑ ከእሱ ይወሰዳል፣ ከmodel.architecture አይደለም።</translation>
    </message>
    <message>
        <source>Above 0 only small matrices of this rank learn beside the network, which stays as it is (LoRA): a fraction of the memory and of the size of a checkpoint, and less is forgotten; 0: everything learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ0 በላይ ከሆነ በዚህ ደረጃ ያሉ ትናንሽ ማትሪክሶች ብቻ ከኔትወርኩ ጎን ይማራሉ፣ ኔትወርኩ እንዳለ ይቆያል (LoRA)፦ የማህደረ ትውስታና የተቀመጠ ሁኔታ መጠን በጣም ያንሳል፣ የሚረሳውም ያነሰ ነው፤ 0፦ ሁሉም ይማራል።</translation>
    </message>
    <message>
        <source>Beside which weights of every layer the small matrices stand.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትናንሽ ማትሪክሶቹ በእያንዳንዱ ንብርብር ከየትኞቹ ክብደቶች ጎን እንደሚቆሙ።</translation>
    </message>
    <message>
        <source>How strongly the small matrices count: this, divided by their rank. Usually twice the rank.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትናንሽ ማትሪክሶቹ ምን ያህል እንደሚቆጠሩ፦ ይህ ቁጥር በደረጃቸው ተካፍሎ። አብዛኛውን ጊዜ የደረጃው እጥፍ።</translation>
    </message>
    <message>
        <source>SHA-256 of the base&apos;s weights beside which a run has learned; written down by the run itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥልጠና ሂደቱ ከጎናቸው የተማረባቸው የመነሻው ክብደቶች SHA-256፤ ሂደቱ ራሱ ይጽፈዋል።</translation>
    </message>
    <message>
        <source>Step from which the discriminators learn. Before it the voice learns from texts and spectra alone, and a step takes about half as long; it sounds rough until they have worked on it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መርማሪዎቹ መማር የሚጀምሩበት እርምጃ። ከዚያ በፊት ድምፁ ከጽሑፎችና ከስፔክትራ ብቻ ይማራል፣ አንድ እርምጃም ግማሽ ያህል ጊዜ ይወስዳል፤ እስኪሠሩበት ድረስ ሻካራ ይሰማል።</translation>
    </message>
    <message>
        <source>Rows of the base&apos;s vocabulary, when a run has extended it; written down by the run itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና የመሠረቱን የቃላት ክምችት ሲያሰፋው፣ የመሠረቱ ረድፎች ብዛት፤ ሥልጠናው ራሱ ይጽፈዋል።</translation>
    </message>
    <message>
        <source>How much the lengths of sounds vary from take to take. -1: as the voice that it goes on from, else 0.8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፆች ርዝመት ከንባብ ወደ ንባብ ምን ያህል እንደሚለያይ። -1፦ እንደ ቀጠለበት ድምፅ፣ ካልሆነ 0.8።</translation>
    </message>
    <message>
        <source>How much the voice varies from take to take. Less is plainer and easier to understand, above all of a voice that learned little. -1: as the voice that it goes on from, else 0.667.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ከንባብ ወደ ንባብ ምን ያህል እንደሚለያይ። ዝቅ ሲል ቀለል ያለና ለመረዳት ቀላል ይሆናል፣ በተለይ ጥቂት ለተማረ ድምፅ። -1፦ እንደ ቀጠለበት ድምፅ፣ ካልሆነ 0.667።</translation>
    </message>
    <message>
        <source>Launch the decoder and the discriminators on a graphics card as CUDA graphs, each as a whole: quicker where batches are small, but needs more of its memory. Not yet tried on a graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዲኮደሩንና መርማሪዎቹን በግራፊክስ ካርድ ላይ እያንዳንዳቸውን በሙሉ እንደ CUDA graph አስነሳ፦ ምድቦች ትንሽ ሲሆኑ ይፈጥናል፣ ግን ተጨማሪ የካርዱን ማህደረ ትውስታ ይፈልጋል። በግራፊክስ ካርድ ላይ ገና አልተሞከረም።</translation>
    </message>
    <message>
        <source>How much steady noise (hiss, hum, fans) is lowered while a film is imported; 0: not at all. Films that are there already stay as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልም ሲመጣ የማያቋርጥ ጫጫታ (ሽሽታ፣ እምታ፣ የማራገቢያ ድምፅ) ምን ያህል እንደሚቀነስ፤ 0፦ ምንም አይቀነስም። አስቀድመው ያሉ ፊልሞች እንዳሉ ይቆያሉ።</translation>
    </message>
</context>
<context>
    <name>OptionLabel</name>
    <message>
        <source>Abbreviations in full</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጽሕሮተ ቃላት በሙሉ</translation>
    </message>
    <message>
        <source>AdamW beta 1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW ቤታ 1</translation>
    </message>
    <message>
        <source>AdamW beta 2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW ቤታ 2</translation>
    </message>
    <message>
        <source>AdamW epsilon</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW ኤፕሲሎን</translation>
    </message>
    <message>
        <source>Average of the weights</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የክብደቶች አማካይ</translation>
    </message>
    <message>
        <source>Bad steps in a row</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተከታታይ መጥፎ እርምጃዎች</translation>
    </message>
    <message>
        <source>Batches added up per step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ የሚደመሩ ስብስቦች</translation>
    </message>
    <message>
        <source>Clips at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአንድ ጊዜ ያሉ ቅንጭቦች</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት ዕቅድ</translation>
    </message>
    <message>
        <source>Durations as a distribution</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቆይታዎች እንደ ስርጭት</translation>
    </message>
    <message>
        <source>Encoding of subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ አጻጻፍ (encoding)</translation>
    </message>
    <message>
        <source>Factor at milestones</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በምዕራፎች ላይ የሚባዛ</translation>
    </message>
    <message>
        <source>Fastest speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈጣኑ ንግግር</translation>
    </message>
    <message>
        <source>First cycle of restarts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጀመሪያው ዳግም ዑደት</translation>
    </message>
    <message>
        <source>First loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጀመሪያው የሎስ ሚዛን</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፍሬም በሰከንድ</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የታሰሩ ንብርብሮች</translation>
    </message>
    <message>
        <source>Frozen parts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የታሰሩ ክፍሎች</translation>
    </message>
    <message>
        <source>Frozen rows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የታሰሩ ረድፎች</translation>
    </message>
    <message>
        <source>Good steps until calm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስከ መረጋጋት ያሉ ጥሩ እርምጃዎች</translation>
    </message>
    <message>
        <source>Growth of the cycles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዑደቶች ዕድገት</translation>
    </message>
    <message>
        <source>Growth of the loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሎስ ሚዛን ዕድገት</translation>
    </message>
    <message>
        <source>Keep marks of long consonants</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የጥብቀት ምልክቶችን አስቀር</translation>
    </message>
    <message>
        <source>Kept aside for measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለመለካት የሚቀመጥ</translation>
    </message>
    <message>
        <source>Largest loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትልቁ የሎስ ሚዛን</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የላቲን ፊደላት</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመጨረሻ ያለው የመማር ፍጥነት</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት መቀነሻ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት</translation>
    </message>
    <message>
        <source>Leave out advertisements</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስታወቂያዎችን ተው</translation>
    </message>
    <message>
        <source>Leave out songs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዘፈኖችን ተው</translation>
    </message>
    <message>
        <source>Leave out two speakers at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለት ተናጋሪዎችን ተው</translation>
    </message>
    <message>
        <source>Length of the course</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዕቅዱ ርዝመት</translation>
    </message>
    <message>
        <source>Letters that sound the same as one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመሳሳይ ድምፅ ያላቸው ፊደላት በአንድ</translation>
    </message>
    <message>
        <source>Longest clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ረጅሙ ቅንጭብ</translation>
    </message>
    <message>
        <source>Longest gradient</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ረጅሙ ግራዲየንት</translation>
    </message>
    <message>
        <source>Loss scale after overflow</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሞላ በኋላ ያለው የሎስ ሚዛን</translation>
    </message>
    <message>
        <source>Loss scaling (fp16)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሎስ ሚዛን (fp16)</translation>
    </message>
    <message>
        <source>Lower-case letters only</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትንንሽ ፊደላት ብቻ</translation>
    </message>
    <message>
        <source>Lowering of the learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት ማውረጃ</translation>
    </message>
    <message>
        <source>Measure every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መለኪያ በየ</translation>
    </message>
    <message>
        <source>Measure where time goes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜ የት እንደሚሄድ ለካ</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምዕራፎች</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ብዙዎቹ ስህተቶች</translation>
    </message>
    <message>
        <source>Name the first bad operation</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጀመሪያውን መጥፎ ስሌት ጥቀስ</translation>
    </message>
    <message>
        <source>Number format</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቁጥር ዓይነት</translation>
    </message>
    <message>
        <source>Numbers in words</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁጥሮች በቃላት</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አመቻች (optimiser)</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ልዩ ዋጋዎች ከዚህ በላይ</translation>
    </message>
    <message>
        <source>Phonemes by espeak-ng</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፎኒሞች በespeak-ng</translation>
    </message>
    <message>
        <source>Punctuation to its end of the line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥርዓተ ነጥብ ወደ መስመሩ መጨረሻ</translation>
    </message>
    <message>
        <source>SGD momentum</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SGD ሞመንተም</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የናሙና መጠን</translation>
    </message>
    <message>
        <source>Save at least every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቢያንስ በየዚህ ያህል አስቀምጥ</translation>
    </message>
    <message>
        <source>Save every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀምጥ በየ</translation>
    </message>
    <message>
        <source>Saved states to keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚቆዩ የተቀመጡ ሁኔታዎች</translation>
    </message>
    <message>
        <source>Seed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዘር (seed)</translation>
    </message>
    <message>
        <source>Share of bad steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጥፎ እርምጃዎች ድርሻ</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጭሩ ቅንጭብ</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የኔትወርኩ መጠን</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትንሹ መሻሻል</translation>
    </message>
    <message>
        <source>Sound around a subtitle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በግርጌ ጽሑፍ ዙሪያ ያለ ድምፅ</translation>
    </message>
    <message>
        <source>Speak test sentences every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮች በየ</translation>
    </message>
    <message>
        <source>Steps until the loss scale grows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሎስ ሚዛን እስኪያድግ ያሉ እርምጃዎች</translation>
    </message>
    <message>
        <source>Stop after no gain</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መሻሻል ከሌለ አቁም</translation>
    </message>
    <message>
        <source>Stop after rounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዙሮች በኋላ አቁም</translation>
    </message>
    <message>
        <source>Stop after steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእርምጃዎች በኋላ አቁም</translation>
    </message>
    <message>
        <source>Stop after time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከጊዜ በኋላ አቁም</translation>
    </message>
    <message>
        <source>Switches of single rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የነጠላ ደንቦች ማብሪያ</translation>
    </message>
    <message>
        <source>Take out names of speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተናጋሪ ስሞችን አውጣ</translation>
    </message>
    <message>
        <source>Take out notes on sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ማስታወሻዎችን አውጣ</translation>
    </message>
    <message>
        <source>Take out signs of music</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙዚቃ ምልክቶችን አውጣ</translation>
    </message>
    <message>
        <source>Take out tags</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መለያዎችን አውጣ</translation>
    </message>
    <message>
        <source>TensorBoard files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>TensorBoard ፋይሎች</translation>
    </message>
    <message>
        <source>Test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮች</translation>
    </message>
    <message>
        <source>Text rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የጽሑፍ ደንቦች</translation>
    </message>
    <message>
        <source>Threads that prepare clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችን የሚያዘጋጁ ክሮች</translation>
    </message>
    <message>
        <source>Try before the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሂደቱ በፊት ሞክር</translation>
    </message>
    <message>
        <source>Unknown letters allowed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚፈቀዱ የማይታወቁ ፊደላት</translation>
    </message>
    <message>
        <source>Unroll rolling captions</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተንከባላይ ጽሑፎችን ዘርጋ</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማሟሟቂያ</translation>
    </message>
    <message>
        <source>Way of clipping</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመቁረጥ ዘዴ</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የክብደት መቀነሻ</translation>
    </message>
    <message>
        <source>Weight of feature matching</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የባሕርይ ማመሳሰል ክብደት</translation>
    </message>
    <message>
        <source>Weight of the KL loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የKL ሎስ ክብደት</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቃራኒ ሎስ ክብደት</translation>
    </message>
    <message>
        <source>Weight of the discriminator loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመርማሪ ሎስ ክብደት</translation>
    </message>
    <message>
        <source>Weight of the duration loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቆይታ ሎስ ክብደት</translation>
    </message>
    <message>
        <source>Weight of the mel loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሜል ሎስ ክብደት</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የት እንደሚሰላ</translation>
    </message>
    <message>
        <source>Discriminators alone until</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መርማሪዎች ለብቻቸው እስከ</translation>
    </message>
    <message>
        <source>Growth of their weight</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የክብደታቸው ዕድገት</translation>
    </message>
    <message>
        <source>Voice to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚቀጥሉበት ድምፅ</translation>
    </message>
    <message>
        <source>Characters covered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተሸፈኑ ፊደላት</translation>
    </message>
    <message>
        <source>Kind of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቶክኖች ዓይነት</translation>
    </message>
    <message>
        <source>Language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቋንቋ ቶክን</translation>
    </message>
    <message>
        <source>Letters always known</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁልጊዜ የሚታወቁ ፊደላት</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቶክኖች ብዛት</translation>
    </message>
    <message>
        <source>Punctuation marks apart</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥርዓተ ነጥቦች ለብቻ</translation>
    </message>
    <message>
        <source>Rarest pair joined</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚጣመር ብርቅዬ ጥንድ</translation>
    </message>
    <message>
        <source>More texts to learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ የመማሪያ ጽሑፎች</translation>
    </message>
    <message>
        <source>Less memory by gradient checkpointing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በgradient checkpointing ያነሰ ማህደረ ትውስታ</translation>
    </message>
    <message>
        <source>Distance over which short parts join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጫጭር ክፍሎች የሚጣመሩበት ርቀት</translation>
    </message>
    <message>
        <source>Longest part of sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለው ድምፅ ረጅሙ ክፍል</translation>
    </message>
    <message>
        <source>Pause that parts sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለውን ድምፅ የሚከፍል ማረፊያ</translation>
    </message>
    <message>
        <source>Shortest pause inside that parts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በውስጥ የሚከፍል አጭሩ ማረፊያ</translation>
    </message>
    <message>
        <source>Clips measured at a time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአንድ ጊዜ የሚለኩ ቅንጭቦች</translation>
    </message>
    <message>
        <source>Against repeating sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆችን ከመድገም</translation>
    </message>
    <message>
        <source>Clips learned without a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያለ ድምፅ የሚማሩ ቅንጭቦች</translation>
    </message>
    <message>
        <source>Clips learned without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያለ ጽሑፍ የሚማሩ ቅንጭቦች</translation>
    </message>
    <message>
        <source>Faithfulness to the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለጽሑፉ ታማኝነት</translation>
    </message>
    <message>
        <source>Known tokens stay as they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚታወቁ ቶክኖች እንዳሉ ይቆያሉ</translation>
    </message>
    <message>
        <source>Least likelihood of a sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የአንድ ድምፅ አነስተኛ ዕድል</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሕያውነት</translation>
    </message>
    <message>
        <source>Weight of speech tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የንግግር ቶክኖች ክብደት</translation>
    </message>
    <message>
        <source>Weight of text tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የጽሑፍ ቶክኖች ክብደት</translation>
    </message>
    <message>
        <source>Licence of the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅጂዎቹ ፈቃድ</translation>
    </message>
    <message>
        <source>Permission given by</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈቃዱን የሰጠው</translation>
    </message>
    <message>
        <source>Permission to use the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን ለመጠቀም ፈቃድ</translation>
    </message>
    <message>
        <source>Base of LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የLoRA መነሻ</translation>
    </message>
    <message>
        <source>Rank of LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የLoRA ደረጃ</translation>
    </message>
    <message>
        <source>Strength of LoRA (alpha)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የLoRA ጥንካሬ (alpha)</translation>
    </message>
    <message>
        <source>Weights with LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LoRA ያላቸው ክብደቶች</translation>
    </message>
    <message>
        <source>Discriminators learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መርማሪዎች መማር የሚጀምሩት ከ</translation>
    </message>
    <message>
        <source>Rows of the base&apos;s vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመሠረቱ የቃላት ክምችት ረድፎች</translation>
    </message>
    <message>
        <source>Liveliness of the rhythm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የምት ሕያውነት</translation>
    </message>
    <message>
        <source>Launch parts of a step as CUDA graphs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የእርምጃውን ክፍሎች እንደ CUDA graph አስነሳ</translation>
    </message>
    <message>
        <source>Noise lowered by</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጫጫታ የሚቀንስበት መጠን</translation>
    </message>
</context>
<context>
    <name>OptionUnit</name>
    <message>
        <source>%</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Hz</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hz</translation>
    </message>
    <message>
        <source>clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦች</translation>
    </message>
    <message>
        <source>epochs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዙሮች</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፍሬም/ሰ</translation>
    </message>
    <message>
        <source>letters/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊደላት/ሰ</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ደቂቃ</translation>
    </message>
    <message>
        <source>per epoch</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዙር</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሰ</translation>
    </message>
    <message>
        <source>steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃዎች</translation>
    </message>
    <message>
        <source>dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dB</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 clips kept, %2 left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች ተቀምጠዋል፣ %2 ተትተዋል።</translation>
    </message>
    <message>
        <source>Import stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስመጣቱን እርስዎ አቁመውታል።</translation>
    </message>
    <message>
        <source>Nothing new: this film is in the project already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ነገር የለም፦ ይህ ፊልም አስቀድሞ በፕሮጀክቱ ውስጥ አለ።</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጥቷል።</translation>
    </message>
    <message>
        <source>Stopped by you at step %1. Saved; go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ እርስዎ አቁመውታል። ተቀምጧል፤ በማንኛውም ጊዜ ይቀጥሉ።</translation>
    </message>
    <message>
        <source>Finished at step %1. The saved voice was read back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ ተጠናቀቀ። የተቀመጠው ድምፅ ተመልሶ ተነብቧል።</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ ተጠናቀቀ።</translation>
    </message>
    <message>
        <source>The tokens are made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹ ተሠርተዋል።</translation>
    </message>
    <message>
        <source>Spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተነግሯል።</translation>
    </message>
    <message>
        <source>The voice is in %1. It was opened again and spoken with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ በ%1 ውስጥ ነው። እንደገና ተከፍቶ ተነግሮበታል።</translation>
    </message>
    <message>
        <source>The self-test passed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ራስን መፈተሹ ተሳክቷል።</translation>
    </message>
    <message>
        <source>The demo project is ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማሳያ ፕሮጀክቱ ዝግጁ ነው።</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርስዎ አቁመውታል።</translation>
    </message>
    <message>
        <source>%1 clips left out, %2 taken in again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች ተትተዋል፣ %2 እንደገና ገብተዋል።</translation>
    </message>
    <message>
        <source>%1 clips to train on, %2 kept aside for measuring.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለሥልጠና %1 ቅንጭቦች፣ ለመለካት የተለዩ %2።</translation>
    </message>
    <message>
        <source>%1 clips are in %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች በ%2 ውስጥ ናቸው።</translation>
    </message>
    <message>
        <source>%1 clips taken in from other projects.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች ከሌሎች ፕሮጀክቶች ገብተዋል።</translation>
    </message>
    <message>
        <source>The vocabulary knows your texts now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ አሁን ጽሑፎችዎን ያውቃል።</translation>
    </message>
    <message>
        <source>The preview is ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅድመ ዕይታው ዝግጁ ነው።</translation>
    </message>
    <message>
        <source>The vocabularies are joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ ተጣምረዋል።</translation>
    </message>
    <message>
        <source>The vocabulary is smaller now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ አሁን አንሷል።</translation>
    </message>
    <message>
        <source>The scores are in %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ውጤቶቹ በ%1 ውስጥ ናቸው።</translation>
    </message>
    <message>
        <source>One voice is kept; %1 clips of others are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ድምፅ ተቀምጧል፤ የሌሎች %1 ቅንጭቦች ተትተዋል።</translation>
    </message>
    <message>
        <source>%1 clips have the name of their speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች የተናጋሪያቸው ስም አላቸው።</translation>
    </message>
    <message>
        <source>Voices found: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተገኙ ድምፆች፦ %1።</translation>
    </message>
    <message>
        <source>%1 texts spoken, %2 not. They are in %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ጽሑፎች ተነበዋል፣ %2 አልተነበቡም። በ%3 ውስጥ ናቸው።</translation>
    </message>
    <message numerus="yes">
        <source>The voice has learned from %Ln recordings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ድምፁ ከ%Ln ቅጂ ተምሯል።</numerusform>
            <numerusform>ድምፁ ከ%Ln ቅጂዎች ተምሯል።</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done: %1 trainings finished, %2 failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወረፋው አልቋል፦ %1 ሥልጠናዎች ተጠናቀዋል፣ %2 አልተሳኩም።</translation>
    </message>
</context>
<context>
    <name>PhaseText</name>
    <message>
        <source>Preparing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመዘጋጀት ላይ</translation>
    </message>
    <message>
        <source>Running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለአፍታ በማቆም ላይ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለአፍታ ቆሟል</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስቀመጥ</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማቆም ላይ</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮችን በማንበብ ላይ</translation>
    </message>
    <message>
        <source>Loading the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችን በመጫን ላይ</translation>
    </message>
    <message>
        <source>Turning the clips into tokens and sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችን ወደ ቶክንና ድምፅ በመቀየር ላይ</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኔትወርኩን በመገንባት ላይ</translation>
    </message>
    <message>
        <source>Making the folder of the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሂደቱን አቃፊ በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎችን በማንበብ ላይ</translation>
    </message>
    <message>
        <source>Checking every text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እያንዳንዱን ጽሑፍ በመፈተሽ ላይ</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመናገር ላይ</translation>
    </message>
    <message>
        <source>film %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልም %1 ከ%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ከ%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1</translation>
    </message>
    <message>
        <source>Making the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹን በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Learning the new tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲሶቹን ቶክኖች በመማር ላይ</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ጽሑፎች</translation>
    </message>
    <message>
        <source>Listening to the voices of the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቦቹን ድምፆች በማዳመጥ ላይ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ምረጥ</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ላይ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ታች</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምረጥ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀምጥ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ኋላ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ አቃፊ ፍጠር</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊ፦</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፋይል ስም፦</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፋይል ዓይነት፦</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ፊት</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እዚህ ፈልግ፦</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የበላይ አቃፊ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅዳ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለጥፍ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድገም</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁረጥ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ምረጥ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አይ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀምጥ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዎ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>OK</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እሺ</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀምጥ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅዳ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለጥፍ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድገም</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁረጥ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ምረጥ</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>advertisement</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስታወቂያ</translation>
    </message>
    <message>
        <source>after the end of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፊልሙ ማብቂያ በኋላ</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ተናጋሪ</translation>
    </message>
    <message>
        <source>description of a sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ መግለጫ</translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርስዎ የጣሉት</translation>
    </message>
    <message>
        <source>impossible time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሊሆን የማይችል ጊዜ</translation>
    </message>
    <message>
        <source>letters outside the vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዝርዝረ ቃላት ውጭ ያሉ ፊደላት</translation>
    </message>
    <message>
        <source>overdriven sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከመጠን በላይ ጮክ ያለ ድምፅ</translation>
    </message>
    <message>
        <source>silent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጸጥ ያለ</translation>
    </message>
    <message>
        <source>song</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዘፈን</translation>
    </message>
    <message>
        <source>too little text for the time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለጊዜው በጣም ትንሽ ጽሑፍ</translation>
    </message>
    <message>
        <source>too long</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጣም ረጅም</translation>
    </message>
    <message>
        <source>too much text for the time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለጊዜው በጣም ብዙ ጽሑፍ</translation>
    </message>
    <message>
        <source>too short</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጣም አጭር</translation>
    </message>
    <message>
        <source>twice the same</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለት ጊዜ ያው</translation>
    </message>
    <message>
        <source>two lines at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአንድ ጊዜ ሁለት መስመር</translation>
    </message>
    <message>
        <source>two speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለት ተናጋሪዎች</translation>
    </message>
    <message>
        <source>unreadable letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማይነበቡ ፊደላት</translation>
    </message>
    <message>
        <source>a long pause inside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ውስጡ ረጅም እረፍት አለ</translation>
    </message>
    <message>
        <source>dull sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የደበዘዘ ድምፅ</translation>
    </message>
    <message>
        <source>its sound file cannot be read</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሉ ሊነበብ አልቻለም</translation>
    </message>
    <message>
        <source>its sound file was not found</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሉ አልተገኘም</translation>
    </message>
    <message>
        <source>its time in the film is not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊልሙ ውስጥ ያለው ጊዜ እርግጠኛ አይደለም</translation>
    </message>
    <message>
        <source>part of the clip before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእሱ በፊት ያለው ቅንጭብ አካል</translation>
    </message>
    <message>
        <source>speech runs into the next line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ንግግሩ ወደ ቀጣዩ መስመር ይቀጥላል</translation>
    </message>
    <message>
        <source>the merge was taken back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ውህደቱ ተመልሷል</translation>
    </message>
    <message>
        <source>the same as another clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሌላ ቅንጭብ ጋር አንድ ዓይነት</translation>
    </message>
    <message>
        <source>too much noise</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጣም ብዙ ጫጫታ</translation>
    </message>
    <message>
        <source>unusually fast or slow</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከተለመደው የፈጠነ ወይም የዘገየ</translation>
    </message>
    <message>
        <source>voted down by listeners</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአድማጮች ድምፅ ውድቅ የተደረገ</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና ጽሑፍ የለም</translation>
    </message>
    <message>
        <source>noise of unclear strength</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጥንካሬው ያልታወቀ ጫጫታ</translation>
    </message>
    <message>
        <source>quiet at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጨረሻው ላይ ዝምታ</translation>
    </message>
    <message>
        <source>sound off its middle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከመሃሉ የወጣ ድምፅ</translation>
    </message>
    <message>
        <source>the same text elsewhere</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመሳሳይ ጽሑፍ ሌላ ቦታም</translation>
    </message>
    <message>
        <source>another voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ድምፅ</translation>
    </message>
    <message>
        <source>hardly any speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ንግግር የለም ማለት ይቻላል</translation>
    </message>
    <message>
        <source>music or voices under the speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከንግግሩ በታች ሙዚቃ ወይም ድምፆች</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>%1 clips, %2 of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች፣ %2 ንግግር</translation>
    </message>
    <message>
        <source>No film has been imported yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ምንም ፊልም አልመጣም።</translation>
    </message>
    <message>
        <source>Ready to train: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለሥልጠና ዝግጁ፦ %1</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>It is your own voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የራስዎ ድምፅ ነው።</translation>
    </message>
    <message>
        <source>The speaker has agreed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪው ተስማምቷል።</translation>
    </message>
    <message>
        <source>The speaker has agreed: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪው ተስማምቷል፦ %1።</translation>
    </message>
    <message>
        <source>It may be used as the licence of the recordings allows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅጂዎቹ ፈቃድ በሚፈቅደው መንገድ መጠቀም ይቻላል።</translation>
    </message>
    <message>
        <source>It is not known whether it may be used: ask the speaker before you use it in public or pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጠቀም ይቻል እንደሆነ አይታወቅም፦ በአደባባይ ከመጠቀምዎ ወይም ለሌላ ከመስጠትዎ በፊት ተናጋሪውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈቃድ፦ %1።</translation>
    </message>
    <message>
        <source>This voice goes on from “%1”. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ድምፅ ከ“%1” ይቀጥላል። %2</translation>
    </message>
    <message>
        <source>What comes of it has to keep to that as well; the stricter answer holds and is written into the voice that you take away. Together: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእሱ የሚገኘውም ይህን ማክበር አለበት፤ ጥብቁ መልስ ይጸናል፤ በሚወስዱት ድምፅ ውስጥም ይጻፋል። በአንድነት፦ %1</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Running; at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እየሄደ ነው፤ እርምጃ %1 ላይ።</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ ተጠናቀቀ።</translation>
    </message>
    <message>
        <source>Stopped by you at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ አንተ አስቁመኸዋል።</translation>
    </message>
    <message>
        <source>Failed at step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ አልተሳካም፦ %2</translation>
    </message>
    <message>
        <source>Interrupted at step %1. What was saved until then is kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ ተቋርጧል። እስከዚያ የተቀመጠው አለ።</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ሥልጠና</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮሰሰር</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device and precision</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>went on from %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%1 የቀጠለ</translation>
    </message>
    <message>
        <source>Nothing was measured on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ባልሰማቸው ዓረፍተ ነገሮች ላይ የተለካ ነገር የለም።</translation>
    </message>
    <message>
        <source>sound (mel)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ (mel)</translation>
    </message>
    <message>
        <source>text to sound (kl)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከጽሑፍ ወደ ድምፅ (kl)</translation>
    </message>
    <message>
        <source>lengths (duration)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ርዝመቶች (duration)</translation>
    </message>
    <message>
        <source>how much the text matters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ ምን ያህል እንደሚወስን</translation>
    </message>
    <message>
        <source>%1 with everything in it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 በውስጡ ካለው ሁሉ ጋር</translation>
    </message>
    <message>
        <source>%1: left over from saving that was interrupted</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ ከተቋረጠ ማስቀመጥ የተረፈ</translation>
    </message>
    <message>
        <source>%1: state saved at step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ በእርምጃ %2 የተቀመጠ ሁኔታ</translation>
    </message>
    <message>
        <source>On sentences it has not heard, %1: from %2 to %3, best %4 at step %5.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ባልሰማቸው ዓረፍተ ነገሮች ላይ፣ %1፦ ከ%2 ወደ %3፣ ምርጡ %4 በእርምጃ %5።</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>%1: %2</source>
        <comment>stage: item</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 ከ%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Checking clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችን በመፈተሽ ላይ</translation>
    </message>
    <message>
        <source>Counting letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊደላትን በመቁጠር ላይ</translation>
    </message>
    <message>
        <source>Cutting clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችን በመቁረጥ ላይ</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን በመፍታት ላይ</translation>
    </message>
    <message>
        <source>Fetching the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎቹን በማምጣት ላይ</translation>
    </message>
    <message>
        <source>Listening to sentences it has not heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልሰማቸውን ዓረፍተ ነገሮች በማዳመጥ ላይ</translation>
    </message>
    <message>
        <source>Loading the saved state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠውን ሁኔታ በመጫን ላይ</translation>
    </message>
    <message>
        <source>Loading the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን በመጫን ላይ</translation>
    </message>
    <message>
        <source>Looking whether the film is new</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ አዲስ መሆኑን በማየት ላይ</translation>
    </message>
    <message>
        <source>Making the demo film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማሳያ ፊልሙን በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Making the vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱን በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናውን በማዘጋጀት ላይ</translation>
    </message>
    <message>
        <source>Reading back what was saved</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠውን መልሶ በማንበብ ላይ</translation>
    </message>
    <message>
        <source>Reading the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎችን በማንበብ ላይ</translation>
    </message>
    <message>
        <source>Saving the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭብ ስብስቡን በማስቀመጥ ላይ</translation>
    </message>
    <message>
        <source>Saving the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን በማስቀመጥ ላይ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስቀመጥ</translation>
    </message>
    <message>
        <source>Speaking the test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮችን በመናገር ላይ</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመናገር ላይ</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና</translation>
    </message>
    <message>
        <source>Trying a short training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጭር ሥልጠና በመሞከር ላይ</translation>
    </message>
    <message>
        <source>Trying everything on one clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም በአንድ ቅንጭብ ላይ በመሞከር ላይ</translation>
    </message>
    <message>
        <source>Trying the saved voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠውን ድምፅ በመሞከር ላይ</translation>
    </message>
    <message>
        <source>Writing the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችን በመጻፍ ላይ</translation>
    </message>
    <message>
        <source>Measuring the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎቹን በመለካት ላይ</translation>
    </message>
    <message>
        <source>Speaking and measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመናገርና በመለካት ላይ</translation>
    </message>
</context>
<context>
    <name>TimePlan</name>
    <message>
        <source>Network: %1, chosen by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኔትወርክ፦ %1፣ በእርስዎ የተመረጠ።</translation>
    </message>
    <message>
        <source>A small network: the graphics card has less than 8 GB of memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትንሽ ኔትወርክ፦ የግራፊክስ ካርዱ ከ8 ጊባ ያነሰ ማህደረ ትውስታ አለው።</translation>
    </message>
    <message>
        <source>The full network, on the graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉው ኔትወርክ፣ በግራፊክስ ካርዱ ላይ።</translation>
    </message>
    <message>
        <source>A small network, on the processor. A graphics card would learn many times faster.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትንሽ ኔትወርክ፣ በፕሮሰሰሩ ላይ። ግራፊክስ ካርድ ብዙ እጥፍ በፍጥነት ይማራል።</translation>
    </message>
    <message>
        <source>It learns for %1 and stops by itself; you can go on from there on another day.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለ%1 ይማርና በራሱ ይቆማል፤ በሌላ ቀን ከዚያው መቀጠል ይችላሉ።</translation>
    </message>
    <message>
        <source>It learns until you press Stop; the Train tab says when it no longer gets better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>«አቁም» እስኪጫኑ ይማራል፤ መሻሻል ሲያቆም የሥልጠና ገጹ ይናገራል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ሰዓት</numerusform>
            <numerusform>%Ln ሰዓታት</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect a first try, not a finished voice: on a processor that takes far longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጀመሪያ ሙከራ እንጂ የተጠናቀቀ ድምፅ አይጠብቁ፤ በፕሮሰሰር ላይ ያ ብዙ ጊዜ ይወስዳል።</translation>
    </message>
</context>
<context>
    <name>TokenReport</name>
    <message numerus="yes">
        <source>%Ln letters of your text are unknown to this voice: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ድምፁ የጽሑፍዎን %Ln ፊደል አያውቅም፦ %1</numerusform>
            <numerusform>ድምፁ የጽሑፍዎን %Ln ፊደላት አያውቅም፦ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 times</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1  %2 ጊዜ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the letters of a list</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>፣ </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, with pauses between them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ቶክን፣ በመካከላቸው ፋታ ያለው</numerusform>
            <numerusform>%Ln ቶክኖች፣ በመካከላቸው ፋታ ያላቸው</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ቶክን</numerusform>
            <numerusform>%Ln ቶክኖች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ምንም አልተለካም።</translation>
    </message>
    <message>
        <source>From time to time the voice is tried on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ አልፎ አልፎ ባልሰማቸው ዓረፍተ ነገሮች ላይ ይሞከራል።</translation>
    </message>
    <message>
        <source>Distance on sentences it has not heard (%1): %2 at step %3, now %4, best %5 at step %6.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ባልሰማቸው ዓረፍተ ነገሮች ላይ ያለው ርቀት (%1)፦ %2 በእርምጃ %3፣ አሁን %4፣ ምርጡ %5 በእርምጃ %6።</translation>
    </message>
    <message>
        <source>The voice still gets better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ አሁንም እየተሻሻለ ነው።</translation>
    </message>
    <message>
        <source>No better since step %1. That state is kept as the best one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእርምጃ %1 ወዲህ አልተሻሻለም። ያ ሁኔታ እንደ ምርጥ ተይዟል።</translation>
    </message>
    <message>
        <source>It is too early to say.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማለት ገና ነው።</translation>
    </message>
    <message>
        <source>Best at step %1 so far. A little up and down is usual: let it go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ምርጡ በእርምጃ %1 ነው። ትንሽ መውጣትና መውረድ የተለመደ ነው፦ ይቀጥል።</translation>
    </message>
    <message>
        <source>It learns its clips by heart. Stop, and take the voice of step %1: more clips help more than more steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹን በቃሉ እያጠና ነው። አቁመው የእርምጃ %1ን ድምፅ ይውሰዱ፦ ከተጨማሪ እርምጃዎች ይልቅ ተጨማሪ ቅንጭቦች ይጠቅማሉ።</translation>
    </message>
    <message>
        <source>The training goes the wrong way. Go back to an earlier saved state, with a lower learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው ወደ ተሳሳተ አቅጣጫ እየሄደ ነው። በዝቅተኛ የመማር ፍጥነት ወደ ቀድሞ የተቀመጠ ሁኔታ ይመለሱ።</translation>
    </message>
    <message>
        <source>The sound becomes better, but what is said does not follow the text. Check that the texts fit the clips, and that the tokens cover their letters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ እየተሻሻለ ነው፤ የሚባለው ግን ጽሑፉን አይከተልም። ጽሑፎቹ ከቅንጭቦቹ ጋር እንደሚስማሙና ቶክኖቹ ፊደሎቻቸውን እንደሚሸፍኑ ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The voice is silent. Check that the clips are not, and go back to an earlier saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ጸጥ ብሏል። ቅንጭቦቹ ጸጥ ያሉ አለመሆናቸውን ያረጋግጡ፤ ወደ ቀድሞ የተቀመጠ ሁኔታ ይመለሱ።</translation>
    </message>
    <message>
        <source>The judge inside the training has become too strong for the voice. Lower the learning rate, from an earlier saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሥልጠናው ውስጥ ያለው ዳኛ ለድምፁ ከመጠን በላይ ጠንክሯል። ከቀድሞ የተቀመጠ ሁኔታ ጀምሮ የመማር ፍጥነቱን ይቀንሱ።</translation>
    </message>
    <message>
        <source>The training waits for clips much of the time. Put the project on a faster disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው አብዛኛውን ጊዜ ቅንጭቦችን ይጠብቃል። ፕሮጀክቱን ፈጣን ዲስክ ላይ ያድርጉት።</translation>
    </message>
    <message>
        <source>Many steps are left out because their numbers are wrong. Listen to the clips that the log names; lower the learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁጥሮቻቸው ትክክል ስላልሆኑ ብዙ እርምጃዎች ተትተዋል። መዝገቡ የሚጠራቸውን ቅንጭቦች ያዳምጡ፤ የመማር ፍጥነቱን ይቀንሱ።</translation>
    </message>
    <message>
        <source>It has become much slower than it was. Another program may use the machine, or the training no longer fits in its memory: learn from fewer clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከነበረበት በጣም ዘግይቷል። ሌላ ፕሮግራም ማሽኑን እየተጠቀመ ወይም ሥልጠናው በማህደረ ትውስታው ላይበቃ ይችላል፦ በአንድ ጊዜ ከጥቂት ቅንጭቦች ይማር።</translation>
    </message>
    <message>
        <source>Memory ran out: of the %1 clips of a step, %2 are worked on at once. It takes longer, and learns the same.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታው አልቋል፦ ከአንድ እርምጃ %1 ቅንጭቦች %2 በአንድ ጊዜ ይሠራሉ። ረዘም ይላል፤ የሚማረው ግን አንድ ነው።</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>%1 Line %2.</source>
        <comment>what is wrong, where</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 መስመር %2።</translation>
    </message>
    <message>
        <source>A line has a time that cannot be used; it was left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ መስመር መጠቀም የማይቻል ጊዜ አለው፤ ተትቷል።</translation>
    </message>
    <message>
        <source>How the letters of the subtitle file are encoded had to be guessed: look at a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይሉ ፊደላት ኢንኮዲንግ መገመት ነበረበት፦ ጥቂት ቅንጭቦችን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Lines of the same time were joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመሳሳይ ጊዜ ያላቸው መስመሮች ተጣምረዋል።</translation>
    </message>
    <message>
        <source>Only the beginning of the film was read: it is too long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሙ መጀመሪያ ብቻ ተነብቧል፦ በጣም ረጅም ነው።</translation>
    </message>
    <message>
        <source>Parts of the film are damaged; they were left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሙ ክፍሎች ተበላሽተዋል፤ ተትተዋል።</translation>
    </message>
    <message>
        <source>Some lines belong to no subtitle; they were left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንዳንድ መስመሮች የማንኛውም ግርጌ ጽሑፍ አይደሉም፤ ተትተዋል።</translation>
    </message>
    <message>
        <source>Some lines do not say when they end; they last until the next one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንዳንድ መስመሮች መቼ እንደሚያልቁ አይናገሩም፤ እስከ ቀጣዩ ድረስ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Some of its sound files are in the dataset already and were left as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንዳንድ የድምፅ ፋይሎቹ ቀድሞ በስብስቡ ውስጥ አሉ፤ እንዳሉ ተትተዋል።</translation>
    </message>
    <message>
        <source>The film ends too early: the file is not complete.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ ቀድሞ ያልቃል፦ ፋይሉ ሙሉ አይደለም።</translation>
    </message>
    <message>
        <source>The lines roll up as on live television; each was taken once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መስመሮቹ እንደ ቀጥታ ቴሌቪዥን ይንከባለላሉ፤ እያንዳንዱ አንድ ጊዜ ተወስዷል።</translation>
    </message>
    <message>
        <source>The subtitle file ends in the middle of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ፋይሉ በመስመር መሐል ያልቃል።</translation>
    </message>
    <message>
        <source>The subtitles count frames instead of seconds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ በሰከንድ ፋንታ ፍሬሞችን ይቆጥራሉ።</translation>
    </message>
    <message>
        <source>The subtitles were moved as you have said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ እንዳሉት ተንቀሳቅሰዋል።</translation>
    </message>
    <message>
        <source>The subtitles were not in order of time; they were put in order.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ በጊዜ ቅደም ተከተል አልነበሩም፤ በቅደም ተከተል ተደርገዋል።</translation>
    </message>
    <message>
        <source>The subtitles were not in time with the speech; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ከንግግሩ ጋር በጊዜ አልተስማሙም፤ ተስተካክሏል።</translation>
    </message>
    <message>
        <source>There is too little to tell whether the subtitles are in time: listen to a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ በጊዜያቸው መሆናቸውን ለመናገር በቂ ነገር የለም፦ ጥቂት ቅንጭቦችን ያዳምጡ።</translation>
    </message>
    <message>
        <source>This film was imported before with another content; both are in the dataset now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ፊልም ከዚህ በፊት በሌላ ይዘት ገብቷል፤ አሁን ሁለቱም በስብስቡ ውስጥ አሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ComparePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ናሙናዎቹ ተመለስ</translation>
    </message>
    <message>
        <source>Beside a recording</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቅጂ ጎን</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹን ፈልግ</translation>
    </message>
    <message>
        <source>Clips, those held out first. Enter plays the recording.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦች፤ ለመለኪያ የተለዩት መጀመሪያ። Enter ቅጂውን ያጫውታል።</translation>
    </message>
    <message>
        <source>Let the voice say it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ይናገረው</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>The recording</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂው</translation>
    </message>
    <message>
        <source>The voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ቃላት ያሉት ቅንጭብ የለም።</translation>
    </message>
    <message>
        <source>%1 of %2 clips. Search for the others.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%2 ቅንጭቦች %1። ሌሎቹን ይፈልጉ።</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>No clip is chosen.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም ቅንጭብ አልተመረጠም።</translation>
    </message>
    <message>
        <source>Held out: the voice learns nothing from it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለመለኪያ የተለየ፦ ድምፁ ከእሱ ምንም አይማርም።</translation>
    </message>
    <message>
        <source>The voice learns from this one, so it may say it better than other sentences.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ከዚህ ይማራል፤ ስለዚህ ከሌሎች ዓረፍተ ነገሮች በተሻለ ሊናገረው ይችላል።</translation>
    </message>
    <message>
        <source>Neither learned from nor held out: it is too near to what is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አይማርበትም፣ ለመለኪያም አልተለየም፦ ለተለዩት በጣም ቅርብ ነው።</translation>
    </message>
    <message>
        <source>The voice speaks…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ እየተናገረ ነው…</translation>
    </message>
    <message>
        <source>The recording is %1 long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂው የ%1 ርዝመት አለው።</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice as long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂው የ%1 ርዝመት አለው፣ ድምፁም እንዲሁ።</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice %2: %3 longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂው የ%1፣ ድምፁ የ%2 ርዝመት አለው፦ በ%3 ይረዝማል።</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice %2: %3 shorter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂው የ%1፣ ድምፁ የ%2 ርዝመት አለው፦ በ%3 ያጥራል።</translation>
    </message>
    <message>
        <source>Held out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለመለኪያ የተለዩ</translation>
    </message>
    <message>
        <source>The others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌሎቹ</translation>
    </message>
    <message>
        <source>%1, %2, held out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ %2፣ ለመለኪያ የተለየ</translation>
    </message>
    <message>
        <source>%1 Here as %2, who is heard in the recording.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 እዚህ በቅጂው ውስጥ እንደሚሰማው እንደ %2።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::CoverageCard</name>
    <message>
        <source>Not covered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልተሸፈኑ</translation>
    </message>
    <message>
        <source>Hold any text against the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማንኛውንም ጽሑፍ ከቶክኖቹ ጋር ያነጻጽሩ</translation>
    </message>
    <message>
        <source>Add these letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህን ፊደላት ጨምር</translation>
    </message>
    <message>
        <source>They come behind the tokens there are; all numbers stay what they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ካሉት ቶክኖች በኋላ ይመጣሉ፤ ሁሉም ቁጥሮች እንዳሉ ይቆያሉ።</translation>
    </message>
    <message>
        <source>A text to hold against the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቶክኖቹ ጋር የሚነጻጸር ጽሑፍ</translation>
    </message>
    <message>
        <source>Paste a text the voice shall read</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ የሚያነበውን ጽሑፍ እዚህ ይለጥፉ</translation>
    </message>
    <message>
        <source>Choose a text file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የጽሑፍ ፋይል ምረጥ…</translation>
    </message>
    <message>
        <source>Every character of the clips is in the vocabulary.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቦቹ ፊደላት ሁሉ በዝርዝረ ቃላቱ ውስጥ አሉ።</translation>
    </message>
    <message>
        <source>Clips with these letters are learned without them. Add the letters, or correct the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ፊደላት ያሏቸው ቅንጭቦች ያለ እነርሱ ይማራሉ። ፊደላቱን ይጨምሩ፣ ወይም ቅንጭቦቹን ያርሙ።</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ ይምረጡ</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎች (*.txt);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>%1 words, %2 tokens a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቃላት፣ በቃል %2 ቶክን።</translation>
    </message>
    <message>
        <source>Every letter of this text is known.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ጽሑፍ ፊደላት ሁሉ ይታወቃሉ።</translation>
    </message>
    <message>
        <source>Unknown letters are left out when the voice speaks. Added ones are learned only if clips have them too.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ሲናገር የማይታወቁ ፊደላት ይተዋሉ። የተጨመሩት የሚማሩት በቅንጭቦች ውስጥም ካሉ ብቻ ነው።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::DatasetTab</name>
    <message>
        <source>changed a text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ጽሑፍ ተለውጧል</translation>
    </message>
    <message>
        <source>dropped a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቅንጭብ ተጥሏል</translation>
    </message>
    <message numerus="yes">
        <source>dropped %Ln clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ቅንጭብ ተጥሏል</numerusform>
            <numerusform>%Ln ቅንጭቦች ተጥለዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>kept a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቅንጭብ ተቀምጧል</translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ቅንጭብ ተቀምጧል</numerusform>
            <numerusform>%Ln ቅንጭቦች ተቀምጠዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚመለስ ነገር የለም።</translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚደገም ነገር የለም።</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመልሷል፦ %1</translation>
    </message>
    <message>
        <source>Repeated: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተደግሟል፦ %1</translation>
    </message>
    <message>
        <source>Add films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች ጨምር…</translation>
    </message>
    <message>
        <source>Speaker (may be empty)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪ (ባዶ ሊሆን ይችላል)</translation>
    </message>
    <message>
        <source>Name of the speaker of the films that are added next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጥለው የሚጨመሩት ፊልሞች ተናጋሪ ስም</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎችን ፈልግ</translation>
    </message>
    <message>
        <source>Search the texts of the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቦችን ጽሑፎች ፈልግ</translation>
    </message>
    <message>
        <source>Importing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማስመጣት ላይ</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ፕሮጀክት ሂድ</translation>
    </message>
    <message>
        <source>Drop films and their subtitles here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞችንና የግርጌ ጽሑፎቻቸውን እዚህ ይጣሉ</translation>
    </message>
    <message>
        <source>Choose films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች ምረጥ…</translation>
    </message>
    <message>
        <source>%1 to learn from · %2 kept aside to measure the voice · clips of %3 to %4, half of them under %5</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ለመማር · %2 ድምፁን ለመለካት የተቀመጠ · ቅንጭቦች ከ%3 እስከ %4፣ ግማሾቹ ከ%5 በታች</translation>
    </message>
    <message>
        <source>%1 of %2 films were imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%2 ፊልሞች %1 መጥተዋል።</translation>
    </message>
    <message>
        <source>Choose films and their subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞችንና የግርጌ ጽሑፎቻቸውን ይምረጡ</translation>
    </message>
    <message>
        <source>There is no film for %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለ%1 ፊልም የለም።</translation>
    </message>
    <message>
        <source>Choose the film together with its subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙን ከግርጌ ጽሑፎቹ ጋር አብረው ይምረጡ።</translation>
    </message>
    <message>
        <source>Left out, because their film was not chosen: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልማቸው ስላልተመረጠ የተተዉ፦ %1</translation>
    </message>
    <message>
        <source>moved the edges of a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የአንድ ቅንጭብ ጠርዞች ተንቀሳቅሰዋል</translation>
    </message>
    <message>
        <source>moved the subtitles of a film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የአንድ ፊልም የግርጌ ጽሑፎች ተንቀሳቅሰዋል</translation>
    </message>
    <message>
        <source>made two clips of one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቅንጭብ ለሁለት ተከፍሏል</translation>
    </message>
    <message>
        <source>joined clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦች ተጣምረዋል</translation>
    </message>
    <message>
        <source>gave texts to clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለቅንጭቦች ጽሑፍ ተሰጥቷል</translation>
    </message>
    <message>
        <source>Choose sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለው ድምፅ ይምረጡ</translation>
    </message>
    <message>
        <source>Views of the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭብ ስብስብ እይታዎች</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች</translation>
    </message>
    <message>
        <source>What was imported, and how well it fits</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን እንደመጣ፣ እና ምን ያህል እንደሚገጥም</translation>
    </message>
    <message>
        <source>Clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦች</translation>
    </message>
    <message>
        <source>Listen, correct, keep and drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያዳምጡ፣ ያርሙ፣ ያስቀሩ፣ ይጣሉ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜ አሰጣጥ</translation>
    </message>
    <message>
        <source>Clips on the sound: edges, splits, moved subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በድምፁ ላይ ያሉ ቅንጭቦች፦ ጠርዞች፣ ክፍፍሎች፣ የተንቀሳቀሱ የግርጌ ጽሑፎች</translation>
    </message>
    <message>
        <source>Add sound without text…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የሌለው ድምፅ ጨምር…</translation>
    </message>
    <message>
        <source>The sound is cut at its pauses; you type what is said in each clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ በዝምታዎቹ ላይ ይቆረጣል፤ በእያንዳንዱ ቅንጭብ የሚባለውን እርስዎ ይጽፋሉ።</translation>
    </message>
    <message>
        <source>Only clips of this film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ፊልም ቅንጭቦች ብቻ</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ መጥፎዎቹ</translation>
    </message>
    <message>
        <source>Those that have most against them by what was measured: noise, pauses, speed, doubles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በተለካው መሠረት ብዙ ችግር ያለባቸው፦ ጫጫታ፣ ዝምታ፣ ፍጥነት፣ ድግግሞሽ</translation>
    </message>
    <message>
        <source>Keep selected</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተመረጡትን አስቀር</translation>
    </message>
    <message>
        <source>Drop selected</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተመረጡትን ጣል</translation>
    </message>
    <message>
        <source>Join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጣምር</translation>
    </message>
    <message>
        <source>Split</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክፈል</translation>
    </message>
    <message>
        <source>Enter; Control with A selects all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Enter፤ Control ከ A ጋር ሁሉንም ይመርጣል።</translation>
    </message>
    <message>
        <source>X; Control with A selects all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>X፤ Control ከ A ጋር ሁሉንም ይመርጣል።</translation>
    </message>
    <message>
        <source>Makes one clip of the selected neighbours, or of this and the next (J).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተመረጡትን ጎረቤቶች፣ ወይም ይህንንና ቀጣዩን አንድ ቅንጭብ ያደርጋል (J)።</translation>
    </message>
    <message>
        <source>Makes two clips of one where its sound stands; click into the waveform first (C).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ በቆመበት ቦታ አንዱን ቅንጭብ ሁለት ያደርጋል፤ መጀመሪያ ሞገዱ ላይ ጠቅ ያድርጉ (C)።</translation>
    </message>
    <message>
        <source>Play on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማጫወት ቀጥል</translation>
    </message>
    <message>
        <source>The next clip is played when one has ended or you have decided on it: X, Enter and the arrows are enough.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንዱ ሲያልቅ ወይም ሲወስኑበት ቀጣዩ ይጫወታል፤ X፣ Enter እና ቀስቶቹ ይበቃሉ።</translation>
    </message>
    <message>
        <source>All films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ፊልሞች</translation>
    </message>
    <message>
        <source>Show where the second clip begins: click into the waveform, then split.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለተኛው ቅንጭብ የት እንደሚጀምር ያሳዩ፦ ሞገዱ ላይ ጠቅ ያድርጉ፣ ከዚያ ይክፈሉ።</translation>
    </message>
    <message>
        <source>The subtitles were moved. Listen to a few clips; undo takes it back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ተንቀሳቅሰዋል። ጥቂት ቅንጭቦችን ያዳምጡ፤ መቀልበስ ይመልሰዋል።</translation>
    </message>
    <message>
        <source>Choose a text file with a sentence on each line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእያንዳንዱ መስመር አንድ ዓረፍተ ነገር ያለው የጽሑፍ ፋይል ይምረጡ</translation>
    </message>
    <message>
        <source>There is no sentence in %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በ%1 ውስጥ ዓረፍተ ነገር የለም።</translation>
    </message>
    <message>
        <source>Write one sentence on each line and save the file as UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእያንዳንዱ መስመር አንድ ዓረፍተ ነገር ይጻፉና ፋይሉን በUTF-8 ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Record…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅዳ…</translation>
    </message>
    <message>
        <source>Read sentences from a text file aloud, one after the other.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከጽሑፍ ፋይል ዓረፍተ ነገሮችን አንድ በአንድ ጮክ ብለው ያንብቡ።</translation>
    </message>
    <message>
        <source>Any film or sound file with its subtitles beside it or inside it. Every line becomes a clip, in time with the speech. Your files are only read, never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማንኛውም ፊልም ወይም የድምፅ ፋይል፣ የግርጌ ጽሑፉ አጠገቡ ወይም ውስጡ ሆኖ። እያንዳንዱ መስመር ከንግግሩ ጋር በጊዜ የሚገጥም ቅንጭብ ይሆናል። ፋይሎችዎ ይነበባሉ እንጂ አይለወጡም።</translation>
    </message>
    <message>
        <source>Films or sound files and their subtitles; they can be dropped here as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች ወይም የድምፅ ፋይሎች ከነግርጌ ጽሑፎቻቸው፤ እዚህ መጣልም ይቻላል።</translation>
    </message>
    <message>
        <source>Choose a text file with one line for each clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለእያንዳንዱ ቅንጭብ አንድ መስመር ያለው የጽሑፍ ፋይል ይምረጡ</translation>
    </message>
    <message>
        <source>named a speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለተናጋሪ ስም ተሰጥቷል</translation>
    </message>
    <message>
        <source>kept one voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ድምፅ ተቀምጧል</translation>
    </message>
    <message>
        <source>No subtitles? Sound is cut at its pauses and you type what is said, a list of another program is taken in, or you read sentences aloud:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ የለም? ድምፁ በማረፊያዎቹ ይቆረጣልና የተባለውን ትጽፋለህ፣ የሌላ ፕሮግራም ዝርዝር ይገባል፣ ወይም ዓረፍተ ነገሮችን ጮክ ብለህ ታነባለህ፦</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝር አስገባ…</translation>
    </message>
    <message>
        <source>Sound files with their texts, as other programs write them: LJSpeech, CSV, Common Voice and others.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌሎች ፕሮግራሞች እንደሚጽፏቸው የድምፅ ፋይሎች ከጽሑፎቻቸው ጋር፦ LJSpeech፣ CSV፣ Common Voice እና ሌሎች።</translation>
    </message>
    <message>
        <source>Choose a folder of films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሞች አቃፊ ይምረጡ</translation>
    </message>
    <message>
        <source>Look at subtitles first…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ የግርጌ ጽሑፎችን ተመልከት…</translation>
    </message>
    <message>
        <source>Add a folder of films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሞች አቃፊ ጨምር…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊ ጨምር…</translation>
    </message>
    <message>
        <source>All films in a folder and the folders in it, each with the subtitles of its name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአቃፊውና በውስጡ ባሉ አቃፊዎች ያሉ ፊልሞች ሁሉ፣ እያንዳንዱ ከስሙ የግርጌ ጽሑፍ ጋር።</translation>
    </message>
    <message>
        <source>What the rules make of every line, before anything is imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም ከመምጣቱ በፊት ደንቦቹ እያንዳንዱን መስመር ምን እንደሚያደርጉት።</translation>
    </message>
    <message>
        <source>Choose subtitles, or a film with subtitles inside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ወይም በውስጡ የግርጌ ጽሑፍ ያለው ፊልም ይምረጡ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::DesktopLink</name>
    <message>
        <source>Something went wrong</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሆነ ነገር ተሳስቷል</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቆሟል</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጠናቋል</translation>
    </message>
    <message>
        <source>Work on a voice is going on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በድምፅ ላይ ሥራ እየተካሄደ ነው</translation>
    </message>
    <message>
        <source>The training wants to be looked at</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው መታየት ይፈልጋል</translation>
    </message>
    <message>
        <source>It goes on, but there is a warning. It is in the log of the Train tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይቀጥላል፤ ግን ማስጠንቀቂያ አለ። በሥልጠና ትር መዝገብ ውስጥ ይገኛል።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::EstimateStrip</name>
    <message>
        <source>%1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 እርምጃዎች</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>steps in time</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ በ%2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና አልታወቀም</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ነፃ ነው</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ያህል</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%1 በላይ</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጡ ሁኔታዎች</translation>
    </message>
    <message>
        <source>at most %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቢበዛ %1፣ እያንዳንዱ %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ እርምጃ</translation>
    </message>
    <message>
        <source>Once through all clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ቅንጭብ አንድ ዙር</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስኪያቆሙት</translation>
    </message>
    <message>
        <source>Whole training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉ ሥልጠና</translation>
    </message>
    <message>
        <source>the processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮሰሰሩ</translation>
    </message>
    <message>
        <source>Only %1 of memory are free: choose fewer clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ነፃ ማህደረ ትውስታ %1 ብቻ ነው፦ በአንድ ጊዜ ጥቂት ቅንጭቦች ይምረጡ።</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk: keep fewer saved states, or make room.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዲስኩ ላይ ነፃው %1 ብቻ ነው፦ ጥቂት የተቀመጡ ሁኔታዎች ያስቀሩ ወይም ቦታ ያስለቅቁ።</translation>
    </message>
    <message>
        <source>What a training with these settings would take</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእነዚህ ቅንብሮች ሥልጠና የሚወስደው</translation>
    </message>
    <message>
        <source>What it would take cannot be said: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚወስደውን መናገር አይቻልም፦ %1</translation>
    </message>
    <message>
        <source>Time by what trainings of other projects took on this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜው በዚህ ኮምፒውተር የሌሎች ፕሮጀክቶች ሥልጠናዎች በወሰዱት መሠረት።</translation>
    </message>
    <message>
        <source>The time is not known before the first steps of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜው ከሥልጠና የመጀመሪያ እርምጃዎች በፊት አይታወቅም።</translation>
    </message>
    <message>
        <source>Time by what %1 took.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜው %1 በወሰደው መሠረት።</translation>
    </message>
    <message>
        <source>The memory of a batch is not known before the first steps of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የአንድ ጊዜ ቅንጭቦች ማህደረ ትውስታ ከሥልጠና የመጀመሪያ እርምጃዎች በፊት አይታወቅም።</translation>
    </message>
    <message>
        <source>Memory by what trainings of other projects took on this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታው በዚህ ኮምፒውተር የሌሎች ፕሮጀክቶች ሥልጠናዎች በወሰዱት መሠረት።</translation>
    </message>
    <message>
        <source>Memory by the sizes of the network.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታው በኔትወርኩ መጠን።</translation>
    </message>
    <message>
        <source>Memory by what %1 took, for so many clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታው %1 በወሰደው መሠረት፣ ለዚህ ያህል ቅንጭቦች በአንድ ጊዜ።</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በ%1 ላይ።</translation>
    </message>
    <message>
        <source>Nothing was ever measured on this graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ግራፊክስ ካርድ ላይ ምንም ተለክቶ አያውቅም።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::HearVoiceCard</name>
    <message>
        <source>A small voice that comes with the program, made of recorded announcements. It shows what one sounds like that has learned on an ordinary computer; yours begins with your own films.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፕሮግራሙ ጋር የሚመጣ ትንሽ ድምፅ፣ ከተቀዱ ማስታወቂያዎች የተሠራ። በተራ ኮምፒውተር የተማረ ድምፅ እንዴት እንደሚሰማ ያሳያል፤ የእርስዎ በራስዎ ፊልሞች ይጀምራል።</translation>
    </message>
    <message>
        <source>Of the words that it says in English, a speech recogniser misses %1; of the same words in the recordings %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእንግሊዝኛ ከሚላቸው ቃላት የንግግር መለያ %1 ይስታል፤ ከቅጂዎቹ ተመሳሳይ ቃላት %2።</translation>
    </message>
    <message>
        <source>Hear a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ ያዳምጡ</translation>
    </message>
    <message>
        <source>What the voice shall say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ምን ይበል</translation>
    </message>
    <message>
        <source>Whose voice, and in which language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማን ድምፅ፣ በየትኛው ቋንቋ</translation>
    </message>
    <message>
        <source>Speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናገር</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ እየተጫነ ነው…</translation>
    </message>
    <message>
        <source>Left out, because the voice does not know them: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ስለማያውቃቸው የተተዉ፦ %1</translation>
    </message>
</context>
<context>
    <name>dimts::studio::HelpPanel</name>
    <message>
        <source>Back to the page before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቀድሞው ገጽ ተመለስ</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም የእገዛ ገጾች</translation>
    </message>
    <message>
        <source>Copy a report without names, files or folders</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያለ ስሞች፣ ፋይሎችና አቃፊዎች ሪፖርት ቅዳ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሪፖርት ቅዳ</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እገዛውን ዝጋ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእገዛው ውስጥ ፈልግ</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የእገዛ ገጽ</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም አልተገኘም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ገጽ</numerusform>
            <numerusform>%Ln ገጾች</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a shorter or another word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጠር ያለ ወይም ሌላ ቃል ይሞክሩ።</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሪፖርቱ ተቀድቷል</translation>
    </message>
    <message>
        <source>Names of people, files and folders were taken out. Look it through before you pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሰዎች፣ የፋይሎችና የአቃፊዎች ስሞች ወጥተዋል። ለሌላ ከመስጠትዎ በፊት ይመልከቱት።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pages: write another letter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ሌላ %Ln ገጽ አለ፤ ሌላ ፊደል ጻፍ።</numerusform>
            <numerusform>ሌሎች %Ln ገጾች አሉ፤ ሌላ ፊደል ጻፍ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::HistoryTab</name>
    <message>
        <source>Make room…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቦታ ፍጠር…</translation>
    </message>
    <message>
        <source>Shows what could be taken away and how much that frees</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን ሊነሣ እንደሚችልና ምን ያህል ቦታ እንደሚለቅ ያሳያል</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ አሠልጥን ሂድ</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ፕሮጀክት ሂድ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs take %1 of the %2 of this project. %3 are free on its disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln የሥልጠና ሂደት ከዚህ ፕሮጀክት %2 ውስጥ %1 ይይዛል። በዲስኩ ላይ %3 ነፃ ነው።</numerusform>
            <numerusform>%Ln የሥልጠና ሂደቶች ከዚህ ፕሮጀክት %2 ውስጥ %1 ይይዛሉ። በዲስኩ ላይ %3 ነፃ ነው።</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ድምፅ ሊጫወት አይችልም።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things, %1, lie aside now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ነገር፣ %1፣ አሁን ጎን ተቀምጧል።</numerusform>
            <numerusform>%Ln ነገሮች፣ %1፣ አሁን ጎን ተቀምጠዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>They take room until you delete them for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዘለዓለም እስክትሰርዛቸው ድረስ ቦታ ይይዛሉ።</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Everything is back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ተመልሷል።</translation>
    </message>
    <message>
        <source>Compare</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አወዳድር</translation>
    </message>
    <message>
        <source>Tick “Compare” on two runs or more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሁለት ወይም ከዚያ በላይ ሂደቶች ላይ “አወዳድር” የሚለውን ምልክት አድርግ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::JudgePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ናሙናዎቹ ተመለስ</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የትኛው ይሻላል?</translation>
    </message>
    <message>
        <source>By measures</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በልኬት</translation>
    </message>
    <message>
        <source>Measure all saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጡትን ሁኔታዎች ሁሉ ለካ</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሪፖርቱን ክፈት</translation>
    </message>
    <message>
        <source>By ear</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጆሮ</translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ድምፅ ሊጫወት አይችልም።</translation>
    </message>
    <message>
        <source>Which is better? %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የትኛው ይሻላል? %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln sentence(s) that were held out, %1. The nearest to the recordings stands first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ለብቻ በተያዘ %Ln ዓረፍተ ነገር ተለክቷል፣ %1። ለቅጂዎቹ ቅርብ የሆነው ቀድሞ ይቆማል።</numerusform>
            <numerusform>ለብቻ በተያዙ %Ln ዓረፍተ ነገሮች ተለክቷል፣ %1። ለቅጂዎቹ ቅርብ የሆነው ቀድሞ ይቆማል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured yet. Every saved state speaks sentences that it has not heard, and is compared with the recordings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና አልተለካም። እያንዳንዱ የተቀመጠ ሁኔታ ያልሰማቸውን ዓረፍተ ነገሮች ይናገራል፣ ከቅጂዎቹም ጋር ይነጻጸራል።</translation>
    </message>
    <message>
        <source>Whose held-out sentences are measured</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማን የተለዩ ዓረፍተ ነገሮች እንደሚለኩ</translation>
    </message>
    <message>
        <source>Choose one when the others speak another language: the recogniser hears English only.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌሎቹ ሌላ ቋንቋ ሲናገሩ አንዱን ይምረጡ፤ ንግግር ለዪው እንግሊዝኛ ብቻ ይሰማል።</translation>
    </message>
    <message>
        <source>Of all speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሁሉም ተናጋሪዎች</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ListenTab</name>
    <message>
        <source>Spoken while training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሥልጠና ጊዜ የተነገሩ</translation>
    </message>
    <message>
        <source>Training run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥልጠና ሂደት</translation>
    </message>
    <message>
        <source>Take the voice away…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን ውሰድ…</translation>
    </message>
    <message>
        <source>Samples: sentences down, steps across. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ናሙናዎች፦ ዓረፍተ ነገሮች ወደ ታች፣ እርምጃዎች ወደ ጎን። Enter ያጫውታል።</translation>
    </message>
    <message>
        <source>No test sentence has been spoken in this run yet. Below, the saved voice says what you type.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ሂደት እስካሁን የሙከራ ዓረፍተ ነገር አልተነገረም። ከታች የተቀመጠው ድምፅ የሚጽፉትን ይናገራል።</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚነገር ጽሑፍ</translation>
    </message>
    <message>
        <source>Type what the voice should say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ የሚናገረውን እዚህ ይጻፉ</translation>
    </message>
    <message>
        <source>Saved state of the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠ የድምፁ ሁኔታ</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የንግግር ፍጥነት</translation>
    </message>
    <message>
        <source> × speed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> × ፍጥነት</translation>
    </message>
    <message>
        <source>Take: the same number says the sentence the same way again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂ፦ ተመሳሳይ ቁጥር ዓረፍተ ነገሩን በተመሳሳይ መንገድ ይናገራል</translation>
    </message>
    <message>
        <source>take </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂ </translation>
    </message>
    <message>
        <source>Speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናገር</translation>
    </message>
    <message>
        <source>Own sentences spoken so far. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን የተነገሩ የራስዎ ዓረፍተ ነገሮች። Enter ያጫውታል።</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊውን አሳይ</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ አሠልጥን ሂድ</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ፕሮጀክት ሂድ</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ እርምጃ %2</translation>
    </message>
    <message>
        <source>Best state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምርጥ ሁኔታ</translation>
    </message>
    <message>
        <source>Last state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጨረሻ ሁኔታ</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1</translation>
    </message>
    <message>
        <source>Nothing of this run has been saved yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ሂደት እስካሁን ምንም አልተቀመጠም።</translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ድምፅ ሊጫወት አይችልም።</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን በመጫን ላይ…</translation>
    </message>
    <message>
        <source>Left out, because the voice does not know them: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ስለማያውቃቸው የተተዉ፦ %1</translation>
    </message>
    <message>
        <source>Where should the voice go? A folder is made there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ወዴት ይሂድ? እዚያ አቃፊ ይሠራል።</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀምጠው</translation>
    </message>
    <message>
        <source>Pitch in semitones; the length stays</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ከፍታ በግማሽ ቃና፤ ርዝመቱ አይለወጥም</translation>
    </message>
    <message>
        <source>pitch </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፍታ </translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የትኛው ይሻላል?</translation>
    </message>
    <message>
        <source>Measure the saved states, and compare them by ear without knowing which is which.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጡትን ሁኔታዎች ይለኩ፣ የትኛው የትኛው እንደሆነ ሳያውቁም በጆሮ ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>Pauses…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዕረፍቶች…</translation>
    </message>
    <message>
        <source>Speak a file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይል አናግር…</translation>
    </message>
    <message>
        <source>The lines of a text or the subtitles of a film, into sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የጽሑፍ መስመሮች ወይም የፊልም የግርጌ ጽሑፎች፣ ወደ ድምፅ ፋይሎች</translation>
    </message>
    <message>
        <source>Spoken with %1, as set on the page before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በ%1 ይነገራል፣ ከዚህ በፊት ባለው ገጽ እንደተቀመጠው።</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዕረፍቶች</translation>
    </message>
    <message>
        <source>Voices and pauses: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆችና ዕረፍቶች፦ %1</translation>
    </message>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ሂደቶች</translation>
    </message>
    <message>
        <source>The samples of all training runs beside each other</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሁሉም የሥልጠና ሂደቶች ናሙናዎች ጎን ለጎን</translation>
    </message>
    <message>
        <source>Whose voice, mixtures of speakers, how lively it is, and how long the pauses are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማን ድምፅ፣ የተናጋሪዎች ድብልቅ፣ ምን ያህል ሕያው እንደሆነና የማቆሚያዎች ርዝመት</translation>
    </message>
    <message>
        <source>Beside a recording…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቅጂ ጎን…</translation>
    </message>
    <message>
        <source>A clip of your own, and the voice saying the same words</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የራስዎ ቅንጭብ፣ እና ድምፁ ተመሳሳይ ቃላትን ሲናገር</translation>
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
        <translation>ፕሮጀክት</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦች</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖች</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አሠልጥን</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዳምጥ</translation>
    </message>
    <message>
        <source>A job is running in this project. Stop it before you open another one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ፕሮጀክት ውስጥ ሥራ እየተካሄደ ነው። ሌላ ከመክፈትዎ በፊት ያቁሙት።</translation>
    </message>
    <message>
        <source>%1 – Dimts Studio</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 – Dimts Studio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማስቀመጥ ላይ…</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ነገር እንደተቀመጠ መስኮቱ ይዘጋል።</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ታሪክ</translation>
    </message>
    <message>
        <source>This project cannot be read any more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ፕሮጀክት ከእንግዲህ ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>If it lies on a drive that was taken away, plug it in again: the window goes on by itself. What was saved is kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በተነቀለ ዲስክ ላይ ከሆነ እንደገና ሰካው፤ መስኮቱ በራሱ ይቀጥላል። የተቀመጠው ሁሉ አለ።</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ እንደገና ተገኝቷል።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MakingCard</name>
    <message>
        <source>Letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Pieces of words, the likeliest cut (unigram)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቃል ክፍሎች፣ በጣም በሚመስለው አቆራረጥ (unigram)</translation>
    </message>
    <message>
        <source>Pieces of words, frequent neighbours joined (BPE)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቃል ክፍሎች፣ ተደጋጋሚ ጎረቤቶች ተጣምረው (BPE)</translation>
    </message>
    <message>
        <source>Pieces of words as Hugging Face joins them (BPE)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቃል ክፍሎች Hugging Face እንደሚያጣምራቸው (BPE)</translation>
    </message>
    <message>
        <source>One token a letter: right for most voices, and for little speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊደል አንድ ቶክን፦ ለአብዛኞቹ ድምፆችና ለጥቂት ንግግር ትክክል ነው።</translation>
    </message>
    <message>
        <source>As SentencePiece makes them. Shorter texts for the voice, but it wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SentencePiece እንደሚሠራቸው። ለድምፁ አጭር ጽሑፍ ይሆናል፣ ግን የሰዓታት ንግግር ይፈልጋል።</translation>
    </message>
    <message>
        <source>As SentencePiece makes them, in a fixed order. Wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SentencePiece እንደሚሠራቸው፣ በተወሰነ ቅደም ተከተል። የሰዓታት ንግግር ይፈልጋል።</translation>
    </message>
    <message>
        <source>In the files of XTTS and Chatterbox voices. Wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በXTTS እና Chatterbox ድምፆች ፋይሎች ዓይነት። የሰዓታት ንግግር ይፈልጋል።</translation>
    </message>
    <message>
        <source>How tokens are made</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖች እንዴት እንደሚሠሩ</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቶክኖች ብዛት</translation>
    </message>
    <message>
        <source>Make the tokens again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹን እንደገና ሥራ</translation>
    </message>
    <message>
        <source>From the clips as they are now. Voices already trained keep their own tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አሁን ካሉት ቅንጭቦች። አስቀድመው የሠለጠኑ ድምፆች የራሳቸውን ቶክኖች ይይዛሉ።</translation>
    </message>
    <message>
        <source>Go on from another voice&apos;s tokens…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሌላ ድምፅ ቶክኖች ቀጥል…</translation>
    </message>
    <message>
        <source>A vocabulary learns your language: its own tokens keep their numbers, what your texts need comes behind them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላቱ ቋንቋዎን ይማራል፦ የራሱ ቶክኖች ቁጥራቸውን ይይዛሉ፣ ጽሑፎችዎ የሚፈልጉት ከኋላቸው ይመጣል።</translation>
    </message>
    <message>
        <source>Finer settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝር ቅንብሮች</translation>
    </message>
    <message>
        <source>Pieces, unigram</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክፍሎች፣ unigram</translation>
    </message>
    <message>
        <source>Pieces, BPE</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክፍሎች፣ BPE</translation>
    </message>
    <message>
        <source>Pieces, Hugging Face</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ክፍሎች፣ Hugging Face</translation>
    </message>
    <message>
        <source>They are learned from your clips. More texts of the language make better pieces.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቅንጭቦችዎ ይማራሉ። ተጨማሪ የቋንቋው ጽሑፎች የተሻሉ ክፍሎች ይሰጣሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeAssistant</name>
    <message>
        <source>Back to step 2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ደረጃ 2 ተመለስ</translation>
    </message>
    <message>
        <source>1 Base</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>1 መነሻ</translation>
    </message>
    <message>
        <source>2 New</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>2 አዲስ</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>3 ቅድመ ዕይታ</translation>
    </message>
    <message>
        <source>4 Use</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>4 ተጠቀም</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>Back to the tokens; nothing is changed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቶክኖቹ ተመለስ፤ ምንም አይለወጥም</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ኋላ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Step 1 of 4: the tokens to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ደረጃ 1 ከ4፦ መነሻ ቶክኖች</translation>
    </message>
    <message>
        <source>Step 2 of 4: what is new</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ደረጃ 2 ከ4፦ አዲሱ ነገር</translation>
    </message>
    <message>
        <source>Step 3 of 4: what comes out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ደረጃ 3 ከ4፦ የሚገኘው ውጤት</translation>
    </message>
    <message>
        <source>Step 4 of 4: use it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ደረጃ 4 ከ4፦ ተጠቀምበት</translation>
    </message>
    <message>
        <source>Use these tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህን ቶክኖች ተጠቀም</translation>
    </message>
    <message>
        <source>Taking the tokens over</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹን በመውሰድ ላይ</translation>
    </message>
    <message>
        <source>Working out the new tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲሶቹን ቶክኖች በማስላት ላይ</translation>
    </message>
    <message>
        <source>The project&apos;s tokens become these %1. The first %2 keep their numbers, so that a voice with those tokens can be gone on from: its new letters begin as it has learned its own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮጀክቱ ቶክኖች እነዚህ %1 ይሆናሉ። የመጀመሪያዎቹ %2 ቁጥራቸውን ስለሚይዙ እነዚያ ቶክኖች ካሉት ድምፅ መቀጠል ይቻላል፦ አዲሶቹ ፊደላት የራሱን እንደተማረው ይጀምራሉ።</translation>
    </message>
    <message>
        <source>Tokens a word: %1 before, %2 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል፦ በፊት %1፣ በኋላ %2።</translation>
    </message>
    <message>
        <source>Voices already trained here keep their own tokens. The tokens of before are kept: one press takes you back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እዚህ አስቀድመው የሠለጠኑ ድምፆች የራሳቸውን ቶክኖች ይይዛሉ። የቀድሞዎቹ ቶክኖች ተቀምጠዋል፦ በአንድ ጠቅታ ወደ እነርሱ ይመለሳሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeBasePage</name>
    <message>
        <source>A voice that can speak already reads its own tokens. They keep their numbers, so that the voice keeps what it knows; your language comes behind them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መናገር የሚችል ድምፅ የራሱን ቶክኖች ያነባል። ቁጥራቸውን ስለሚይዙ ድምፁ የሚያውቀውን ይጠብቃል፤ ቋንቋዎ ከኋላቸው ይመጣል።</translation>
    </message>
    <message>
        <source>Another voice&apos;s tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሌላ ድምፅ ቶክኖች</translation>
    </message>
    <message>
        <source>The tokens of this project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ፕሮጀክት ቶክኖች</translation>
    </message>
    <message>
        <source>Vocabulary file, or the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዝርዝረ ቃላት ፋይል ወይም የድምፅ አቃፊ</translation>
    </message>
    <message>
        <source>tokenizer.json, vocab.json, a .model file, or the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tokenizer.json፣ vocab.json፣ የ.model ፋይል ወይም የድምፅ አቃፊ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይል ምረጥ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊ ምረጥ…</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ አቃፊ ይምረጡ</translation>
    </message>
    <message>
        <source>Choose a vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት ይምረጡ</translation>
    </message>
    <message>
        <source>Vocabularies (*.json *.model);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት (*.json *.model);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመመልከት ላይ…</translation>
    </message>
    <message>
        <source>Choose the tokens to go on from: they lie in the folder of every voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚቀጥሉበትን ቶክኖች ይምረጡ፦ በእያንዳንዱ ድምፅ አቃፊ ውስጥ ይገኛሉ።</translation>
    </message>
    <message>
        <source>%1: %2 tokens. Your clips take %3 of them a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2 ቶክኖች። ቅንጭቦችዎ በቃል %3 ይወስዳሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeNewPage</name>
    <message>
        <source>These tokens are letters: the letters that your texts need are added, and nothing else.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ቶክኖች ፊደላት ናቸው፦ ጽሑፎችዎ የሚፈልጓቸው ፊደላት ይጨመራሉ፣ ሌላ ምንም።</translation>
    </message>
    <message>
        <source>Number of tokens afterwards</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በኋላ የሚኖሩ ቶክኖች ብዛት</translation>
    </message>
    <message>
        <source>Language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቋንቋ ቶክን</translation>
    </message>
    <message>
        <source>More texts of your language help to find good tokens: one sentence a line, UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ የቋንቋዎ ጽሑፎች ጥሩ ቶክኖች ለማግኘት ይረዳሉ፦ በመስመር አንድ ዓረፍተ ነገር፣ UTF-8።</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎች (*.txt);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>A text of the old language guards it: its words are read as before, but for a few.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞው ቋንቋ ጽሑፍ ቋንቋውን ይጠብቃል፦ ከጥቂቶቹ በቀር ቃላቱ እንደ በፊቱ ይነበባሉ።</translation>
    </message>
    <message>
        <source>A text of the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞው ቋንቋ ጽሑፍ</translation>
    </message>
    <message>
        <source>Empty: nothing guards the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ባዶ፦ የቀድሞውን ቋንቋ የሚጠብቅ የለም</translation>
    </message>
    <message>
        <source>Choose a text file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የጽሑፍ ፋይል ምረጥ…</translation>
    </message>
    <message>
        <source>Share of its words that may be read differently</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በተለየ መንገድ ሊነበቡ የሚችሉ ቃላቱ ድርሻ</translation>
    </message>
    <message>
        <source> %</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Choose a text of the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞው ቋንቋ ጽሑፍ ይምረጡ</translation>
    </message>
    <message>
        <source>Your language comes from the texts of your %1 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቋንቋዎ ከ%1 ቅንጭቦችዎ ጽሑፎች ይመጣል።</translation>
    </message>
    <message>
        <source>For example [am]; empty: none</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለምሳሌ [am]፤ ባዶ፦ የለም</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergePreviewPage</name>
    <message>
        <source>Nothing is new: these tokens know all letters of your texts already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ነገር የለም፦ እነዚህ ቶክኖች የጽሑፎችዎን ፊደላት ሁሉ አስቀድመው ያውቃሉ።</translation>
    </message>
    <message>
        <source>%1 of the letters of your texts stay unknown.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከጽሑፎችዎ ፊደላት %1 ሳይታወቁ ይቀራሉ።</translation>
    </message>
    <message>
        <source>Your texts give no more than %1 tokens; %2 were asked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎችዎ ከ%1 ቶክኖች በላይ አይሰጡም፤ %2 ተጠይቀው ነበር።</translation>
    </message>
    <message>
        <source>No text of the old language was given, so nothing guards its words. Go back to step 2 to choose one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞው ቋንቋ ጽሑፍ ስላልተሰጠ ቃላቱን የሚጠብቅ የለም። ለመምረጥ ወደ ደረጃ 2 ይመለሱ።</translation>
    </message>
    <message>
        <source>Tokens a word, before and after</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል፣ በፊትና በኋላ</translation>
    </message>
    <message>
        <source>New tokens, and what each of them buys</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ቶክኖችና የእያንዳንዱ ጥቅም</translation>
    </message>
    <message>
        <source>New token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ቶክን</translation>
    </message>
    <message>
        <source>Read before as</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊት ሲነበብ</translation>
    </message>
    <message>
        <source>In your texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጽሑፎችዎ</translation>
    </message>
    <message>
        <source>Tokens saved</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀነሰ ቶክን</translation>
    </message>
    <message>
        <source>In the word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቃሉ ውስጥ</translation>
    </message>
    <message>
        <source>Unknown letters: %1 before, %2 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልታወቁ ፊደላት፦ በፊት %1፣ በኋላ %2።</translation>
    </message>
    <message>
        <source>Of the old language, %1 of %2 words are read differently (%3).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቀድሞው ቋንቋ %2 ቃላት %1 በተለየ መንገድ ይነበባሉ (%3)።</translation>
    </message>
    <message>
        <source>Tokens a word before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል በፊት</translation>
    </message>
    <message>
        <source>Tokens a word before: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል በፊት፦ %1</translation>
    </message>
    <message>
        <source>Tokens a word afterwards</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል በኋላ</translation>
    </message>
    <message>
        <source>Tokens a word afterwards: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል በኋላ፦ %1</translation>
    </message>
    <message>
        <source>language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቋንቋ ቶክን</translation>
    </message>
    <message>
        <source>unknown, left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልታወቀ፣ የተተወ</translation>
    </message>
    <message>
        <source>New pieces that come up fewer than %3 times: %1 of %2. The voice hardly gets to learn them; choose fewer tokens, or add clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%3 ጊዜ ያነሰ የሚመጡ አዲስ ክፍሎች፦ ከ%2 ውስጥ %1። ድምፁ ሊማራቸው አይችልም፤ ጥቂት ቶክኖች ይምረጡ ወይም ቅንጭቦች ይጨምሩ።</translation>
    </message>
    <message>
        <source>Pieces passed over so that the old language is read as before: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞው ቋንቋ እንደ በፊቱ እንዲነበብ የታለፉ ክፍሎች፦ %1።</translation>
    </message>
    <message>
        <source>%1 tokens become %2. New letters: %3. New pieces of words: %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቶክኖች %2 ይሆናሉ። አዲስ ፊደላት፦ %3። አዲስ የቃል ክፍሎች፦ %4።</translation>
    </message>
    <message>
        <source>Words have more tokens than before because letters that were left out are read now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀድሞ የተተዉ ፊደላት አሁን ስለሚነበቡ ቃላት ከበፊቱ የበለጡ ቶክኖች አሏቸው።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MoreCard</name>
    <message>
        <source>More</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ</translation>
    </message>
    <message>
        <source>Take tokens out, join vocabularies, go back to the tokens of before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖችን ማውጣት፣ ዝርዝሮችን ማጣመር፣ ወደ ቀድሞ ቶክኖች መመለስ</translation>
    </message>
    <message>
        <source>Take out what is never used…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈጽሞ የማይጠቅመውን አውጣ…</translation>
    </message>
    <message>
        <source>Tokens that your clips never need go. The numbers of the rest change: a voice that was trained with the old numbers needs the tokens as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦችዎ ፈጽሞ የማይፈልጓቸው ቶክኖች ይወጣሉ። የቀሪዎቹ ቁጥሮች ይለወጣሉ፦ በቀድሞ ቁጥሮች የሠለጠነ ድምፅ ቶክኖቹን እንዳሉ ይፈልጋል።</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አውጣቸው</translation>
    </message>
    <message>
        <source>Join with other vocabularies…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሌሎች ዝርዝሮች ጋር አጣምር…</translation>
    </message>
    <message>
        <source>Their tokens come behind those there are. All must be of the same kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቻቸው ካሉት በኋላ ይመጣሉ። ሁሉም አንድ ዓይነት መሆን አለባቸው።</translation>
    </message>
    <message>
        <source>Go back to the tokens of before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቀድሞ ቶክኖች ተመለስ</translation>
    </message>
    <message>
        <source>The tokens before the last change are kept in the project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከመጨረሻው ለውጥ በፊት የነበሩት ቶክኖች በፕሮጀክቱ ውስጥ ተቀምጠዋል።</translation>
    </message>
    <message>
        <source>Choose vocabularies</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት ይምረጡ</translation>
    </message>
    <message>
        <source>Vocabularies (*.json *.model);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት (*.json *.model);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>%1 tokens would become %2. Tokens a word: %3 now, %4 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቶክኖች %2 ይሆናሉ። ቶክን በቃል፦ አሁን %3፣ በኋላ %4።</translation>
    </message>
    <message>
        <source>Every token is needed: there is nothing to take out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እያንዳንዱ ቶክን ያስፈልጋል፦ የሚወጣ የለም።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::NewProjectForm</name>
    <message>
        <source>New project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ፕሮጀክት</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱን ሥራ</translation>
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
        <translation>ድምፁ በየትኛው ቋንቋ ይናገር?</translation>
    </message>
    <message>
        <source>Where is the speech?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ንግግሩ የት ነው ያለው?</translation>
    </message>
    <message>
        <source>Films with subtitles…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች ከግርጌ ጽሑፍ ጋር…</translation>
    </message>
    <message>
        <source>A folder of films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሞች አቃፊ…</translation>
    </message>
    <message>
        <source>Recordings with a list…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎች ከዝርዝር ጋር…</translation>
    </message>
    <message>
        <source>Not these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህን አይደለም</translation>
    </message>
    <message>
        <source>Whose voice is it, and may it be used?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ የማን ነው? መጠቀምስ ይቻላል?</translation>
    </message>
    <message>
        <source>It is my own voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የራሴ ድምፅ ነው</translation>
    </message>
    <message>
        <source>The speaker has agreed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪው ተስማምቷል</translation>
    </message>
    <message>
        <source>Who agreed, and to what?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማን ተስማማ? ለምንስ?</translation>
    </message>
    <message>
        <source>The recordings have an open licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎቹ ክፍት ፈቃድ አላቸው</translation>
    </message>
    <message>
        <source>Which licence? For example CC BY 4.0</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የትኛው ፈቃድ? ለምሳሌ CC BY 4.0</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርግጠኛ አይደለሁም</translation>
    </message>
    <message>
        <source>How long may the voice learn?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ለምን ያህል ጊዜ ይማር?</translation>
    </message>
    <message>
        <source>An evening</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ምሽት</translation>
    </message>
    <message>
        <source>A night</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ሌሊት</translation>
    </message>
    <message>
        <source>As long as it needs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስከሚያስፈልገው ድረስ</translation>
    </message>
    <message>
        <source>My voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የእኔ ድምፅ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስም (&amp;N)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ ምርጫዎች</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>Choose the folder of the new project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የአዲሱን ፕሮጀክት አቃፊ ምረጥ</translation>
    </message>
    <message>
        <source>As the time allows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜው እንደሚፈቅደው</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊ (&amp;F)</translation>
    </message>
    <message>
        <source>Network &amp;size</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የኔትወርክ መጠን (&amp;S)</translation>
    </message>
    <message>
        <source>Nothing chosen yet. You can also add it later, or record yourself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ምንም አልተመረጠም። በኋላም ማከል ወይም ራስዎን መቅዳት ይችላሉ።</translation>
    </message>
    <message>
        <source>%1 will be taken in as soon as the project is there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ እንደተሠራ %1 ይገባል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be taken in as soon as the project is there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ፕሮጀክቱ እንደተሠራ %Ln ፋይል ይገባል።</numerusform>
            <numerusform>ፕሮጀክቱ እንደተሠራ %Ln ፋይሎች ይገባሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try everything. Ask the speaker before you use the voice in public or pass it on; change the answer in the settings then.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም መሞከር ይችላሉ። ድምፁን በአደባባይ ከመጠቀምዎ ወይም ለሌላ ከመስጠትዎ በፊት ተናጋሪውን ይጠይቁ፤ ከዚያም መልሱን በቅንብሮች ውስጥ ይቀይሩ።</translation>
    </message>
    <message>
        <source>The answer is written into every voice that you take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልሱ በሚወስዱት እያንዳንዱ ድምፅ ላይ ይጻፋል።</translation>
    </message>
    <message>
        <source>Choose films and their subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞችንና የግርጌ ጽሑፎቻቸውን ይምረጡ</translation>
    </message>
    <message>
        <source>Choose a folder of films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሞች አቃፊ ይምረጡ</translation>
    </message>
    <message>
        <source>Choose the list of the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅጂዎቹን ዝርዝር ይምረጡ</translation>
    </message>
    <message>
        <source>Where should the project be?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ የት ይሁን?</translation>
    </message>
    <message>
        <source>Please answer question 3: whose voice it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እባክዎ 3ኛውን ጥያቄ ይመልሱ፦ ድምፁ የማን እንደሆነ።</translation>
    </message>
    <message>
        <source>The project needs a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ አቃፊ ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>Quicker start: go on from the voice that comes with the program</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈጣን ጅምር፦ ከፕሮግራሙ ጋር ከሚመጣው ድምፅ ይቀጥሉ</translation>
    </message>
    <message>
        <source>It can speak already and knows most letters of this script; new ones are learned. Your voice takes on the sound of your films. Its licence then counts for yours too.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መናገር ይችላል፤ የዚህን ጽሕፈት አብዛኞቹን ፊደላትም ያውቃል፤ አዳዲሶቹ ይማራሉ። ድምፅዎ የፊልሞችዎን ድምፅ ይይዛል። ያኔ ፈቃዱ ለእርስዎም ድምፅ ይሠራል።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectCard</name>
    <message>
        <source>Open the project %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት %1ን ክፈት</translation>
    </message>
    <message>
        <source>Take off this list. The project itself stays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ዝርዝር አውጣ። ፕሮጀክቱ ራሱ ይቀራል።</translation>
    </message>
    <message>
        <source>Take the project %1 off this list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት %1ን ከዚህ ዝርዝር አውጣ</translation>
    </message>
    <message>
        <source>Course of the newest training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የአዲሱ ሥልጠና አካሄድ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectSession</name>
    <message>
        <source>Make or open a project first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ፕሮጀክት ይሥሩ ወይም ይክፈቱ።</translation>
    </message>
    <message>
        <source>The characters are counted in your clips, and there are none yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊደላቱ የሚቆጠሩት በቅንጭቦችዎ ውስጥ ነው፤ እስካሁን ግን ምንም የለም።</translation>
    </message>
    <message>
        <source>A voice learns from clips, and there are none yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ የሚማረው ከቅንጭቦች ነው፤ እስካሁን ግን ምንም የለም።</translation>
    </message>
    <message>
        <source>The tokens must be made first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ቶክኖቹ መሠራት አለባቸው።</translation>
    </message>
    <message>
        <source>One setting cannot be used as it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ቅንብር እንዳለ ሊያገለግል አይችልም።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings cannot be used as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ቅንብር እንዳለ ሊያገለግል አይችልም።</numerusform>
            <numerusform>%Ln ቅንብሮች እንዳሉ ሊያገለግሉ አይችሉም።</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no voice to hear yet: train one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን የሚሰማ ድምፅ የለም፦ መጀመሪያ አንድ ያሠልጥኑ።</translation>
    </message>
    <message>
        <source>No run has been made yet. Train one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን የሥልጠና ሂደት የለም። መጀመሪያ አንድ አሠልጥን።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectTab</name>
    <message>
        <source>Turn films with subtitles into a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ ያላቸውን ፊልሞች ወደ ድምፅ ይቀይሩ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት ክፈት…</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማሳያ ፕሮጀክቱን ክፈት</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ኮምፒውተር</translation>
    </message>
    <message>
        <source>Watch the import</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስመጣቱን ተመልከት</translation>
    </message>
    <message>
        <source>Import a film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልም አስመጣ</translation>
    </message>
    <message>
        <source>Make the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹን ሥራ</translation>
    </message>
    <message>
        <source>Mend the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮቹን አስተካክል</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናውን ተመልከት</translation>
    </message>
    <message>
        <source>Start training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና ጀምር</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን አዳምጥ</translation>
    </message>
    <message>
        <source>%1 clips, %2 of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች፣ %2 ንግግር</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ቶክን</numerusform>
            <numerusform>%Ln ቶክኖች</numerusform>
        </translation>
    </message>
    <message>
        <source>1 training run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>1 የሥልጠና ሂደት</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln የሥልጠና ሂደት</numerusform>
            <numerusform>%Ln የሥልጠና ሂደቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመዘጋጀት ላይ…</translation>
    </message>
    <message>
        <source>Graphics card: %1, %2 of %3 free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ግራፊክስ ካርድ፦ %1፣ ከ%3 %2 ነጻ</translation>
    </message>
    <message>
        <source>Training runs on the processor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና በፕሮሰሰሩ ላይ ይካሄዳል።</translation>
    </message>
    <message numerus="yes">
        <source>Processor: %Ln threads, %1 of memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ፕሮሰሰር፦ %Ln ክር፣ %1 ማህደረ ትውስታ</numerusform>
            <numerusform>ፕሮሰሰር፦ %Ln ክሮች፣ %1 ማህደረ ትውስታ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፕሮጀክት አቃፊ ክፈት</translation>
    </message>
    <message>
        <source>No films at hand? The demo makes one from recorded speech and imports it. Then press Start and hear the voice begin to babble within minutes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልም የለዎትም? ማሳያው ከተቀዳ ንግግር አንድ ሠርቶ ያስመጣል። ከዚያ «ጀምር» ይጫኑና ድምፁ በደቂቃዎች ውስጥ ሲንተባተብ ይስሙ።</translation>
    </message>
    <message>
        <source>Projects that you have opened stand here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የከፈቷቸው ፕሮጀክቶች እዚህ ይታያሉ።</translation>
    </message>
    <message>
        <source>See the whole way</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉውን መንገድ ይመልከቱ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::QueueForm</name>
    <message>
        <source>Add a training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና ጨምር</translation>
    </message>
    <message>
        <source>no such limit</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዲህ ያለ ገደብ የለም</translation>
    </message>
    <message>
        <source> h</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ሰዓት</translation>
    </message>
    <message>
        <source> steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> እርምጃዎች</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን</translation>
    </message>
    <message>
        <source>At most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቢበዛ</translation>
    </message>
    <message>
        <source>or until</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወይም እስከ</translation>
    </message>
    <message>
        <source>A new run, or one to go on with</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ሂደት፣ ወይም የሚቀጥል</translation>
    </message>
    <message>
        <source>Hours it may take at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቢበዛ የሚወስደው ሰዓት</translation>
    </message>
    <message>
        <source>Steps it may take at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቢበዛ የሚወስደው እርምጃ</translation>
    </message>
    <message>
        <source>Set otherwise, for this training only:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዚህ ሥልጠና ብቻ በሌላ መንገድ የተቀናበረ፦</translation>
    </message>
    <message>
        <source>Setting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብር</translation>
    </message>
    <message>
        <source>Set</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቀናብር</translation>
    </message>
    <message>
        <source>As the project has them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ እንዳሉት</translation>
    </message>
    <message>
        <source>Without a limit it would never end, and the next would never begin.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያለ ገደብ አያልቅም፣ ቀጣዩም አይጀምርም።</translation>
    </message>
    <message>
        <source>Put it in the queue</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ወረፋው አስገባ</translation>
    </message>
    <message>
        <source>A new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ሂደት</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1ን ቀጥል</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting and value</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source> steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ተጨማሪ እርምጃዎች</translation>
    </message>
</context>
<context>
    <name>dimts::studio::QueuePage</name>
    <message>
        <source>Go on with %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1ን ቀጥል</translation>
    </message>
    <message>
        <source>A new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ሂደት</translation>
    </message>
    <message>
        <source>%1 steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ተጨማሪ እርምጃዎች</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 እርምጃዎች</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting and value</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Best: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምርጡ፦ %1።</translation>
    </message>
    <message>
        <source>waits</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይጠብቃል</translation>
    </message>
    <message>
        <source>is running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እየሄደ ነው</translation>
    </message>
    <message>
        <source>was interrupted; goes on when its turn comes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተቋርጧል፤ ተራው ሲደርስ ይቀጥላል</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አልተሳካም፦ %1</translation>
    </message>
    <message>
        <source>Stopped by you at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ አንተ አስቁመኸዋል።</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ ተጠናቀቀ።</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወረፋውን ጀምር</translation>
    </message>
    <message>
        <source>The queue, in the order of the turns</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወረፋው በተራ ቅደም ተከተል</translation>
    </message>
    <message>
        <source>Turn</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተራ</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገደቦችና ቅንብሮች</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ውጤቱ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀደም</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዘግየት</translation>
    </message>
    <message>
        <source>Take out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አውጣ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዳምጥ</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያለቀውን አጽዳ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings wait. They run one after another; one that fails does not stop the next. The queue stays in the project when the window closes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ሥልጠና ይጠብቃል። ሥልጠናዎች አንድ በአንድ ይሄዳሉ፤ አንዱ ባይሳካ ቀጣዩን አያቆምም። መስኮቱ ሲዘጋ ወረፋው በፕሮጀክቱ ውስጥ ይቆያል።</numerusform>
            <numerusform>%Ln ሥልጠናዎች ይጠብቃሉ። አንድ በአንድ ይሄዳሉ፤ አንዱ ባይሳካ ቀጣዩን አያቆምም። መስኮቱ ሲዘጋ ወረፋው በፕሮጀክቱ ውስጥ ይቆያል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Done so far: %1 finished, %2 failed, %3 stopped.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን፦ %1 ተጠናቀዋል፣ %2 አልተሳኩም፣ %3 ቆመዋል።</translation>
    </message>
    <message>
        <source>The best is %1 with %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምርጡ %1 ነው፣ %2።</translation>
    </message>
    <message>
        <source>Taken out of the queue: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከወረፋው ወጥቷል፦ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>What is done was taken out of the queue. Its runs are in the history.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያለቀው ከወረፋው ወጥቷል። ሂደቶቹ በታሪክ ውስጥ አሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RecentProjects</name>
    <message>
        <source>Recent projects. Enter opens, Delete takes one off the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅርብ ጊዜ ፕሮጀክቶች። Enter ይከፍታል፣ Delete አንዱን ከዝርዝሩ ያወጣል።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ReportCard</name>
    <message>
        <source>What they do to your texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎችዎን ምን ያደርጋሉ</translation>
    </message>
    <message>
        <source>Examples from your clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቅንጭቦችዎ ምሳሌዎች</translation>
    </message>
    <message>
        <source>Tokens by their number of letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖች በፊደሎቻቸው ብዛት</translation>
    </message>
    <message>
        <source>Tokens by how often your clips use them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖች ቅንጭቦችዎ በሚጠቀሟቸው ብዛት</translation>
    </message>
    <message>
        <source>Tokens a word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል</translation>
    </message>
    <message>
        <source>Letters unknown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልታወቁ ፊደላት</translation>
    </message>
    <message>
        <source>Never used</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልተጠቀሙ</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ረጅሙ ጽሑፍ</translation>
    </message>
    <message>
        <source>In tokens, with the pauses between them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቶክኖች፣ በመካከላቸው ካሉ ዕረፍቶች ጋር</translation>
    </message>
    <message>
        <source>%1 of %2 letters of your clips are left out: the voice does not say them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%2 የቅንጭቦችዎ ፊደላት %1 ይተዋሉ፦ ድምፁ አይናገራቸውም።</translation>
    </message>
    <message>
        <source>%1 of %2 tokens never come up in your clips; the voice does not learn them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%2 ቶክኖች %1 በቅንጭቦችዎ ፈጽሞ አይመጡም፤ ድምፁ አይማራቸውም።</translation>
    </message>
    <message>
        <source>Every letter of your clips is known, and the tokens are used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቦችዎ ፊደላት ሁሉ ይታወቃሉ፣ ቶክኖቹም ጥቅም ላይ ይውላሉ።</translation>
    </message>
    <message>
        <source>%1+</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 letters: %2 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ፊደላት፦ %2 ቶክኖች</translation>
    </message>
    <message>
        <source>The longest: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ረጃጅሞቹ፦ %1</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፈጽሞ</translation>
    </message>
    <message>
        <source>once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ጊዜ</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%1 እስከ %2 ጊዜ</translation>
    </message>
    <message>
        <source>%1 times and more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ጊዜና ከዚያ በላይ</translation>
    </message>
    <message>
        <source>%1: %2 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2 ቶክኖች</translation>
    </message>
    <message>
        <source>The first %1 tokens are those of the vocabulary it goes on from; what your clips do not use of them keeps what its voice has learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጀመሪያዎቹ %1 ቶክኖች የመነሻው ዝርዝር ናቸው፤ ቅንጭቦችዎ የማይጠቀሟቸው ድምፁ የተማረውን ይይዛሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RoomPage</name>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ሂደቶች</translation>
    </message>
    <message>
        <source>Back to all runs (Escape)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ሁሉም ሂደቶች ተመለስ (Escape)</translation>
    </message>
    <message>
        <source>What may go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሊነሣ የሚችለው</translation>
    </message>
    <message>
        <source>Older saved states of all runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሁሉም ሂደቶች የቆዩ የተቀመጡ ሁኔታዎች</translation>
    </message>
    <message>
        <source>The best and the last of each run stay: with these one speaks and goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የእያንዳንዱ ሂደት ምርጡና የመጨረሻው ይቀራሉ፦ በእነዚህ ይነገራል፣ ይቀጠላልም።</translation>
    </message>
    <message>
        <source>Whole runs, with everything in them:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉ ሂደቶች፣ በውስጣቸው ካለው ሁሉ ጋር፦</translation>
    </message>
    <message>
        <source>Whole runs that may go. Space ticks.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሊነሡ የሚችሉ ሙሉ ሂደቶች። ክፍተት ምልክት ያደርጋል።</translation>
    </message>
    <message>
        <source>This would go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ይነሣል</translation>
    </message>
    <message>
        <source>What would go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚነሣው</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን</translation>
    </message>
    <message>
        <source>Room</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቦታ</translation>
    </message>
    <message>
        <source>Move aside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ጎን አንሣ</translation>
    </message>
    <message>
        <source>Moved aside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ጎን የተነሣ</translation>
    </message>
    <message>
        <source>The runs take %1 of the %2 of this project; %3 are free on its disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሂደቶቹ ከዚህ ፕሮጀክት %2 ውስጥ %1 ይይዛሉ፤ በዲስኩ ላይ %3 ነፃ ነው።</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What you move aside lies here until you bring it back or delete it for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ጎን የምታነሣው እስክትመልሰው ወይም ለዘለዓለም እስክትሰርዘው ድረስ እዚህ ይቆያል።</translation>
    </message>
    <message>
        <source>It takes %1 until you delete it for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዘለዓለም እስክትሰርዘው ድረስ %1 ይይዛል።</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln things, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%1 · %Ln ነገር፣ %2</numerusform>
            <numerusform>%1 · %Ln ነገሮች፣ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ፦ %1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዘለዓለም ሰርዝ</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዘለዓለም ሰርዝ፦ %1</translation>
    </message>
    <message>
        <source>Frees the room. There is no way back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቦታውን ይለቃል። መመለሻ የለውም።</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚነሣ ነገር የለም።</translation>
    </message>
    <message>
        <source>Together %1. It lies aside first and can be brought back; the room is free when you delete it there for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአጠቃላይ %1። መጀመሪያ ጎን ይቀመጣል፣ ሊመለስም ይችላል፤ እዚያ ለዘለዓለም ስትሰርዘው ቦታው ነፃ ይሆናል።</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 እንዳለ ይቀራል፦ %2</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RunDetails</name>
    <message>
        <source>What is shown of the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሂደቱ የሚታየው</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>As the run was started</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሂደቱ ሲጀመር እንደነበረው</translation>
    </message>
    <message>
        <source>Scores</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ውጤቶች</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተለካው</translation>
    </message>
    <message>
        <source>Samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ናሙናዎች</translation>
    </message>
    <message>
        <source>Test sentences as they were spoken last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮች በመጨረሻ እንደተነገሩት</translation>
    </message>
    <message>
        <source>No test sentence was spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገር አልተነገረም።</translation>
    </message>
    <message>
        <source>Samples: sentences down. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ናሙናዎች፦ ዓረፍተ ነገሮች ወደ ታች። አስገባ ያጫውታል።</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚለየውን ብቻ</translation>
    </message>
    <message>
        <source>Project now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ አሁን</translation>
    </message>
    <message>
        <source>Setting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብር</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቶክኖች</translation>
    </message>
    <message>
        <source>another one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪዎች</translation>
    </message>
    <message>
        <source>others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌሎች</translation>
    </message>
    <message>
        <source>Network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኔትወርክ</translation>
    </message>
    <message>
        <source>This run has the settings that the project has now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ሂደት ፕሮጀክቱ አሁን ያሉት ቅንብሮች አሉት።</translation>
    </message>
    <message>
        <source>Both runs have the same settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለቱም ሂደቶች ተመሳሳይ ቅንብሮች አሏቸው።</translation>
    </message>
    <message>
        <source>Figure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አሃዝ</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥልጠና ጊዜ</translation>
    </message>
    <message>
        <source>Not heard before, %1: best</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ በፊት ያልተሰማ፣ %1፦ ምርጡ</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 በእርምጃ %2</translation>
    </message>
    <message>
        <source>Not heard before, %1: last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ በፊት ያልተሰማ፣ %1፦ የመጨረሻው</translation>
    </message>
    <message>
        <source>Distance to the recordings (mel-cepstral distortion)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቅጂዎቹ ያለው ርቀት (mel-cepstral distortion)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ዴሲቤል</translation>
    </message>
    <message>
        <source>Words not understood</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልተረዱ ቃላት</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጡ ሁኔታዎች</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዲስኩ ላይ የሚይዘው</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገር</translation>
    </message>
    <message>
        <source>step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጫውት</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ %2፦ %3</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥልጠና እርምጃዎች</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RunPage</name>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ሂደቶች</translation>
    </message>
    <message>
        <source>Back to all runs (Escape)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ሁሉም ሂደቶች ተመለስ (Escape)</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሂደት</translation>
    </message>
    <message>
        <source>held against</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚወዳደረው ከ</translation>
    </message>
    <message>
        <source>Held against</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚወዳደረው ከ</translation>
    </message>
    <message>
        <source>So many steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ያህል ተጨማሪ እርምጃዎች</translation>
    </message>
    <message>
        <source>as its settings say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮቹ እንደሚሉት</translation>
    </message>
    <message>
        <source> steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ተጨማሪ እርምጃዎች</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ሂደት ቀጥል</translation>
    </message>
    <message>
        <source>the project as it is now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱ አሁን እንዳለው</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>%1, not heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ ያልተሰማ</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1 · %2</translation>
    </message>
    <message>
        <source>More runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ ሂደቶች</translation>
    </message>
    <message>
        <source>Lays the curves of any other runs over these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሌሎች ሂደቶችን ኩርባዎች በእነዚህ ላይ ይደርባል</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SampleGridModel</name>
    <message>
        <source>Step %1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1 · %2</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጫውት፦ %1</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገር</translation>
    </message>
    <message>
        <source>Step %1 ★</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1 ★</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1</translation>
    </message>
    <message>
        <source>%1, step %2 · %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ እርምጃ %2 · %3</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SettingsTab</name>
    <message>
        <source>Training goes on with the settings it was started with. Changes here count for the next run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው በተጀመረበት ቅንብር ይቀጥላል። እዚህ የሚደረጉ ለውጦች ለቀጣዩ ሂደት ናቸው።</translation>
    </message>
    <message>
        <source>Network size</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የኔትወርክ መጠን</translation>
    </message>
    <message>
        <source>Preset: size of the network and the settings that go with it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝግጁ ቅንብር፦ የኔትወርኩ መጠንና አብረውት የሚሄዱ ቅንብሮች</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ፕሮጀክት ሂድ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Use these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህን ተጠቀም</translation>
    </message>
    <message>
        <source>You have %1 of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማሠልጠን %1 ንግግር አለዎት። %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ በ%3 ፈንታ %2</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚመከረው፦ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>It sets: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚያስቀምጠው፦ %1</translation>
    </message>
    <message>
        <source>As in the newest training, %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደ አዲሱ ሥልጠና፣ %1።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ተጨማሪ</numerusform>
            <numerusform>%Ln ተጨማሪ</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than in the newest training, %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከአዲሱ ሥልጠና %1 የሚለየው፦ %2</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SpeakFilePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ናሙናዎቹ ተመለስ</translation>
    </message>
    <message>
        <source>Speak a file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይል አናግር</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምረጥ፦ %1</translation>
    </message>
    <message>
        <source>Text or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ ወይም የግርጌ ጽሑፍ</translation>
    </message>
    <message>
        <source>A text with a sentence on each line, or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በየመስመሩ አንድ ዓረፍተ ነገር ያለው ጽሑፍ፣ ወይም የግርጌ ጽሑፍ</translation>
    </message>
    <message>
        <source>A sound for every line of the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለእያንዳንዱ የጽሑፉ መስመር አንድ ድምፅ</translation>
    </message>
    <message>
        <source>A sound for every subtitle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለእያንዳንዱ የግርጌ ጽሑፍ አንድ ድምፅ</translation>
    </message>
    <message>
        <source>One sound that runs in time with the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከግርጌ ጽሑፎቹ ጊዜ ጋር የሚሄድ አንድ ድምፅ</translation>
    </message>
    <message>
        <source>Make</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥራ</translation>
    </message>
    <message>
        <source>Kind of sound file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይል ዓይነት</translation>
    </message>
    <message>
        <source>WAV: plays everywhere</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>WAV፦ በየትኛውም ቦታ ይጫወታል</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>FLAC፦ ግማሽ መጠን፣ ምንም ሳይጠፋ</translation>
    </message>
    <message>
        <source>Opus: very small, for the web</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Opus፦ በጣም ትንሽ፣ ለድረ ገጽ</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፋይል ዓይነት</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ አቃፊ</translation>
    </message>
    <message>
        <source>Where the sounds go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆቹ የሚቀመጡበት</translation>
    </message>
    <message>
        <source>Speak the file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉን አናግር</translation>
    </message>
    <message>
        <source>How much of the file has been spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፋይሉ ምን ያህሉ እንደተነገረ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Sounds that were made. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተሠሩ ድምፆች። Enter ያጫውታል።</translation>
    </message>
    <message>
        <source>Choose a text or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ ወይም የግርጌ ጽሑፍ ይምረጡ</translation>
    </message>
    <message>
        <source>Texts and subtitles (*.txt *.srt *.ass *.ssa *.vtt *.sub *.ttml *.dfxp *.smi *.sbv *.lrc);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎችና የግርጌ ጽሑፎች (*.txt *.srt *.ass *.ssa *.vtt *.sub *.ttml *.dfxp *.smi *.sbv *.lrc);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተነገረ</translation>
    </message>
    <message>
        <source>Where should the sound go?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ የት ይቀመጥ?</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.opus)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆች (*.wav *.flac *.opus)</translation>
    </message>
    <message>
        <source>Where should the sounds go? A folder is made there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆቹ የት ይቀመጡ? እዚያ አቃፊ ይሠራል።</translation>
    </message>
    <message>
        <source>New sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ድምፅ</translation>
    </message>
    <message>
        <source>What was spoken is listed here, to be heard while it goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተነገረው እዚህ ይዘረዘራል፣ ሥራው እየቀጠለም ሊሰማ ይችላል።</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ እየተጫነ ነው…</translation>
    </message>
    <message>
        <source>Line %1 was not spoken: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መስመር %1 አልተነገረም፦ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitles are longer than their time, so that the next begins later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln የግርጌ ጽሑፍ ከጊዜው ይረዝማል፣ ስለዚህ ቀጣዩ ዘግይቶ ይጀምራል።</numerusform>
            <numerusform>%Ln የግርጌ ጽሑፎች ከጊዜያቸው ይረዝማሉ፣ ስለዚህ ቀጣዮቹ ዘግይተው ይጀምራሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን ክፈት</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊውን አሳይ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::Studio</name>
    <message>
        <source>The engine is still getting ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሞተሩ ገና እየተዘጋጀ ነው።</translation>
    </message>
    <message>
        <source>Another job is running. Stop it or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ሥራ እየተካሄደ ነው። ያቁሙት ወይም እስኪያልቅ ይጠብቁ።</translation>
    </message>
    <message>
        <source>A sentence is being spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንድ ዓረፍተ ነገር እየተነገረ ነው።</translation>
    </message>
    <message>
        <source>Training uses the computer. Pause it to speak, or press “Speak now” there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናው ኮምፒውተሩን እየተጠቀመ ነው። ለመናገር ለአፍታ ያቁሙት፣ ወይም እዚያ “አሁን ተናገር” የሚለውን ይጫኑ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TextFilesField</name>
    <message>
        <source>More texts to learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ የመማሪያ ጽሑፎች</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ ጨምር…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስወግድ</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎች ይምረጡ</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎች (*.txt);;ሁሉም ፋይሎች (*)</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TokenizerTab</name>
    <message>
        <source>Making the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹን በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገር ሞክር</translation>
    </message>
    <message>
        <source>A sentence to see as tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደ ቶክን የሚታይ ዓረፍተ ነገር</translation>
    </message>
    <message>
        <source>Type here, in the language of the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በድምፁ ቋንቋ እዚህ ይጻፉ</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝረ ቃላት</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቅንጭቦች ሂድ</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ፕሮጀክት ሂድ</translation>
    </message>
    <message>
        <source>Make the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹን ሥራ</translation>
    </message>
    <message numerus="yes">
        <source>Vocabulary: %Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ዝርዝረ ቃላት፦ %Ln ቶክን</numerusform>
            <numerusform>ዝርዝረ ቃላት፦ %Ln ቶክኖች</numerusform>
        </translation>
    </message>
    <message>
        <source>One token a character. Fingerprint %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊደል አንድ ቶክን። የጣት አሻራ %1</translation>
    </message>
    <message>
        <source>Each box is one token with its number; what the voice does not know stands out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እያንዳንዱ ሳጥን ከነቁጥሩ አንድ ቶክን ነው፤ ድምፁ የማያውቀው ጎልቶ ይታያል።</translation>
    </message>
    <message>
        <source>The tokens are made: %1 of them, %2 a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖቹ ተሠርተዋል፦ %1 ናቸው፣ በቃል %2።</translation>
    </message>
    <message>
        <source>Your texts give no more; %1 were asked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎችዎ ከዚህ በላይ አይሰጡም፤ %1 ተጠይቀው ነበር።</translation>
    </message>
    <message>
        <source>%1 tokens became %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቶክኖች %2 ሆነዋል።</translation>
    </message>
    <message>
        <source>The tokens of before are back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞዎቹ ቶክኖች ተመልሰዋል።</translation>
    </message>
    <message>
        <source>Take the newer ones again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲሶቹን እንደገና ውሰድ</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን ፈልግ</translation>
    </message>
    <message>
        <source>A voice reads text as tokens. To begin with, one token a letter, from your %1 clips: right for most voices. Pieces of words, or the tokens of another voice, can be chosen afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ ጽሑፍን የሚያነበው በቶክኖች ነው። ለመጀመር በፊደል አንድ ቶክን፣ ከ%1 ቅንጭቦችዎ፦ ለአብዛኞቹ ድምፆች ትክክል ነው። የቃል ክፍሎችን ወይም የሌላ ድምፅ ቶክኖችን በኋላ መምረጥ ይቻላል።</translation>
    </message>
    <message>
        <source>%1. Fingerprint %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1። የጣት አሻራ %2</translation>
    </message>
    <message>
        <source>The tokens of before are kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀድሞዎቹ ቶክኖች ተቀምጠዋል።</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Add these letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህን ፊደላት ጨምር</translation>
    </message>
    <message>
        <source>They come behind the tokens there are; all numbers stay what they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ካሉት ቶክኖች በኋላ ይመጣሉ፤ ሁሉም ቁጥሮች እንዳሉ ይቆያሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TopBar</name>
    <message>
        <source>Theme</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገጽታ</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርዳታ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመስኮቱ ቋንቋ</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመስኮቱ ቁልፎች</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ኮምፒውተር ፈትሽ</translation>
    </message>
    <message>
        <source>About Dimts Studio</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስለ Dimts Studio</translation>
    </message>
    <message>
        <source>New project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ፕሮጀክት…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት ክፈት…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅርብ ጊዜ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊውን አሳይ</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክቱን ዝጋ</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሞተሩ አልተነሣም</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመዘጋጀት ላይ…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመክፈት ላይ…</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመናገር ላይ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝግጁ</translation>
    </message>
    <message>
        <source>No project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት የለም</translation>
    </message>
    <message>
        <source>Project: %1. Opens a menu.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮጀክት፦ %1። ምናሌ ይከፍታል።</translation>
    </message>
    <message>
        <source>looking at this computer…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ኮምፒውተር በመመልከት ላይ…</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · ከ%3 %2 ነጻ</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %Ln threads · %1 memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ፕሮሰሰር፣ %Ln ክር · %1 ማህደረ ትውስታ</numerusform>
            <numerusform>ፕሮሰሰር፣ %Ln ክሮች · %1 ማህደረ ትውስታ</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic, as the desktop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ራስ-ሰር፣ እንደ ዴስክቶፑ</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለዚህ ገጽ እገዛ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእገዛው ውስጥ ፈልግ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TrainingTab</name>
    <message>
        <source>Preparing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመዘጋጀት ላይ</translation>
    </message>
    <message>
        <source>Looking at the settings and the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮቹንና ቅንጭቦቹን በመመልከት ላይ</translation>
    </message>
    <message>
        <source>Step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ከ%2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፍጥነት</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 እርምጃ/ሰ</translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ሰ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቀረው ጊዜ</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስኪያቆሙት</translation>
    </message>
    <message>
        <source>Device</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መሣሪያ</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፕሮሰሰር</translation>
    </message>
    <message>
        <source>Precision</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትክክለኛነት</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት</translation>
    </message>
    <message>
        <source>Round</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዙር</translation>
    </message>
    <message>
        <source>Loss (mel)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎስ (ሜል)</translation>
    </message>
    <message>
        <source>Loss (kl)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎስ (kl)</translation>
    </message>
    <message>
        <source>Loss (duration)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎስ (ቆይታ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>Spoken at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1 ላይ የተነገረ</translation>
    </message>
    <message>
        <source>Stopping after this step. Everything is being saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ እርምጃ በኋላ ይቆማል። ሁሉም ነገር እየተቀመጠ ነው።</translation>
    </message>
    <message>
        <source>The first step is on its way.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጀመሪያው እርምጃ በመንገድ ላይ ነው።</translation>
    </message>
    <message>
        <source>Paused. The memory is free; nothing is lost.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለአፍታ ቆሟል። ማህደረ ትውስታው ነጻ ነው፤ የጠፋ ነገር የለም።</translation>
    </message>
    <message>
        <source>This run was interrupted at step %1. Nothing that was saved is lost; go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ሂደት በእርምጃ %1 ላይ ተቋርጧል። የተቀመጠ ምንም አልጠፋም፤ በማንኛውም ጊዜ ይቀጥሉ።</translation>
    </message>
    <message>
        <source>This run finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ሂደት በእርምጃ %1 ላይ ተጠናቅቋል።</translation>
    </message>
    <message>
        <source>You stopped this run at step %1. Go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ሂደት በእርምጃ %1 ላይ አቁመውታል። በማንኛውም ጊዜ ይቀጥሉ።</translation>
    </message>
    <message>
        <source>This run failed at step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ሂደት በእርምጃ %1 ላይ አልተሳካም፦ %2</translation>
    </message>
    <message>
        <source>Test sentences are spoken from time to time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮች አልፎ አልፎ ይነገራሉ።</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሠለጠነበት ጊዜ</translation>
    </message>
    <message>
        <source>running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመካሄድ ላይ</translation>
    </message>
    <message>
        <source>finished</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጠናቋል</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርስዎ ያቆሙት</translation>
    </message>
    <message>
        <source>failed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተቋርጧል</translation>
    </message>
    <message>
        <source>Start training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠና ጀምር</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለአፍታ አቁም</translation>
    </message>
    <message>
        <source>Gives the memory of the graphics card back. Nothing is lost.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግራፊክስ ካርዱን ማህደረ ትውስታ ይመልሳል። የሚጠፋ ነገር የለም።</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁምና አስቀምጥ</translation>
    </message>
    <message>
        <source>Saves everything and ends. You can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ያስቀምጥና ያበቃል። በማንኛውም ጊዜ መቀጠል ይችላሉ።</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አሁን አስቀምጥ</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አሁን ተናገር</translation>
    </message>
    <message>
        <source>Test sentences as spoken last. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጨረሻ የተነገሩ የሙከራ ዓረፍተ ነገሮች። Enter ያጫውታል።</translation>
    </message>
    <message>
        <source>Runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሂደቶች</translation>
    </message>
    <message>
        <source>Training runs, newest first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥልጠና ሂደቶች፣ አዲሱ መጀመሪያ</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ሂደት ቀጥል</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ፕሮጀክት ሂድ</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቅንጭቦች ሂድ</translation>
    </message>
    <message>
        <source>Go to Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቶክኖች ሂድ</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቅንብሮች ሂድ</translation>
    </message>
    <message>
        <source>Everything is ready to train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለማሠልጠን ሁሉም ዝግጁ ነው</translation>
    </message>
    <message>
        <source>%1 clips, %2 of speech, %3 tokens, network “%4”. It trains until you press Stop; everything is kept, and you can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች፣ %2 ንግግር፣ %3 ቶክኖች፣ ኔትወርክ “%4”። “አቁም” እስኪጫኑ ድረስ ያሠለጥናል፤ ሁሉም ነገር ይቀመጣል፣ በማንኛውም ጊዜም መቀጠል ይችላሉ።</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲስ ሂደት ጀምር</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>%1 · %2 · step %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 · እርምጃ %3</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ሥልጠና</translation>
    </message>
    <message>
        <source>Queue for the night</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሌሊት ወረፋ</translation>
    </message>
    <message>
        <source>Several trainings one after another, each with a limit of its own</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በርካታ ሥልጠናዎች አንድ በአንድ፣ እያንዳንዱ የራሱ ገደብ ያለው</translation>
    </message>
    <message>
        <source>Queue for the night (%1)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሌሊት ወረፋ (%1)</translation>
    </message>
    <message>
        <source>This training only; the next one begins</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ሥልጠና ብቻ፤ ቀጣዩ ይጀምራል</translation>
    </message>
    <message>
        <source>The whole queue; the others go on waiting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉውን ወረፋ፤ ሌሎቹ መጠበቃቸውን ይቀጥላሉ</translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · በመካሄድ ላይ</translation>
    </message>
    <message>
        <source>Go on for %1 more steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ተጨማሪ እርምጃዎች ቀጥል</translation>
    </message>
    <message>
        <source>At the most %1 so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ቢበዛ %1</translation>
    </message>
    <message>
        <source>Card&apos;s memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የካርዱ ማህደረ ትውስታ</translation>
    </message>
    <message>
        <source>Keeps the voice as it is now. The training goes on meanwhile; it takes room on the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን አሁን እንዳለ ያስቀምጣል። ሥልጠናው በዚህ ጊዜ ይቀጥላል፤ በዲስኩ ላይ ቦታ ይወስዳል።</translation>
    </message>
    <message>
        <source>Says the test sentences with the voice as it is now. The training waits until they are said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገሮቹን አሁን ባለው ድምፅ ይላል። እስኪባሉ ድረስ ሥልጠናው ይጠብቃል።</translation>
    </message>
    <message>
        <source>Spectrogram of the sample</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የናሙናው ስፔክትሮግራም</translation>
    </message>
    <message>
        <source>Where the text is heard in the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ በድምፁ ውስጥ የሚሰማበት ቦታ</translation>
    </message>
    <message>
        <source>Which letter of a held-out sentence (the first at the bottom) each moment of its sound is taken for. A line from the lower left to the upper right: the voice has found the text in the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እያንዳንዱ የድምፅ ቅጽበት ከተለየ ዓረፍተ ነገር (የመጀመሪያው ከታች) የትኛው ፊደል ተደርጎ እንደተወሰደ። ከታች ግራ ወደ ላይ ቀኝ የሚሄድ መስመር፦ ድምፁ ጽሑፉን በድምፁ ውስጥ አግኝቷል።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TrialView</name>
    <message>
        <source>Trying these tokens…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህን ቶክኖች በመሞከር ላይ…</translation>
    </message>
    <message>
        <source>Not made yet: %1, %2 tokens, %3 a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና አልተሠራም፦ %1፣ %2 ቶክኖች፣ በቃል %3።</translation>
    </message>
    <message>
        <source>This sentence: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ዓረፍተ ነገር፦ %1።</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TriedTable</name>
    <message>
        <source>Tried so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን የተሞከሩ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክኖች</translation>
    </message>
    <message>
        <source>Tokens a word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን በቃል</translation>
    </message>
    <message>
        <source>Letters unknown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልታወቁ ፊደላት</translation>
    </message>
    <message>
        <source>Never used</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልተጠቀሙ</translation>
    </message>
</context>
<context>
    <name>dimts::studio::VocabularyModel</name>
    <message>
        <source>pause between letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊደላት መካከል ያለ ዕረፍት</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁጥር</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኮድ</translation>
    </message>
    <message>
        <source>In the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅንጭቦቹ ውስጥ</translation>
    </message>
    <message>
        <source>Token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::AudioInput</name>
    <message>
        <source>There is no microphone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማይክሮፎን የለም።</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማይክሮፎኑ ሊከፈት አይችልም።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::AudioOutput</name>
    <message>
        <source>There is no audio device.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ መሣሪያ የለም።</translation>
    </message>
    <message>
        <source>The audio device does not take this sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ መሣሪያው ይህን ድምፅ አይቀበልም።</translation>
    </message>
    <message>
        <source>The audio device cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ መሣሪያው ሊከፈት አልቻለም።</translation>
    </message>
    <message>
        <source>The audio device stopped.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ መሣሪያው ቆሟል።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን መልእክት አስወግድ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስወግድ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::BlindTest</name>
    <message>
        <source>The recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎቹ</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ እርምጃ %2</translation>
    </message>
    <message>
        <source>%1 and %2: no difference was heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 እና %2፦ ልዩነት አልተሰማም።</translation>
    </message>
    <message>
        <source>%1 was better than %2 in %3 of %4 (95 % certainty: %5 to %6).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ከ%2 በ%4 ውስጥ በ%3 ይሻል ነበር (95 % እርግጠኝነት፦ ከ%5 እስከ %6)።</translation>
    </message>
    <message>
        <source>No difference: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ልዩነት የለም፦ %1።</translation>
    </message>
    <message>
        <source>That is clear.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ግልጽ ነው።</translation>
    </message>
    <message>
        <source>It may still be chance.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና የአጋጣሚ ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>%1: %2 of 5, from one answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ ከ5 %2፣ ከአንድ መልስ።</translation>
    </message>
    <message>
        <source>%1: %2 of 5 (95 % certainty: %3 to %4), from %5 answers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ ከ5 %2 (95 % እርግጠኝነት፦ ከ%3 እስከ %4)፣ ከ%5 መልሶች።</translation>
    </message>
    <message>
        <source>Judging by ear</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጆሮ መመዘን</translation>
    </message>
    <message>
        <source>You hear sentences and do not know whose voice it is until the end. That keeps wishes out of the answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገሮችን ይሰማሉ፣ የማን ድምፅ እንደሆነ እስከ መጨረሻው አያውቁም። ይህ ምኞትን ከመልሱ ያርቃል።</translation>
    </message>
    <message>
        <source>One voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አንዱ ድምፅ</translation>
    </message>
    <message>
        <source>The other voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላው ድምፅ</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለቱን አነጻጽር</translation>
    </message>
    <message>
        <source>Rate both, 1 to 5</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለሁለቱም ነጥብ ስጥ፣ ከ1 እስከ 5</translation>
    </message>
    <message>
        <source>What listeners answered so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዳማጮች እስካሁን የመለሱት</translation>
    </message>
    <message>
        <source>Play B</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bን አጫውት</translation>
    </message>
    <message>
        <source>A is better</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>A ይሻላል</translation>
    </message>
    <message>
        <source>No difference</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ልዩነት የለም</translation>
    </message>
    <message>
        <source>B is better</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>B ይሻላል</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እዚህ አቁም</translation>
    </message>
    <message>
        <source>The answers given so far are kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን የተሰጡት መልሶች ይቀመጣሉ።</translation>
    </message>
    <message>
        <source>1 bad</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>1 መጥፎ</translation>
    </message>
    <message>
        <source>2 poor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>2 ደካማ</translation>
    </message>
    <message>
        <source>3 fair</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>3 መካከለኛ</translation>
    </message>
    <message>
        <source>4 good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>4 ጥሩ</translation>
    </message>
    <message>
        <source>5 excellent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>5 እጅግ ጥሩ</translation>
    </message>
    <message>
        <source>There is only one voice to hear so far. More come with every saved state that speaks its test sentences, and with every measurement.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን የሚሰማ አንድ ድምፅ ብቻ አለ። የሙከራ ዓረፍተ ነገሮቹን በሚናገር እያንዳንዱ የተቀመጠ ሁኔታና በእያንዳንዱ ልኬት ሌሎች ይመጣሉ።</translation>
    </message>
    <message>
        <source>Choose two different voices.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁለት የተለያዩ ድምፆችን ይምረጡ።</translation>
    </message>
    <message>
        <source>These two have no sentence in common.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ሁለቱ የጋራ ዓረፍተ ነገር የላቸውም።</translation>
    </message>
    <message numerus="yes">
        <source>Both speak %Ln sentence(s).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ሁለቱም %Ln ዓረፍተ ነገር ይናገራሉ።</numerusform>
            <numerusform>ሁለቱም %Ln ዓረፍተ ነገሮች ይናገራሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገር %1 ከ%2</translation>
    </message>
    <message>
        <source>Play A</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Aን አጫውት</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጫውት</translation>
    </message>
    <message>
        <source>Keys: A and B play. Listen to both, then choose.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁልፎች፦ A እና B ያጫውታሉ። ሁለቱንም ያዳምጡ፣ ከዚያ ይምረጡ።</translation>
    </message>
    <message>
        <source>Keys: A plays, 1 to 5 answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁልፎች፦ A ያጫውታል፣ ከ1 እስከ 5 ይመልሳሉ።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ChartCanvas</name>
    <message>
        <source>step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ</translation>
    </message>
    <message>
        <source>%1, not heard</source>
        <comment>loss on sentences that the voice has not heard</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ ያልተሰማ</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመማር ፍጥነት</translation>
    </message>
    <message>
        <source>memory, GB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማህደረ ትውስታ፣ GB</translation>
    </message>
    <message>
        <source>steps a second</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ በሰከንድ</translation>
    </message>
    <message>
        <source>loudness of samples, dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የናሙናዎች ድምፅ መጠን፣ dB</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ChartLegend</name>
    <message>
        <source>Curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኩርባዎች</translation>
    </message>
    <message>
        <source>More curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ ኩርባዎች</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 አሳይ</translation>
    </message>
    <message>
        <source>Fewer curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያነሱ ኩርባዎች</translation>
    </message>
    <message>
        <source>More curves (%1)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጨማሪ ኩርባዎች (%1)</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipEditor</name>
    <message>
        <source>Text of the clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቡ ጽሑፍ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀር</translation>
    </message>
    <message>
        <source>Keep this clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ቅንጭብ አስቀር</translation>
    </message>
    <message>
        <source>Drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጣል</translation>
    </message>
    <message>
        <source>Drop this clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ቅንጭብ ጣል</translation>
    </message>
    <message>
        <source>Choose a clip in the table.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከሠንጠረዡ ቅንጭብ ይምረጡ።</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 በ%2</translation>
    </message>
    <message>
        <source>Dropped: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጣለበት ምክንያት፦ %1።</translation>
    </message>
    <message>
        <source>In the subtitle: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በግርጌ ጽሑፉ፦ %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipTable</name>
    <message>
        <source>Clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦች</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጫውት</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስቀር</translation>
    </message>
    <message>
        <source>Drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጣል</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉን አርም</translation>
    </message>
    <message>
        <source>Space plays, X drops, Enter keeps, E edits, C splits, J joins.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space ያጫውታል፣ X ይጥላል፣ Enter ያስቀራል፣ E ያርማል፣ C ይከፍላል፣ J ያጣምራል።</translation>
    </message>
    <message>
        <source>Split where it plays</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሚጫወትበት ቦታ ክፈል</translation>
    </message>
    <message>
        <source>Join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጣምር</translation>
    </message>
    <message>
        <source>No clip fits. Choose “All” above, another film, or clear the search.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚገጥም ቅንጭብ የለም። ከላይ «ሁሉም»ን፣ ሌላ ፊልም ይምረጡ፣ ወይም ፍለጋውን ያጥፉ።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipTableModel</name>
    <message>
        <source>kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተቀምጧል</translation>
    </message>
    <message>
        <source>dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጥሏል</translation>
    </message>
    <message>
        <source>taken back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመልሷል</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርስዎ ያረሙት</translation>
    </message>
    <message>
        <source>kept aside for measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለመለካት የተቀመጠ</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መነሻ</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ርዝመት</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪ</translation>
    </message>
    <message>
        <source>Film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልም</translation>
    </message>
    <message>
        <source>Remark</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስታወሻ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::CuePreviewModel</name>
    <message>
        <source>Dashes of a dialogue taken out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የንግግር ሰረዞች ተወግደዋል</translation>
    </message>
    <message>
        <source>Hidden marks of direction taken out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተደበቁ የአቅጣጫ ምልክቶች ተወግደዋል</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>(የተተወ)</translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪ %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፋይሉ ውስጥ</translation>
    </message>
    <message>
        <source>What is learned from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚማርበት</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምክንያት</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::FeedbackBar</name>
    <message>
        <source>What you think of this sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስለዚህ ዓረፍተ ነገር ያለዎት አስተያየት</translation>
    </message>
    <message>
        <source>Good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጥሩ</translation>
    </message>
    <message>
        <source>The sentence is spoken well</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገሩ በደንብ ተነቧል</translation>
    </message>
    <message>
        <source>Bad</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጥፎ</translation>
    </message>
    <message>
        <source>The sentence is spoken badly</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገሩ በመጥፎ ሁኔታ ተነቧል</translation>
    </message>
    <message>
        <source>What should have been said</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን መባል ነበረበት</translation>
    </message>
    <message>
        <source>Change it when the text itself is wrong; Enter keeps it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፉ ራሱ ስህተት ሲሆን ይለውጡት፤ Enter ያስቀምጠዋል።</translation>
    </message>
    <message>
        <source>Say it right…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በትክክል በሉት…</translation>
    </message>
    <message>
        <source>Record the sentence: the voice can learn from it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገሩን ይቅዱ፤ ድምፁ ከእሱ ሊማር ይችላል።</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከእሱ ተማር</translation>
    </message>
    <message>
        <source>Say it once more…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና በሉት…</translation>
    </message>
    <message>
        <source>The voice has learned from all of them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ከሁሉም ተምሯል።</translation>
    </message>
    <message>
        <source>Goes on from this voice with your recordings and old clips. It counts only when kept-aside clips do not get worse.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዚህ ድምፅ ተነስቶ በእርስዎ ቅጂዎችና በቆዩ ቅንጭቦች ይቀጥላል። የሚቆጠረው ለብቻ የተቀመጡ ቅንጭቦች ካልባሱ ብቻ ነው።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ተቀድቷል</numerusform>
            <numerusform>%Ln ተቀድተዋል</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::HelpButton</name>
    <message>
        <source>Show help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እገዛ አሳይ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::JobBar</name>
    <message>
        <source>Running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እየተካሄደ ያለ ሥራ</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እየተካሄደ ያለው ሥራ ሂደት</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እየተካሄደ ያለውን ሥራ አቁም</translation>
    </message>
    <message>
        <source>Stopping: saving what was done…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በማቆም ላይ፦ የተሠራው እየተቀመጠ ነው…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መልስ፦ %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ListDialog</name>
    <message>
        <source>Take in a list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝር ማስገባት</translation>
    </message>
    <message>
        <source>A list names sound files and what is said in each. Your files are only read, never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝር የድምፅ ፋይሎችንና በእያንዳንዱ የሚባለውን ይናገራል። ፋይሎችህ ይነበባሉ እንጂ በጭራሽ አይለወጡም።</translation>
    </message>
    <message>
        <source>The list, or the folder it is in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩ፣ ወይም ያለበት አቃፊ</translation>
    </message>
    <message>
        <source>File…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይል…</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩን ምረጥ</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቃፊ…</translation>
    </message>
    <message>
        <source>Choose the folder the list is in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝሩ ያለበትን አቃፊ ምረጥ</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዝርዝሩ ዓይነት</translation>
    </message>
    <message>
        <source>Folder of the sound files, if they are not beside the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሎቹ አቃፊ፣ ከዝርዝሩ አጠገብ ካልሆኑ</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከዝርዝሩ አጠገብ</translation>
    </message>
    <message>
        <source>Choose the folder of the sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሎቹን አቃፊ ምረጥ</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስገባ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>List</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝር</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሎች</translation>
    </message>
    <message>
        <source>Choose a list, or the folder of a whole collection.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝርዝር ወይም የሙሉ ስብስብ አቃፊ ምረጥ።</translation>
    </message>
    <message>
        <source>The kind was guessed from the name and the first lines; choose another if it is wrong.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓይነቱ ከስሙና ከመጀመሪያዎቹ መስመሮች ተገምቷል፤ ስህተት ከሆነ ሌላ ምረጥ።</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንዲህ ያለ ፋይል ወይም አቃፊ የለም።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::LogPanel</name>
    <message>
        <source>Lines to show</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚታዩ መስመሮች</translation>
    </message>
    <message>
        <source>Everything</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መረጃና ከዚያ በላይ</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስጠንቀቂያዎችና ስህተቶች</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስህተቶች ብቻ</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መዝገቡን ፈልግ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅዳ</translation>
    </message>
    <message>
        <source>Copy the shown lines</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚታዩትን መስመሮች ቅዳ</translation>
    </message>
    <message>
        <source>Log</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መዝገብ</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማስጠንቀቂያ፦ </translation>
    </message>
    <message>
        <source>Error: </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስህተት፦ </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::LossChart</name>
    <message>
        <source>No curve yet. The first point comes with the first step of the training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ኩርባ የለም። የመጀመሪያው ነጥብ ከመጀመሪያው የሥልጠና እርምጃ ጋር ይመጣል።</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሎስ ኩርባዎች</translation>
    </message>
    <message>
        <source>Steps shown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚታዩ እርምጃዎች</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሙሉው ሂደት</translation>
    </message>
    <message>
        <source>Last %1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የመጨረሻ %1 እርምጃዎች</translation>
    </message>
    <message>
        <source>Back to following</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ መከታተል ተመለስ</translation>
    </message>
    <message>
        <source>Leave the zoom and follow the training again (Home)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከማጉላቱ ወጥቶ ሥልጠናውን እንደገና ይከታተላል (Home)</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማለስለሻ (&amp;S)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማለስለሻ</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎጋሪዝም (&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሎጋሪዝም ሚዛን</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥዕል አስቀምጥ…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥዕል አስቀምጥ</translation>
    </message>
    <message>
        <source>off</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጠፍቷል</translation>
    </message>
    <message>
        <source>Zoomed in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጎልቷል</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በእርምጃ %1</translation>
    </message>
    <message>
        <source>newest, step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዲሱ፣ እርምጃ %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1፦ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were not a number and are gaps in the curve.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ዋጋ ቁጥር ስላልነበረ በኩርባው ውስጥ ክፍተት ሆኗል።</numerusform>
            <numerusform>%Ln ዋጋዎች ቁጥር ስላልነበሩ በኩርባው ውስጥ ክፍተቶች ሆነዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture of the curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የኩርባዎቹን ሥዕል አስቀምጥ</translation>
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
        <translation>ሥዕሎች (*.png *.svg)</translation>
    </message>
    <message>
        <source>best</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምርጥ</translation>
    </message>
    <message>
        <source>falling</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እየወረደ</translation>
    </message>
    <message>
        <source>rising</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እየጨመረ</translation>
    </message>
    <message>
        <source>about level</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በግምት እኩል</translation>
    </message>
    <message>
        <source>just begun</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና የጀመረ</translation>
    </message>
    <message>
        <source>Hear a curve</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኩርባ ይስሙ</translation>
    </message>
    <message>
        <source>Hear the curve: high values sound high, steps run from the beginning to the end (H)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኩርባውን ይስሙ፦ ከፍተኛ ዋጋዎች ቀጭን ድምፅ ይሰጣሉ፤ እርምጃዎቹ ከመጀመሪያ እስከ መጨረሻ ይሄዳሉ (H)</translation>
    </message>
    <message>
        <source>%1: %2 at step %3, %4; lowest %5 at step %6, highest %7 at step %8</source>
        <comment>curve, newest value, its step, where it goes, …</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2 በእርምጃ %3፣ %4፤ ዝቅተኛው %5 በእርምጃ %6፣ ከፍተኛው %7 በእርምጃ %8</translation>
    </message>
    <message>
        <source>&amp;Outliers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;ልዩ እሴቶች</translation>
    </message>
    <message>
        <source>Outliers fit into the plot</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ልዩ እሴቶች በሥዕሉ ውስጥ ይገባሉ</translation>
    </message>
    <message>
        <source>Off: single values far from the others do not set the scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሲጠፋ፦ ከሌሎቹ የራቁ ነጠላ እሴቶች መጠኑን አይወስኑም</translation>
    </message>
    <message>
        <source>the loss was not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎሱ ቁጥር አልነበረም</translation>
    </message>
    <message>
        <source>the gradient was not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ግራዲየንቱ ቁጥር አልነበረም</translation>
    </message>
    <message>
        <source>the loss was far from the others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሎሱ ከሌሎቹ በጣም የራቀ ነበር</translation>
    </message>
    <message>
        <source>the gradient was far from the others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ግራዲየንቱ ከሌሎቹ በጣም የራቀ ነበር</translation>
    </message>
    <message>
        <source>numbers were too large for 16 bits; the scale is lowered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቁጥሮቹ ለ16 ቢት ከመጠን በላይ ትልቅ ነበሩ፤ መጠኑ ይቀንሳል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps were left out, the last one at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln እርምጃዎች ተትተዋል፤ የመጨረሻው በእርምጃ %1</numerusform>
            <numerusform>%Ln እርምጃዎች ተትተዋል፤ የመጨረሻው በእርምጃ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1፦ %2</translation>
    </message>
    <message>
        <source>Drag: zoom in. Wheel: zoom along. Shift and drag: move. Double click: the whole run. Click on a triangle: hear what was spoken there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጎትት፦ አጉላ። ጎማ፦ በርዝመቱ አጉላ። Shift እና ጎትት፦ አንቀሳቅስ። ሁለት ጊዜ ጠቅታ፦ ሙሉ ሂደቱ። ሦስት ማዕዘን ላይ ጠቅ ያድርጉ፦ እዚያ የተባለውን ያዳምጡ።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::MeasuredTable</name>
    <message>
        <source>Measured states, the nearest to the recordings first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተለኩ ሁኔታዎች፣ ለቅጂዎቹ ቅርብ የሆነው ቀድሞ</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Distance, dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ርቀት፣ dB</translation>
    </message>
    <message>
        <source>Words missed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያልተሰሙ ቃላት</translation>
    </message>
    <message>
        <source>Same voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመሳሳይ ድምፅ</translation>
    </message>
    <message>
        <source>Melody, cents</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዜማ፣ ሴንት</translation>
    </message>
    <message>
        <source>Pace</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፍጥነት</translation>
    </message>
    <message>
        <source>Mel-cepstral distortion: how far the sound is from the recording of the same sentence; smaller is better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mel-cepstral distortion፦ ድምፁ ከዚያው ዓረፍተ ነገር ቅጂ ምን ያህል ይርቃል፤ አነስተኛው ይሻላል።</translation>
    </message>
    <message>
        <source>Share of words that the recogniser did not understand; see the recordings&apos; own in the last row.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለይቶ ማወቂያው ያልተረዳቸው ቃላት ድርሻ፤ የቅጂዎቹን በመጨረሻው ረድፍ ይመልከቱ።</translation>
    </message>
    <message>
        <source>Likeness of the speaker, 1 is the same; see how like the recordings are to one another in the last row.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተናጋሪው መመሳሰል፣ 1 ያው ነው፤ ቅጂዎቹ እርስ በርስ ምን ያህል እንደሚመሳሰሉ በመጨረሻው ረድፍ ይመልከቱ።</translation>
    </message>
    <message>
        <source>How far the melody is from the recording&apos;s; 100 cents are a semitone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዜማው ከቅጂው ዜማ ምን ያህል ይርቃል፤ 100 ሴንት ግማሽ ድምፅ ነው።</translation>
    </message>
    <message>
        <source>Length of the speech over that of the recording; 1 is the same.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የንግግሩ ርዝመት ለቅጂው ርዝመት ሲካፈል፤ 1 ያው ነው።</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርምጃ %1</translation>
    </message>
    <message>
        <source>The recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂዎቹ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::OptionRow</name>
    <message>
        <source>default</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ነባሪ</translation>
    </message>
    <message>
        <source>preset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝግጁ ቅንብር</translation>
    </message>
    <message>
        <source>set by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እርስዎ ያስገቡት</translation>
    </message>
    <message>
        <source>environment</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከአካባቢው</translation>
    </message>
    <message>
        <source>command line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ትእዛዝ መስመር</translation>
    </message>
    <message>
        <source>Back to the preset or default</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ዝግጁ ወይም ነባሪ ዋጋ መልስ</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ወደ መነሻው መልስ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>Choose the voice to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚቀጠልበትን ድምፅ ይምረጡ</translation>
    </message>
    <message>
        <source>Folder of a voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ አቃፊ…</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ አቃፊ ይምረጡ</translation>
    </message>
    <message>
        <source>Voice in a .zip file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በ.zip ፋይል ውስጥ ያለ ድምፅ…</translation>
    </message>
    <message>
        <source>Choose the .zip file of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ .zip ፋይል ይምረጡ</translation>
    </message>
    <message>
        <source>Voices (*.zip)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆች (*.zip)</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አስተካክል</translation>
    </message>
    <message>
        <source>Put %1 right</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1ን አስተካክል</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::OptionsForm</name>
    <message>
        <source>Search the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮችን ፈልግ</translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ቅንብሮች (&amp;A)</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ቅንብሮች አሳይ</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ቃላት ያሉት ቅንብር የለም።</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንብሮች</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::PlayerBar</name>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አጫውት</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማጫወት አቁም</translation>
    </message>
    <message>
        <source>Save the sound…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን አስቀምጥ…</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን አስቀምጥ</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሌላ ፕሮግራም ክፈት</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለአፍታ አቁም</translation>
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
        <translation>ድምፅ (*.wav)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደ %1 ተቀምጧል።</translation>
    </message>
    <message>
        <source>The sound could not be saved there. Choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን እዚያ ማስቀመጥ አልተቻለም። ሌላ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>No program on this computer opens sound files. Save the sound instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ኮምፒውተር ላይ የድምፅ ፋይል የሚከፍት ፕሮግራም የለም። በምትኩ ድምፁን ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Spectrogram of the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ ስፔክትሮግራም</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>nothing but silence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጸጥታ ብቻ</translation>
    </message>
    <message>
        <source>%1 of silence at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመጨረሻ %1 ጸጥታ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::PlayerController</name>
    <message>
        <source>There is no audio device. You can save the sound or open it in another program.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ መሣሪያ የለም። ድምፁን ማስቀመጥ ወይም በሌላ ፕሮግራም መክፈት ይችላሉ።</translation>
    </message>
    <message>
        <source>The file holds no sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፋይሉ ድምፅ የለውም።</translation>
    </message>
    <message>
        <source>The sound file cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሉ ሊከፈት አልቻለም።</translation>
    </message>
    <message>
        <source>The sound file is too large to play here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሉ እዚህ ለመጫወት በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>This is not a WAV file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ የWAV ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>This kind of WAV file cannot be played here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ዓይነት የWAV ፋይል እዚህ ሊጫወት አይችልም።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Rail</name>
    <message>
        <source>Steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ደረጃዎች</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::RailButton</name>
    <message>
        <source>done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጠናቋል</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tab and its state</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ %2</translation>
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
        <translation>የተቀመጡና የተጣሉ ቅንጭቦች</translation>
    </message>
    <message>
        <source>No clips yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስካሁን ቅንጭቦች የሉም።</translation>
    </message>
    <message>
        <source>%1 clips kept, %2 of speech; %3 dropped, each with its reason.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ቅንጭቦች ተቀምጠዋል፣ %2 ንግግር፤ %3 ተጥለዋል፣ እያንዳንዱ ከነምክንያቱ።</translation>
    </message>
    <message>
        <source>All %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም %1</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ቅንጭቦች አሳይ</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጡ %1</translation>
    </message>
    <message>
        <source>Show the clips that the voice learns from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ የሚማርባቸውን ቅንጭቦች አሳይ</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጣሉ %1</translation>
    </message>
    <message>
        <source>Show the clips that were left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተተዉትን ቅንጭቦች አሳይ</translation>
    </message>
    <message>
        <source>Show the clips dropped because: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ምክንያት የተጣሉትን ቅንጭቦች አሳይ፦ %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Recorder</name>
    <message>
        <source>Record sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገሮችን መቅዳት</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one and open this window again; nothing can be recorded without it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማይክሮፎን የለም። አንድ ያገናኙና ይህን መስኮት እንደገና ይክፈቱ፤ ያለ እሱ ምንም ሊቀዳ አይችልም።</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምን ያህል ጮክ ያለ ነው</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዳምጥ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>Take into the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደ ቅንጭብ ስብስብ አስገባ</translation>
    </message>
    <message>
        <source>R begins and ends a recording, L listens, N goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>R መቅዳት ይጀምራል፣ ያቆማልም፤ L ያዳምጣል፤ N ይቀጥላል።</translation>
    </message>
    <message>
        <source>Nothing was heard. Look whether the microphone is switched on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ምንም አልተሰማም። ማይክሮፎኑ መከፈቱን ይመልከቱ።</translation>
    </message>
    <message>
        <source>The recording could not be written to %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅጂው ወደ %1 ሊጻፍ አልቻለም።</translation>
    </message>
    <message>
        <source>Sentence %1 of %2 · %3 recorded</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዓረፍተ ነገር %1 ከ%2 · %3 ተቀድተዋል</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Record again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና ቅዳ</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅዳ</translation>
    </message>
    <message>
        <source>Recording. Speak the sentence, then press Stop.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመቅዳት ላይ። ዓረፍተ ነገሩን ይናገሩ፣ ከዚያ «አቁም»ን ይጫኑ።</translation>
    </message>
    <message>
        <source>That was too loud: move away from the microphone and record it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጣም ጮክ ያለ ነበር፦ ከማይክሮፎኑ ራቅ ይበሉና እንደገና ይቅዱ።</translation>
    </message>
    <message>
        <source>That was very quiet: come nearer to the microphone and record it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በጣም ዝቅ ያለ ነበር፦ ወደ ማይክሮፎኑ ቀረብ ይበሉና እንደገና ይቅዱ።</translation>
    </message>
    <message>
        <source>Recorded, %1. Listen to it, or go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተቀድቷል፣ %1። ያዳምጡት፣ ወይም ይቀጥሉ።</translation>
    </message>
    <message>
        <source>Read the sentence first, then press Record.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>መጀመሪያ ዓረፍተ ነገሩን ያንብቡ፣ ከዚያ «ቅዳ»ን ይጫኑ።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::RunCards</name>
    <message>
        <source>Training runs, newest first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥልጠና ሂደቶች፣ አዲሱ መጀመሪያ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run and what to do</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዳምጥ</translation>
    </message>
    <message>
        <source>No test sentence was spoken in this run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዚህ ሂደት የሙከራ ዓረፍተ ነገር አልተነገረም።</translation>
    </message>
    <message>
        <source>A test sentence as it was spoken last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሙከራ ዓረፍተ ነገር በመጨረሻ እንደተነገረው</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ እርምጃ %2፦ %3</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቅርበት ተመልከት</translation>
    </message>
    <message>
        <source>Its curves, settings, scores and samples; nothing can be changed there</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኩርባዎቹ፣ ቅንብሮቹ፣ ውጤቶቹና ናሙናዎቹ፤ እዚያ ምንም መለወጥ አይቻልም</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Goes on with the training from where it stands</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሥልጠናውን ከቆመበት ይቀጥላል</translation>
    </message>
    <message>
        <source>Compare</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አወዳድር</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሂደት %1</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የ%1 አካሄድ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SourceCards</name>
    <message>
        <source>%1 kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 የቀሩ</translation>
    </message>
    <message>
        <source>%1 for other reasons</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 በሌሎች ምክንያቶች</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች</translation>
    </message>
    <message>
        <source>There are no subtitles: the sound was cut at its pauses, and the clips wait for somebody to type what is said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፍ የለም፦ ድምፁ በዝምታዎቹ ላይ ተቆርጧል፣ ቅንጭቦቹም የሚባለው እስኪጻፍ ይጠብቃሉ።</translation>
    </message>
    <message>
        <source>The subtitles are in time with the speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ከንግግሩ ጋር በጊዜ ይገጥማሉ።</translation>
    </message>
    <message>
        <source>The subtitles came %1 too late; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ በ%1 ዘግይተው ነበር፤ ተስተካክሏል።</translation>
    </message>
    <message>
        <source>The subtitles came %1 too early; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ በ%1 ቀድመው ነበር፤ ተስተካክሏል።</translation>
    </message>
    <message>
        <source>You moved the subtitles to %1 earlier.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹን በ%1 ወደፊት አምጥተዋል።</translation>
    </message>
    <message>
        <source>You moved the subtitles to %1 later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹን በ%1 አዘግይተዋል።</translation>
    </message>
    <message>
        <source>There is too little to tell whether the subtitles are in time: listen to a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ በጊዜያቸው መሆናቸውን ለመናገር በቂ ነገር የለም፦ ጥቂት ቅንጭቦችን ያዳምጡ።</translation>
    </message>
    <message>
        <source>The subtitles were taken as they are written, without a look at the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ድምፁ ሳይታይ እንደተጻፉ ተወስደዋል።</translation>
    </message>
    <message>
        <source>Nothing is known of how well the subtitles fit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ምን ያህል እንደሚገጥሙ አይታወቅም።</translation>
    </message>
    <message>
        <source>They were stretched as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተዘርግተዋልም።</translation>
    </message>
    <message>
        <source>Parts of the film have times of their own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሙ ክፍሎች የራሳቸው ጊዜ አላቸው።</translation>
    </message>
    <message>
        <source>The film itself is no longer where it was; its clips still work.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሙ በነበረበት ቦታ የለም፤ ቅንጭቦቹ ግን ይሠራሉ።</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልም %1</translation>
    </message>
    <message>
        <source>Type the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፎቹን ጻፍ</translation>
    </message>
    <message>
        <source>Show the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹን አሳይ</translation>
    </message>
    <message>
        <source>Its clips in the table</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሰንጠረዡ ውስጥ ያሉ ቅንጭቦቹ</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜውን ተመልከት</translation>
    </message>
    <message>
        <source>Its sound with the clips on it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ ከነቅንጭቦቹ</translation>
    </message>
    <message>
        <source>Move the subtitles…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹን አንቀሳቅስ…</translation>
    </message>
    <message>
        <source>All of them earlier or later, or stretched</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉንም ወደፊት ወይም ወደኋላ፣ ወይም መዘርጋት</translation>
    </message>
    <message>
        <source>A list of sound files: each clip is cut as its file is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ ፋይሎች ዝርዝር፦ እያንዳንዱ ቅንጭብ እንደ ፋይሉ ተቆርጧል።</translation>
    </message>
    <message>
        <source>Take in a transcript…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተጻፈውን አስገባ…</translation>
    </message>
    <message>
        <source>A text file with one line for each clip, in their order</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ለእያንዳንዱ ቅንጭብ በቅደም ተከተል አንድ መስመር ያለው የጽሑፍ ፋይል</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SourceList</name>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልሞች</translation>
    </message>
    <message>
        <source>%1 kept, %2 dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ተቀምጠዋል፣ %2 ተጥለዋል</translation>
    </message>
    <message>
        <source>nothing kept, %1 dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተቀመጠ የለም፣ %1 ተጥለዋል</translation>
    </message>
    <message>
        <source>%1; the film is no longer there, its clips still work</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፤ ፊልሙ አሁን የለም፣ ቅንጭቦቹ ግን ይሠራሉ</translation>
    </message>
    <message>
        <source>%1: more dropped than kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ ከተቀመጡት የተጣሉት ይበዛሉ</translation>
    </message>
    <message>
        <source>All films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ፊልሞች</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpeakerPanel</name>
    <message>
        <source>Who speaks</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ማን ይናገራል</translation>
    </message>
    <message>
        <source>Voices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆች</translation>
    </message>
    <message>
        <source>The clips can be sorted by voice. You hear an example of each, give it a name, and keep one speaker or all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹ በድምፅ ሊደረደሩ ይችላሉ። የእያንዳንዱን ምሳሌ ትሰማለህ፣ ስም ትሰጠዋለህ፣ አንድ ተናጋሪን ወይም ሁሉንም ታስቀምጣለህ።</translation>
    </message>
    <message>
        <source>Find the voices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆቹን ፈልግ</translation>
    </message>
    <message>
        <source>The clips are being listened to. You can go on with other things.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹ እየተደመጡ ነው። በሌሎች ነገሮች መቀጠል ትችላለህ።</translation>
    </message>
    <message>
        <source>All clips sound like one voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም ቅንጭቦች እንደ አንድ ድምፅ ይሰማሉ።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voices were found. Listen before you trust them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ድምፅ ተገኝቷል። ከማመንህ በፊት አዳምጥ።</numerusform>
            <numerusform>%Ln ድምፆች ተገኝተዋል። ከማመንህ በፊት አዳምጥ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices are told apart by the speaker model (GE2E).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆች በተናጋሪ ሞዴሉ (GE2E) ይለያሉ።</translation>
    </message>
    <message>
        <source>The speaker model (GE2E) is not there: voices are told apart by pitch and timbre, which knows a man from a woman but may take one speaker in two rooms for two.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተናጋሪ ሞዴሉ (GE2E) የለም፦ ድምፆች በቅላጼና በድምፅ ቀለም ይለያሉ፤ ይህ ወንድን ከሴት ይለያል፣ ግን በሁለት ክፍሎች ያለን አንድ ተናጋሪ እንደ ሁለት ሊወስድ ይችላል።</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እንደገና ፈልግ</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 clips kept · %4</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · ከ%3 ቅንጭቦች %2 ተቀምጠዋል · %4</translation>
    </message>
    <message>
        <source>Name of voice %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፅ %1 ስም</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አዳምጥ</translation>
    </message>
    <message>
        <source>Listen to an example of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የ%1ን ምሳሌ አዳምጥ</translation>
    </message>
    <message>
        <source>Another example each time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በየጊዜው ሌላ ምሳሌ</translation>
    </message>
    <message>
        <source>Keep only this voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ድምፅ ብቻ አስቀምጥ</translation>
    </message>
    <message>
        <source>Keep only the clips of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የ%1ን ቅንጭቦች ብቻ አስቀምጥ</translation>
    </message>
    <message>
        <source>The clips of all others are left out; undo takes it back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሌሎች ሁሉ ቅንጭቦች ይተዋሉ፤ መልስ ይህን ይመልሳል።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ስፔክትሮግራም</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpeechStyleDialog</name>
    <message>
        <source>Voices and pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፆችና ዕረፍቶች</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የተለመዱ ዕረፍቶች</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተጠናቋል</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የማን ድምፅ</translation>
    </message>
    <message>
        <source>Several speakers are mixed into a voice between them, by their shares.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ብዙ ተናጋሪዎች በድርሻቸው ተቀላቅለው በመካከላቸው ያለ ድምፅ ይሆናሉ።</translation>
    </message>
    <message>
        <source>Mix in another voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሌላ ድምፅ ቀላቅል</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዕረፍቶች</translation>
    </message>
    <message>
        <source>After a comma</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከነጠላ ሰረዝ በኋላ</translation>
    </message>
    <message>
        <source>After ; : and dashes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ; : እና ከሰረዞች በኋላ</translation>
    </message>
    <message>
        <source>Between sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዓረፍተ ነገሮች መካከል</translation>
    </message>
    <message>
        <source>Between paragraphs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በአንቀጾች መካከል</translation>
    </message>
    <message>
        <source>as the voice has learned</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁ እንደተማረው</translation>
    </message>
    <message>
        <source> s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ሰ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተናጋሪ</translation>
    </message>
    <message>
        <source>Share of this speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የዚህ ተናጋሪ ድርሻ</translation>
    </message>
    <message>
        <source>Take this speaker out of the mixture</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህን ተናጋሪ ከቅልቅሉ አውጣ</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሕያውነት</translation>
    </message>
    <message>
        <source>Less is plainer and easier to understand, more is more varied.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝቅ ሲል ቀለል ያለና ለመረዳት ቀላል፣ ከፍ ሲል የበለጠ ልዩ ልዩ ይሆናል።</translation>
    </message>
    <message>
        <source>Of the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የድምፁ</translation>
    </message>
    <message>
        <source>Of the rhythm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የምቱ</translation>
    </message>
    <message>
        <source>Silence at the end, at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በመጨረሻ ጸጥታ፣ ቢበዛ</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::StateView</name>
    <message>
        <source>Progress</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥራ ሂደት</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ገና ነው</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SubtitlePreviewDialog</name>
    <message>
        <source>What becomes of the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ምን እንደሚሆኑ</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ምን እንደሚሆን</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህን ደንቦች አስቀምጥ</translation>
    </message>
    <message>
        <source>The next films are imported with the rules and the encoding chosen here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቀጣዮቹ ፊልሞች እዚህ በተመረጡት ደንቦችና ኢንኮዲንግ ይመጣሉ።</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Subtitles inside the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊልሙ ውስጥ ያሉ የግርጌ ጽሑፎች</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ኢንኮዲንግ</translation>
    </message>
    <message>
        <source>Only lines that change</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚለወጡ መስመሮች ብቻ</translation>
    </message>
    <message>
        <source>Lines of the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ መስመሮች</translation>
    </message>
    <message>
        <source>Found out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በራሱ የተገኘ</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በራሱ የተገኘ፦ %1</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፣ %2 እርግጠኛ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln የተነገረ</numerusform>
            <numerusform>%Ln የተነገሩ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of two speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln የሁለት ተናጋሪዎች</numerusform>
            <numerusform>%Ln የሁለት ተናጋሪዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only tell sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ድምፆችን ብቻ የሚገልጽ</numerusform>
            <numerusform>%Ln ድምፆችን ብቻ የሚገልጹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of songs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln የዘፈን</numerusform>
            <numerusform>%Ln የዘፈን</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of advertisements</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln የማስታወቂያ</numerusform>
            <numerusform>%Ln የማስታወቂያ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ባዶ</numerusform>
            <numerusform>%Ln ባዶ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are learned from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>ከ%Ln መስመር ይማራል</numerusform>
            <numerusform>ከ%Ln መስመሮች ይማራል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>እና ሌላ %Ln</numerusform>
            <numerusform>እና ሌሎች %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Theme</name>
    <message>
        <source>Light or dark, as the system</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ብሩህ ወይም ጨለማ፣ እንደ ሥርዓቱ</translation>
    </message>
    <message>
        <source>The system&apos;s own colours</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሥርዓቱ የራሱ ቀለሞች</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጨለማ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፍተኛ ንጽጽር</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TimingPanel</name>
    <message>
        <source>Spectrogram of what is seen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚታየው ስፔክትሮግራም</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በፊልሙ ውስጥ ያለ ቦታ</translation>
    </message>
    <message>
        <source>Film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ፊልም</translation>
    </message>
    <message>
        <source>Play what is seen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚታየውን አጫውት</translation>
    </message>
    <message>
        <source>Space plays what is seen, P the chosen clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space የሚታየውን፣ P የተመረጠውን ቅንጭብ ያጫውታል።</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቡን አጫውት</translation>
    </message>
    <message>
        <source>See more of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከፊልሙ የበለጠ እይ</translation>
    </message>
    <message>
        <source>See less, but closer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጥቂት፣ ግን በቅርበት እይ</translation>
    </message>
    <message>
        <source>Snap to the speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከንግግሩ ጋር አጣብቅ</translation>
    </message>
    <message>
        <source>Edges that are dragged stop where speech begins and ends.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የሚጎተቱ ጠርዞች ንግግር በሚጀምርበትና በሚያልቅበት ይቆማሉ።</translation>
    </message>
    <message>
        <source>Snap its edges</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጠርዞቹን አጣብቅ</translation>
    </message>
    <message>
        <source>Puts both edges of the clip where the speech begins and ends (S).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቡን ሁለቱን ጠርዞች ንግግሩ በሚጀምርበትና በሚያልቅበት ያደርጋል (S)።</translation>
    </message>
    <message>
        <source>Split here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እዚህ ክፈል</translation>
    </message>
    <message>
        <source>Makes two clips of one at the dashed line; click into the waveform to set it (C).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በተቆራረጠው መስመር ላይ አንዱን ሁለት ያደርጋል፤ ለማስቀመጥ ሞገዱ ላይ ጠቅ ያድርጉ (C)።</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከቀጣዩ ጋር አጣምር</translation>
    </message>
    <message>
        <source>Makes one clip of this and the next (J).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህንንና ቀጣዩን አንድ ቅንጭብ ያደርጋል (J)።</translation>
    </message>
    <message>
        <source>Move all subtitles of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የፊልሙን ሁሉንም የግርጌ ጽሑፎች አንቀሳቅስ</translation>
    </message>
    <message>
        <source>Earlier or later, up to ten seconds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እስከ አሥር ሰከንድ ወደፊት ወይም ወደኋላ</translation>
    </message>
    <message>
        <source>Seconds later; negative: earlier</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በሰከንድ ወደኋላ፤ አሉታዊ ከሆነ ወደፊት</translation>
    </message>
    <message>
        <source> s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ሰከንድ</translation>
    </message>
    <message>
        <source>This clip is said at the line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ይህ ቅንጭብ በመስመሩ ላይ ይነገራል</translation>
    </message>
    <message>
        <source>Choose a clip, click where it is really said, and press this. Do it once more far away from there, and the subtitles are stretched to fit both.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭብ ይምረጡ፣ በእውነት የሚነገርበት ላይ ጠቅ ያድርጉና ይህን ይጫኑ። ከዚያ ራቅ ብሎ አንድ ጊዜ ይድገሙት፤ የግርጌ ጽሑፎቹ ለሁለቱም እንዲገጥሙ ይዘረጋሉ።</translation>
    </message>
    <message>
        <source>Cut in the pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዝምታዎቹ ላይ ቁረጥ</translation>
    </message>
    <message>
        <source>The clips are cut anew in the pauses near their new times. Off: all are moved as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቅንጭቦቹ በአዲሱ ጊዜያቸው አጠገብ ባሉ ዝምታዎች ላይ እንደገና ይቆረጣሉ። ጠፍቶ ከሆነ፦ ሁሉም እንዳሉ ይንቀሳቀሳሉ።</translation>
    </message>
    <message>
        <source>Apply</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተግብር</translation>
    </message>
    <message>
        <source>Move the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹን አንቀሳቅስ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>Leave the subtitles where they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹን ባሉበት ተው</translation>
    </message>
    <message>
        <source>Choose a block to change its edges; drag them, or use Shift, Control and Alt with the arrow keys.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጠርዞቹን ለመለወጥ አንድ ክፍል ይምረጡ፤ ይጎትቷቸው፣ ወይም Shift፣ Control እና Alt ከቀስት ቁልፎች ጋር ይጠቀሙ።</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%1 እስከ %2፦ %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>These two points do not fit together: choose two that lie at least ten seconds apart.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>እነዚህ ሁለት ነጥቦች አይገጥሙም፦ ቢያንስ አሥር ሰከንድ የሚራራቁ ሁለት ይምረጡ።</translation>
    </message>
    <message>
        <source>Slide, type seconds, or show where clips are really said. Nothing is changed before you apply it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ያንሸራትቱ፣ ሰከንዶችን ይጻፉ፣ ወይም ቅንጭቦች በእውነት የት እንደሚነገሩ ያሳዩ። እስኪተገብሩት ምንም አይለወጥም።</translation>
    </message>
    <message>
        <source>All subtitles would come %1 earlier.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም የግርጌ ጽሑፎች በ%1 ቀድመው ይመጣሉ።</translation>
    </message>
    <message>
        <source>All subtitles would come %1 later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሁሉም የግርጌ ጽሑፎች በ%1 ዘግይተው ይመጣሉ።</translation>
    </message>
    <message>
        <source>The subtitles would fit both points: moved, and stretched by %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የግርጌ ጽሑፎቹ ለሁለቱም ነጥቦች ይገጥማሉ፦ ተንቀሳቅሰውና በ%1 ተዘርግተው።</translation>
    </message>
    <message>
        <source>A second point, far away from the first, stretches them as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከመጀመሪያው የራቀ ሁለተኛ ነጥብ ደግሞ ይዘረጋቸዋል።</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TimingStrip</name>
    <message>
        <source>Timing of the clip: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>የቅንጭቡ ጊዜ፦ %1</translation>
    </message>
    <message>
        <source>Timing, no clip chosen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጊዜ፣ ምንም ቅንጭብ አልተመረጠም</translation>
    </message>
    <message>
        <source>Up and Down choose a clip. Shift with Left or Right moves its beginning, Control its end, Alt the whole clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ወደላይና ወደታች ቅንጭብ ይመርጣሉ። Shift ከግራ ወይም ቀኝ ጋር መጀመሪያውን፣ Control መጨረሻውን፣ Alt ሙሉውን ቅንጭብ ያንቀሳቅሳል።</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%1 እስከ %2።</translation>
    </message>
    <message>
        <source>Choose a film to see its sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፁን ለማየት ፊልም ይምረጡ።</translation>
    </message>
    <message>
        <source>no text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ጽሑፍ የለም</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TokenStrip</name>
    <message>
        <source>No tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ቶክን የለም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ቶክን</numerusform>
            <numerusform>%Ln ቶክኖች</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the vocabulary: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በዝርዝረ ቃላት ውስጥ የለም፦ %1</translation>
    </message>
    <message>
        <source>Type a sentence to see it in tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በቶክኖች ለማየት ዓረፍተ ነገር ይጻፉ።</translation>
    </message>
    <message>
        <source>“%1” is not in the vocabulary and is left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>“%1” በዝርዝረ ቃላት ውስጥ ስለሌለ ይተዋል</translation>
    </message>
    <message>
        <source>blank, token %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ባዶ፣ ቶክን %1</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>“%1”፣ ቶክን %2</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::WaveformView</name>
    <message>
        <source>Waveform, no sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሞገድ ቅርጽ፣ ድምፅ የለም</translation>
    </message>
    <message>
        <source>Waveform, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ሞገድ ቅርጽ፣ %1</translation>
    </message>
    <message>
        <source>Selected from %1 to %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ከ%1 እስከ %2 ተመርጧል</translation>
    </message>
    <message>
        <source>At %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>በ%1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ድምፅ የለም</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
</context>
</TS>
