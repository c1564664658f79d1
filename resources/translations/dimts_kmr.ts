<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku_TR" sourcelanguage="en">
<context>
    <name>CurveNames</name>
    <message>
        <source>gradient, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gradyan, %1</translation>
    </message>
    <message>
        <source>scale of 16-bit gradients, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pîvana gradyanên 16 bitî, %1</translation>
    </message>
</context>
<context>
    <name>DatasetTab</name>
    <message>
        <source>Films, sound and subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm, deng û binnivîs</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû pel</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>At least 4 GB are needed to train the small voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo perwerdekirina dengê biçûk herî kêm 4 GB divê.</translation>
    </message>
    <message>
        <source>Free at least 5 GB.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herî kêm 5 GB cih vala bike.</translation>
    </message>
    <message>
        <source>Install the Debian package espeak-ng for the Amharic demo film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo fîlma nimûne ya amharî pakêta Debian espeak-ng saz bike.</translation>
    </message>
    <message>
        <source>No NVIDIA driver is running on this computer, so there is no GPU that could be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vê komputerê ajokara NVIDIA naxebite, loma karta grafîkê ya bikêr tune.</translation>
    </message>
    <message>
        <source>Run packaging/setup.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>packaging/setup bixebitîne.</translation>
    </message>
    <message>
        <source>Training works on the processor too, only slower.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde li ser prosesorê jî dibe, tenê hêdîtir e.</translation>
    </message>
    <message>
        <source>demo recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>qeydên nimûneyê</translation>
    </message>
    <message>
        <source>disk</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dîsk</translation>
    </message>
    <message>
        <source>espeak-ng</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>karta grafîkê</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bîr</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>prosesor</translation>
    </message>
    <message>
        <source>A network for trying things out in seconds; it does not make a usable voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tora ji bo ceribandina di çend çirkeyan de; dengekî bikêr dernaxe.</translation>
    </message>
    <message>
        <source>A small network that learns usefully on a processor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Toreke biçûk ku li ser prosesorê baş fêr dibe.</translation>
    </message>
    <message>
        <source>The full network (36 million parameters): for a graphics card with 8 GB or more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tora temam (36 milyon parametre): ji bo karta grafîkê ya bi 8 GB an zêdetir.</translation>
    </message>
    <message>
        <source>english recogniser</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nasandina axaftina îngilîzî</translation>
    </message>
    <message>
        <source>Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us for word errors of English voices.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo çewtiyên peyvan ên dengên îngilîzî pakêtên Debian libpocketsphinx3 û pocketsphinx-en-us saz bike.</translation>
    </message>
    <message>
        <source>Fine-tuning on a graphics card with 16 GB or more: small batches, added up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hûrkirin li ser karta grafîkê ya 16 GB an zêdetir: komên biçûk, li hev hatine zêdekirin.</translation>
    </message>
    <message>
        <source>Fine-tuning on a graphics card with 24 GB or more: larger batches, nothing computed twice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hûrkirin li ser karta grafîkê ya 24 GB an zêdetir: komên mezintir, tiştek du caran nayê hesibandin.</translation>
    </message>
    <message>
        <source>Fine-tuning where memory is short: one clip at a time, added up. Slow on processors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hûrkirin dema bîr kêm be: her carê pariyek, li hev zêdekirî. Li ser prosesoran hêdî ye.</translation>
    </message>
    <message>
        <source>A voice that begins anew can learn to be understood from this; going on from one that can speak is quicker and better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengek ku ji nû ve dest pê dike dikare ji viya fêrî axaftineke têgihiştî bibe; berdewamiya ji dengekî ku dizane biaxive zûtir û çêtir e.</translation>
    </message>
    <message>
        <source>As much as whole voices are made of: nearly the rate of a voice that begins anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi qasî ku dengên temam jê tên çêkirin: hema leza fêrbûnê ya dengekî ku ji nû ve dest pê dike.</translation>
    </message>
    <message>
        <source>Enough for a voice that begins anew: large batches, and days on a graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo dengekî ku ji nû ve dest pê dike bes e: komên mezin, û rojan li ser karta grafîkê.</translation>
    </message>
    <message>
        <source>Enough to give a voice that can speak already a new sound: a small rate, and rounds without hurry.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bes e ku dengekî ku dizane biaxive rengekî nû bistîne: lezeke kêm, û dorên bê lez.</translation>
    </message>
    <message>
        <source>Enough to teach a voice new words and sounds: a larger rate, and fewer rounds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bes e ku deng peyv û dengên nû hîn bibe: lezeke mezintir, û dorên kêmtir.</translation>
    </message>
    <message>
        <source>This is very little: the voice will take on the sound of the speaker at best. A small rate keeps it from forgetting how to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev pir kêm e: deng herî zêde rengê axêver digire. Lezeke kêm nahêle ku axaftinê ji bîr bike.</translation>
    </message>
    <message>
        <source>Too little to begin a voice anew: it would babble. Go on from a voice that can speak already (“Voice to go on from”), or import more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo destpêkirina dengekî ji nû ve pir kêm e: wê tenê pitepitê bike. Ji dengekî ku dizane biaxive berdewam bike (“Dengê ku jê bê domandin”), an zêdetir hawir bike.</translation>
    </message>
    <message>
        <source>Learning beside the network (LoRA) on a graphics card with 6 GB or more, or with 8 GB of memory without one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fêrbûna li kêleka torê (LoRA) bi karta grafîkê ya 6 GB an zêdetir, an jî bê kart bi 8 GB bîr.</translation>
    </message>
    <message>
        <source>As much as new languages were taught with: a small rate and few rounds; the first ones were the best.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi qasî ku zimanên nû pê hatine fêrkirin: lezeke biçûk û çend dor; yên pêşî baştirîn bûn.</translation>
    </message>
    <message>
        <source>Enough for the sound of a voice in a language that Chatterbox speaks, not for a new one: small matrices learn beside the network, so that little is forgotten.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo dengê kesekî bi zimanekî ku Chatterbox diaxive bes e, ne ji bo zimanekî nû: matrîsên biçûk li kêleka torê fêr dibin, da ku kêm were jibîrkirin.</translation>
    </message>
    <message>
        <source>Enough to bring Chatterbox nearer to a language: all of the network learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo nêzîkkirina Chatterbox ji zimanekî re bes e: tevahiya torê fêr dibe.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A letter in letters.yaml is not in the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpek ji letters.yaml di deng de tune ye.</translation>
    </message>
    <message>
        <source>Letters of your texts are not in the vocabulary and would not be learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin tîpên metnên te di ferhengê de tune ne û nayên fêrbûn.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek xelet çû.</translation>
    </message>
    <message>
        <source>The table of letters (letters.yaml) cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tabloya tîpan (letters.yaml) nayê xwendin.</translation>
    </message>
    <message>
        <source>This is a defect of the studio. Save the log and report it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev kêmasiyeke stûdyoyê ye. Qeydê tomar bike û agahî bide.</translation>
    </message>
    <message>
        <source>Try again; the log has more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsa biceribîne; di qeydê de bêtir heye.</translation>
    </message>
    <message>
        <source>A clip needs a text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji pariyê re nivîs divê.</translation>
    </message>
    <message>
        <source>A part of the program is missing: dimts-vocabulary-trainer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parçeyeke bernameyê kêm e: dimts-vocabulary-trainer.</translation>
    </message>
    <message>
        <source>A part of the voice never learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parçeyeke dengî qet fêr nebû.</translation>
    </message>
    <message>
        <source>A part of the voice&apos;s file does not fit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parçeyeke pelê dengî li hev nayê.</translation>
    </message>
    <message>
        <source>A project needs a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji projeyê re peldank divê.</translation>
    </message>
    <message>
        <source>A setting has a value that cannot be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxa mîhengekê nayê bikaranîn.</translation>
    </message>
    <message>
        <source>A setting of the training has a value that cannot be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxa mîhengeke perwerdeyê nayê bikaranîn.</translation>
    </message>
    <message>
        <source>A table of words cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tabloyeke peyvan nayê xwendin.</translation>
    </message>
    <message>
        <source>A vocabulary cannot have this size.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan nikare bi vê mezinahiyê be.</translation>
    </message>
    <message>
        <source>Another program is using this dataset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bernameyeke din vê komela pariyan bi kar tîne.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or choose the file again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bibîne ka dîsk girêdayî ye, an pelî dîsa hilbijêre.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or choose the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bibîne ka dîsk girêdayî ye, an fîlmê dîsa hilbijêre.</translation>
    </message>
    <message>
        <source>Check that you may open it and that the disk is in order.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bibîne ka destûra te ya vekirinê heye û dîsk saxlem e.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to. What was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke ku tu dikarî tê de binivîsî hilbijêre. Ya berê hatibû tomarkirin wek xwe ye.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke ku tu dikarî tê de binivîsî hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankekê hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiyeke mezintir hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a new, empty folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke nû û vala hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or add texts.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiyeke biçûktir hilbijêre, an nivîsan zêde bike.</translation>
    </message>
    <message>
        <source>Choose a subtitle file, or put one of the same name beside the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekî binnivîsê hilbijêre, an yekî bi heman navî li kêleka fîlmê deyne.</translation>
    </message>
    <message>
        <source>Choose a text file such as SRT, WebVTT, ASS, SBV, MicroDVD or TTML.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekî nivîsê wek SRT, WebVTT, ASS, SBV, MicroDVD an TTML hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a version with sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhertoyeke bi deng hilbijêre.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke din hilbijêre.</translation>
    </message>
    <message>
        <source>Choose another name, or go on with it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navekî din hilbijêre, an wê bidomîne.</translation>
    </message>
    <message>
        <source>Choose another one, or start the training anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yeke din hilbijêre, an perwerdeyê ji nû ve dest pê bike.</translation>
    </message>
    <message>
        <source>Choose another saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşeke tomarkirî ya din hilbijêre.</translation>
    </message>
    <message>
        <source>Choose another subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekî binnivîsê yê din hilbijêre.</translation>
    </message>
    <message>
        <source>Choose another subtitle stream or a subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêçeke binnivîsê ya din an pelekî binnivîsê hilbijêre.</translation>
    </message>
    <message>
        <source>Choose at least one film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herî kêm fîlmekê hilbijêre.</translation>
    </message>
    <message>
        <source>Choose its encoding in the settings of the import, or save it as UTF-8 in a text editor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kodkirina wê di mîhengên hawirdekirinê de hilbijêre, an wê di nivîskarekî de wek UTF-8 tomar bike.</translation>
    </message>
    <message>
        <source>Choose one of the streams that are listed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yek ji rêçên rêzkirî hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or make a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka projeyekê hilbijêre, an yeke nû çêke.</translation>
    </message>
    <message>
        <source>Choose the folder of a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka dengekî hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the subtitles of this very version of the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsên vê guhertoya fîlmê hilbijêre.</translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer clips at once in the settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bernameyên din bigire, an di mîhengan de pariyên kêmtir bi carekê hilbijêre.</translation>
    </message>
    <message>
        <source>Close the project there and try again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyê li wir bigire û dîsa biceribîne.</translation>
    </message>
    <message>
        <source>Continue it for more steps, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê ji bo gavên zêdetir bidomîne, an yeke nû dest pê bike.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê dîsa kopî bike an daxe.</translation>
    </message>
    <message>
        <source>Correct the named line of project.yaml.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza gotî ya project.yaml rast bike.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the project&apos;s folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Destûra nivîsandina di peldanka projeyê de bide xwe.</translation>
    </message>
    <message>
        <source>Go on from the last saved state with a smaller learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji rewşa tomarkirî ya dawî bi leza fêrbûnê ya kêmtir bidomîne.</translation>
    </message>
    <message>
        <source>Go on from the one before; it is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji ya berî wê bidomîne; ew wek xwe ye.</translation>
    </message>
    <message>
        <source>Import a film with subtitles first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî fîlmeke bi binnivîs hawirde bike.</translation>
    </message>
    <message>
        <source>Import a film with subtitles, or take dropped clips back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmeke bi binnivîs hawirde bike, an pariyên avêtî vegerîne.</translation>
    </message>
    <message>
        <source>Import a film with subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmeke bi binnivîs hawirde bike.</translation>
    </message>
    <message>
        <source>Install espeak-ng, or turn phonemes off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>espeak-ng saz bike, an foneman bigire.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhertoya nûtir saz bike.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bernameyê ji nû ve saz bike.</translation>
    </message>
    <message>
        <source>Look at the reasons in the dataset, and loosen the limits in the settings if they are too strict.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di pariyan de li sedeman binêre, û heke sînor pir hişk bin, wan di mîhengan de sist bike.</translation>
    </message>
    <message>
        <source>Make it again in the tokenizer tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê di rûpela Token de dîsa çêke.</translation>
    </message>
    <message>
        <source>Make one in the tokenizer tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di rûpela Token de yekê çêke.</translation>
    </message>
    <message>
        <source>Make room and try again. What was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cih vala bike û dîsa biceribîne. Ya berê hatibû tomarkirin wek xwe ye.</translation>
    </message>
    <message>
        <source>Make room or choose a folder you may write to. The one before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cih vala bike an peldankeke ku tu dikarî tê de binivîsî hilbijêre. Ya berî wê wek xwe ye.</translation>
    </message>
    <message>
        <source>No clip is left to learn from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo fêrbûnê tu parî nema.</translation>
    </message>
    <message>
        <source>No clip was left to keep.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu parî nema ku bê hiştin.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this run yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê perwerdeyê de hê tiştek nehatiye tomarkirin.</translation>
    </message>
    <message>
        <source>Nothing is being learned: the gradient is exactly 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek nayê fêrbûn: gradyan tam 0 e.</translation>
    </message>
    <message>
        <source>Nothing is being learned: the loss is exactly 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek nayê fêrbûn: windahî tam 0 e.</translation>
    </message>
    <message>
        <source>Nothing of this training has been saved at that step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di wê gavê de tiştek ji vê perwerdeyê nehatiye tomarkirin.</translation>
    </message>
    <message>
        <source>Nothing was learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek nehat fêrbûn.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê veke, an peldankeke din hilbijêre.</translation>
    </message>
    <message>
        <source>Phonemes need espeak-ng, which is not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo foneman espeak-ng divê, lê ne sazkirî ye.</translation>
    </message>
    <message>
        <source>Preparing the clips failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amadekirina pariyan bi ser neket.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and choose it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê wek UTF-8 tomar bike û dîsa hilbijêre.</translation>
    </message>
    <message>
        <source>Set the frames per second in the settings of the import: 23.976 and 25 are the most common.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di mîhengên hawirdekirinê de hejmara çarçoveyên çirkeyê binivîse: 23.976 û 25 yên herî berbelav in.</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di hundirê stûdyoyê de tiştek xelet çû.</translation>
    </message>
    <message>
        <source>Start the training anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyê ji nû ve dest pê bike.</translation>
    </message>
    <message>
        <source>Start training first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî dest bi perwerdeyê bike.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te rawestand.</translation>
    </message>
    <message>
        <source>Take it away again from the project, or copy it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wî dîsa ji projeyê derxe, an dîsa kopî bike.</translation>
    </message>
    <message>
        <source>The dataset is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komela pariyan xera bûye.</translation>
    </message>
    <message>
        <source>The dataset may not be changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komela pariyan nayê guhertin.</translation>
    </message>
    <message>
        <source>The dataset was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komela pariyan bi guhertoyeke nûtir a stûdyoyê hatiye çêkirin.</translation>
    </message>
    <message>
        <source>The demo&apos;s recordings are not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeydên nimûneyê ne sazkirî ne.</translation>
    </message>
    <message>
        <source>The disk has no room for the saved states.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ser dîskê ji bo rewşên tomarkirî cih tune.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsk tijî ye.</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Motor nehat destpêkirin.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pel nayê xwendin.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pel nayê nivîsandin.</translation>
    </message>
    <message>
        <source>The file is larger than anything of its kind should be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pel ji her pelê cureyê xwe mezintir e.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pel ne li wir e.</translation>
    </message>
    <message>
        <source>The files of this training are damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelên vê perwerdeyê xera bûne.</translation>
    </message>
    <message>
        <source>The film ends too early: the file is not complete.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm zû diqede: pel ne temam e.</translation>
    </message>
    <message>
        <source>The film has no content: the file holds zero bytes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Naveroka fîlmê tune: pel sifir bayt e.</translation>
    </message>
    <message>
        <source>The film has no sound track.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêça dengî ya fîlmê tune.</translation>
    </message>
    <message>
        <source>The film has no such subtitle stream.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di fîlmê de rêçeke binnivîsê ya wiha tune.</translation>
    </message>
    <message>
        <source>The film is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm xera bûye.</translation>
    </message>
    <message>
        <source>The film is longer than can be imported at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm ji ya ku bi carekê tê hawirdekirin dirêjtir e.</translation>
    </message>
    <message>
        <source>The film is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm ne li wir e.</translation>
    </message>
    <message>
        <source>The film or sound file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm an pelê dengî nayê xwendin.</translation>
    </message>
    <message>
        <source>The letters of the subtitle file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên pelê binnivîsê nayên xwendin.</translation>
    </message>
    <message>
        <source>The part that is to stay as it is was not found.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parçeya ku divê wek xwe bimîne nehat dîtin.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wêne nehat çêkirin.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wêne nehat tomarkirin.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Proje bi guhertoyeke nûtir a stûdyoyê hatiye çêkirin.</translation>
    </message>
    <message>
        <source>The project&apos;s settings file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê mîhengên projeyê nayê xwendin.</translation>
    </message>
    <message>
        <source>The project&apos;s sound is stored at another sample rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê projeyê bi rêjeyeke nimûneyan a din tomarkirî ye.</translation>
    </message>
    <message>
        <source>The project&apos;s stored sound is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê tomarkirî yê projeyê xera bûye.</translation>
    </message>
    <message>
        <source>The saved state could not be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewş nehat tomarkirin.</translation>
    </message>
    <message>
        <source>The saved state does not fit these settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa tomarkirî li van mîhengan nayê.</translation>
    </message>
    <message>
        <source>The saved state does not fit this kind of voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa tomarkirî li vî cureyê dengî nayê.</translation>
    </message>
    <message>
        <source>The saved state is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa tomarkirî xera bûye.</translation>
    </message>
    <message>
        <source>The saved state was made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa tomarkirî bi guhertoyeke nûtir a stûdyoyê hatiye çêkirin.</translation>
    </message>
    <message>
        <source>The settings of this training cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengên vê perwerdeyê nayên xwendin.</translation>
    </message>
    <message>
        <source>The short trial training did not learn.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeya kurt a ceribandinê fêr nebû.</translation>
    </message>
    <message>
        <source>The sound of this clip is missing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê vê pariyê kêm e.</translation>
    </message>
    <message>
        <source>The subtitle file cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê binnivîsê nayê xwendin.</translation>
    </message>
    <message>
        <source>The subtitle file ends in the middle of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê binnivîsê di nîvê rêzekê de diqede.</translation>
    </message>
    <message>
        <source>The subtitle file has no lines to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di pelê binnivîsê de rêzeke ku bê gotin tune.</translation>
    </message>
    <message>
        <source>The subtitle file is empty.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê binnivîsê vala ye.</translation>
    </message>
    <message>
        <source>The subtitles count frames, and nobody knows how many make a second.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs çarçoveyan dihejmêrin, û kes nizane çend ji wan çirkeyek in.</translation>
    </message>
    <message>
        <source>The subtitles do not run in time with the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema binnivîsan bi fîlmê re naçe.</translation>
    </message>
    <message>
        <source>The text file is not UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê nivîsê ne UTF-8 e.</translation>
    </message>
    <message>
        <source>The text has no letter that the voice knows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di nivîsê de tîpeke ku deng nas dike tune.</translation>
    </message>
    <message>
        <source>The text rules of this voice are damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzikên nivîsê yên vî dengî xera bûne.</translation>
    </message>
    <message>
        <source>The text rules of this voice were made by a newer version of the studio.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzikên nivîsê yên vî dengî bi guhertoyeke nûtir a stûdyoyê hatine çêkirin.</translation>
    </message>
    <message>
        <source>The training came to values that are not numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde gihîşt nirxên ku ne hejmar in.</translation>
    </message>
    <message>
        <source>The training was faster than it can have been.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde ji ya gengaz zûtir bû.</translation>
    </message>
    <message>
        <source>The trial before the training failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ceribandina berî perwerdeyê bi ser neket.</translation>
    </message>
    <message>
        <source>The vocabulary could not be made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan nehat çêkirin.</translation>
    </message>
    <message>
        <source>The vocabulary does not work as it did when it was made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan wek roja çêbûnê naxebite.</translation>
    </message>
    <message>
        <source>The vocabulary is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan xera bûye.</translation>
    </message>
    <message>
        <source>The vocabulary is larger than any voice needs.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan ji pêwîstiya her dengî mezintir e.</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the letters of your texts.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan ji bo tîpên nivîsên te pir biçûk e.</translation>
    </message>
    <message>
        <source>The vocabulary was made with other text settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan bi mîhengên nivîsê yên din hatiye çêkirin.</translation>
    </message>
    <message>
        <source>The voice and the clips have different sample rates.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêjeya nimûneyan a deng û pariyan ne yek e.</translation>
    </message>
    <message>
        <source>The voice came to values that are not numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng gihîşt nirxên ku ne hejmar in.</translation>
    </message>
    <message>
        <source>The voice has no speaker of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vî dengî de axêverek bi vî navî tune.</translation>
    </message>
    <message>
        <source>The voice holds values that are not numbers and was not saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di dengî de nirxên ku ne hejmar in hene, loma nehat tomarkirin.</translation>
    </message>
    <message>
        <source>The voice is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng xera bûye.</translation>
    </message>
    <message>
        <source>The voice would speak for far too long: it has not learned yet how long sounds last.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng dê pir dirêj biaxiviya: hê fêr nebûye ka deng çiqas didomin.</translation>
    </message>
    <message>
        <source>The voice&apos;s description cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Danasîna dengî nayê xwendin.</translation>
    </message>
    <message>
        <source>The voice&apos;s description holds a value that cannot be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di danasîna dengî de nirxeke ne gengaz heye.</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê parî tune ne.</translation>
    </message>
    <message>
        <source>There are no subtitles for this film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo vê fîlmê binnivîs tune ne.</translation>
    </message>
    <message>
        <source>There are no text rules of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzikên nivîsê bi vî navî tune ne.</translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê peldankê de projeyek heye.</translation>
    </message>
    <message>
        <source>There is a training of this name already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyek bi vî navî heye.</translation>
    </message>
    <message>
        <source>There is no curve to save yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê xêzeke ku bê tomarkirin tune.</translation>
    </message>
    <message>
        <source>There is no dataset here yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vir hê komela pariyan tune.</translation>
    </message>
    <message>
        <source>There is no kind of vocabulary with this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cureyekî ferhenga tokenan bi vî navî tune.</translation>
    </message>
    <message>
        <source>There is no kind of voice of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cureyekî dengî bi vî navî tune.</translation>
    </message>
    <message>
        <source>There is no preset of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhenga amade bi vî navî tune.</translation>
    </message>
    <message>
        <source>There is no project and no voice at this place.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vî cihî ne proje heye ne deng.</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê peldankê de proje tune.</translation>
    </message>
    <message>
        <source>There is no saved state here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vir rewşa tomarkirî tune.</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengek bi vî navî tune.</translation>
    </message>
    <message>
        <source>There is no size of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiyek bi vî navî tune.</translation>
    </message>
    <message>
        <source>There is no such device in this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê komputerê de amûreke wiha tune.</translation>
    </message>
    <message>
        <source>There is no table of Latin letters for this language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo vî zimanî tabloya tîpên latînî tune.</translation>
    </message>
    <message>
        <source>There is no text rule of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzikeke nivîsê bi vî navî tune.</translation>
    </message>
    <message>
        <source>There is no text to make a vocabulary from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs tune ku ferhenga tokenan jê bê çêkirin.</translation>
    </message>
    <message>
        <source>There is no text to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs tune ku bê gotin.</translation>
    </message>
    <message>
        <source>There is no training of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyek bi vî navî tune.</translation>
    </message>
    <message>
        <source>There is no vocabulary yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê ferhenga tokenan tune.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr têrê nake.</translation>
    </message>
    <message>
        <source>There is nothing that the demo could take its speech from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek tune ku nimûne axaftina xwe jê bigire.</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vî cihî tiştek heye.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek ji bo hawirdekirinê tunebû.</translation>
    </message>
    <message>
        <source>There were too many errors in the training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di perwerdeyê de pir çewtî hebûn.</translation>
    </message>
    <message>
        <source>These subtitles do not fit this film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev binnivîs li vê fîlmê nayên.</translation>
    </message>
    <message>
        <source>These subtitles inside the film cannot be read as text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev binnivîsên di fîlmê de wek nivîs nayên xwendin.</translation>
    </message>
    <message>
        <source>This cannot be the name of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev nikare bibe navê perwerdeyê.</translation>
    </message>
    <message>
        <source>This clip is no longer there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev parî êdî ne li wir e.</translation>
    </message>
    <message>
        <source>This device cannot compute in that number format.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev amûr nikare bi wî formata hejmaran hesab bike.</translation>
    </message>
    <message>
        <source>This folder holds no voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê peldankê de deng tune.</translation>
    </message>
    <message>
        <source>This is not a subtitle file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev ne pelekî binnivîsê ye.</translation>
    </message>
    <message>
        <source>This kind of vocabulary is not known.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev cureyê ferhenga tokenan nayê naskirin.</translation>
    </message>
    <message>
        <source>This project has no training yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeya vê projeyê hê tune.</translation>
    </message>
    <message>
        <source>This training has reached its end already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev perwerde jixwe gihîştiye dawiyê.</translation>
    </message>
    <message>
        <source>This voice was made with another version of espeak-ng.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev deng bi guhertoyeke din a espeak-ng hatiye çêkirin.</translation>
    </message>
    <message>
        <source>Train further, or choose another saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bêtir perwerde bike, an rewşeke tomarkirî ya din hilbijêre.</translation>
    </message>
    <message>
        <source>Train some steps first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî çend gavan perwerde bike.</translation>
    </message>
    <message>
        <source>Try another size, or another kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiyeke din, an cureyekî din biceribîne.</translation>
    </message>
    <message>
        <source>Try whether a player plays it; if so, convert it to MKV or WAV.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bibîne ka lêdanerek wê lê dide; heke lê bide, wê bike MKV an WAV.</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokekê binivîse.</translation>
    </message>
    <message>
        <source>Type what is said, or drop the clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştê ku tê gotin binivîse, an pariyê bavêje.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîp, reqem û bendikan bi kar bîne.</translation>
    </message>
    <message>
        <source>Use the letters of the voice&apos;s language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên zimanê dengî bi kar bîne.</translation>
    </message>
    <message>
        <source>Vocabularies of different kinds cannot be joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhengên tokenan ên cureyên cuda nayên yekkirin.</translation>
    </message>
    <message>
        <source>You can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu dikarî her gav bidomînî.</translation>
    </message>
    <message>
        <source>Your texts do not give so many tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsên te ewqas tokenan nadin.</translation>
    </message>
    <message>
        <source>espeak-ng has no voice of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di espeak-ng de dengek bi vî navî tune.</translation>
    </message>
    <message>
        <source>A line of the list cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzeke lîsteyê nayê xwendin.</translation>
    </message>
    <message>
        <source>A project cannot be merged with itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Proje bi xwe re nayê yekkirin.</translation>
    </message>
    <message>
        <source>Choose LJSpeech, CSV, Common Voice, audiofolder, NeMo, Piper or VITS.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LJSpeech, CSV, Common Voice, audiofolder, NeMo, Piper an VITS hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke nû an vala hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a voice of the same kind, or make a project of that kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengekî ji heman cureyî hilbijêre, an projeyeke ji wî cureyî çêke.</translation>
    </message>
    <message>
        <source>Choose another list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteyeke din hilbijêre.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyeke din hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the folder in which they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka ku ew tê de ne hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the list itself, or the folder it is in.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteyê bi xwe an peldanka wê hilbijêre.</translation>
    </message>
    <message>
        <source>Clips cannot be parted this way.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî bi vî awayî nayên dabeşkirin.</translation>
    </message>
    <message>
        <source>Import five or more, or hold out minutes instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pênc an bêtir hawirde bike, an li şûna wê deqeyan cuda bike.</translation>
    </message>
    <message>
        <source>It is not clear which column is the sound and which the text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ne diyar e kîjan stûn deng e û kîjan nivîs e.</translation>
    </message>
    <message>
        <source>Lists of this kind cannot be read or written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteyên bi vî rengî nayên xwendin an nivîsandin.</translation>
    </message>
    <message>
        <source>None of the list&apos;s sound files was found.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ti pelê dengî yê lîsteyê nehat dîtin.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor or spreadsheet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di edîtorekî nivîsê an tabloyê de wek UTF-8 tomar bike.</translation>
    </message>
    <message>
        <source>The letters of the list cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên lîsteyê nayên xwendin.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di lîsteyê de rêz tune ne.</translation>
    </message>
    <message>
        <source>The list is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîste ne li wir e.</translation>
    </message>
    <message>
        <source>The sound of the two projects is stored at different sample rates.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê her du projeyan bi rêjeyên nimûneyan yên cuda hatiye tomarkirin.</translation>
    </message>
    <message>
        <source>The two projects are of different languages.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zimanên her du projeyan cuda ne.</translation>
    </message>
    <message>
        <source>The voice&apos;s weights are damaged: they hold values that are no numbers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniyên dengî xera bûne: nirxên ku ne hejmar in tê de hene.</translation>
    </message>
    <message>
        <source>There are too few films to hold whole ones out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm pir kêm in ku yên tevahî bên cudakirin.</translation>
    </message>
    <message>
        <source>There is something in that folder already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di wê peldankê de jixwe tiştek heye.</translation>
    </message>
    <message>
        <source>This voice is of another kind than the project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev deng ji cureyekî din e ne yê projeyê.</translation>
    </message>
    <message>
        <source>Choose the tokenizer that belongs to the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga ku ya dengê ye hilbijêre.</translation>
    </message>
    <message>
        <source>The merged vocabulary would not keep its promises; nothing was changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga yekkirî dê sozên xwe negirta; tiştek nehat guhertin.</translation>
    </message>
    <message>
        <source>The vocabulary and this voice do not belong together: their sizes differ.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng û ev deng ne yên hev in: mezinahiyên wan cuda ne.</translation>
    </message>
    <message>
        <source>The voice&apos;s files have no table of tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di pelên dengê de tabloya tokenan tune.</translation>
    </message>
    <message>
        <source>Do not use files of unknown origin. If you trust it, save its weights as safetensors and use those.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelên ku çavkaniya wan nayê zanîn bi kar neyne. Heke tu pê bawer î, giraniyên wê wekî safetensors tomar bike û wan bi kar bîne.</translation>
    </message>
    <message>
        <source>The file of weights cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pela giraniyan nayê xwendin.</translation>
    </message>
    <message>
        <source>The file of weights is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pela giraniyan xera bûye.</translation>
    </message>
    <message>
        <source>The file of weights wants to run a program of its own and was not opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pela giraniyan dixwaze bernameyeke xwe bixebitîne û nehat vekirin.</translation>
    </message>
    <message>
        <source>There are no weights in this file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê pelê de giranî tune ne.</translation>
    </message>
    <message>
        <source>Choose a recording of somebody speaking.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomareke ku kesek tê de diaxive hilbijêre.</translation>
    </message>
    <message>
        <source>No speech was found in the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di dengî de axaftin nehat dîtin.</translation>
    </message>
    <message>
        <source>The clip cannot be parted there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî li wir nayê parvekirin.</translation>
    </message>
    <message>
        <source>The clip would be too short.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî wê pir kurt bibe.</translation>
    </message>
    <message>
        <source>The clip would take sound of its neighbour.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî wê dengê cîranê xwe bigire.</translation>
    </message>
    <message>
        <source>The subtitles cannot be moved so far.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs ewqas dûr nayên bardan.</translation>
    </message>
    <message>
        <source>The transcript does not fit the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs li pariyan nayê.</translation>
    </message>
    <message>
        <source>These clips cannot be joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev parî nayên yekkirin.</translation>
    </message>
    <message>
        <source>These points do not fit together.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev xal li hev nayên.</translation>
    </message>
    <message>
        <source>This film is no longer there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev fîlm êdî li wir nîne.</translation>
    </message>
    <message>
        <source>The file of a model cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dosyeya modelê nayê xwendin.</translation>
    </message>
    <message>
        <source>The file of a model is not the one that the program knows, and was not opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dosyeya modelê ne ew e ku bername nas dike, û nehat vekirin.</translation>
    </message>
    <message>
        <source>The file of a model is not there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dosyeya modelê ne li wir e.</translation>
    </message>
    <message>
        <source>There is no group of voices of this number.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komek dengan bi vê hejmarê tune.</translation>
    </message>
    <message>
        <source>There is no speaker of this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêverek bi vî navî tune.</translation>
    </message>
    <message>
        <source>Install its packages again, or leave it off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pakêtên wê ji nû ve saz bike, an jî wê girtî bihêle.</translation>
    </message>
    <message>
        <source>Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us, or leave it off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pakêtên Debian libpocketsphinx3 û pocketsphinx-en-us saz bike, an jî wê girtî bihêle.</translation>
    </message>
    <message>
        <source>Leave it off; the other scores work for every language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê girtî bihêle; pîvanên din ji bo her zimanî kar dikin.</translation>
    </message>
    <message>
        <source>No clip is held out that could be compared with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu parî nehatiye cudakirin ku pê re bê hevberkirin.</translation>
    </message>
    <message>
        <source>None of the saved steps could be measured.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu yek ji gavên tomarkirî nehat pîvandin.</translation>
    </message>
    <message>
        <source>Part the clips anew in the dataset, so that some are kept aside for measuring.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyan di komela pariyan de ji nû ve parve bike, da ku hin ji wan ji bo pîvanê bên cudakirin.</translation>
    </message>
    <message>
        <source>The recogniser could not be used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nasandina axaftinê nehat bikaranîn.</translation>
    </message>
    <message>
        <source>The recogniser of English is not installed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nasandina axaftina îngilîzî ne sazkirî ye.</translation>
    </message>
    <message>
        <source>There is a recogniser for English only.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nasandina axaftinê tenê ji bo îngilîzî heye.</translation>
    </message>
    <message>
        <source>A cue has more text than any cue should have.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsek ji ya ku divê bêhtir nivîs tê de ye.</translation>
    </message>
    <message>
        <source>A setting of the speaking is outside its limits.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengeke axaftinê ji sînorê xwe derketiye.</translation>
    </message>
    <message>
        <source>A setting of the speech is out of its range.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengeke axaftinê ji sînorê xwe derketiye.</translation>
    </message>
    <message>
        <source>A weight of the voice is too large for half precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniyeke dengî ji bo nîv-rastiyê pir mezin e.</translation>
    </message>
    <message>
        <source>Check the times of the subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Demên binnivîsan kontrol bike.</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekê hilbijêre ku nivîs tê de hebe.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the films, or the films themselves.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka fîlman an fîlman bi xwe hilbijêre.</translation>
    </message>
    <message>
        <source>Give the sentence that was heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevoka ku hat bihîstin bide.</translation>
    </message>
    <message>
        <source>Let the name end in .wav, .flac or .opus.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bila nav bi .wav, .flac an .opus biqede.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsa li lîsteyê binêre.</translation>
    </message>
    <message>
        <source>Look at the reasons in the dataset, and record again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li sedeman di nav pariyan de binêre û dîsa tomar bike.</translation>
    </message>
    <message>
        <source>Make it again; if that does not help, check the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsa çêke; heke alîkarî neke, dîskê kontrol bike.</translation>
    </message>
    <message>
        <source>No recording can be used as a clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ti tomar wek parî nayê bikaranîn.</translation>
    </message>
    <message>
        <source>None of the sentences has been recorded.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ti hevok nehatiye tomarkirin.</translation>
    </message>
    <message>
        <source>Part it into several cues.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê bike çend binnivîs.</translation>
    </message>
    <message>
        <source>Put back a copy of the file feedback.json, or move it away to begin anew; the recordings stay.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kopiyeke pela feedback.json vegerîne, an jî wê dûr bixe da ku ji nû ve dest pê bikî; tomar dimînin.</translation>
    </message>
    <message>
        <source>Record some of the sentences that are marked bad: the voice learns from sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin ji hevokên ku wek xirab hatine nîşankirin tomar bike: deng ji dengî fêr dibe.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di edîtoreke nivîsê de wek UTF-8 tomar bike.</translation>
    </message>
    <message>
        <source>Speak it in parts, for example chapter by chapter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Beş bi beş bide xwendin, wek mînak beşa pirtûkê bi beş.</translation>
    </message>
    <message>
        <source>Speak it sentence by sentence.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevok bi hevok bide xwendin.</translation>
    </message>
    <message>
        <source>Take the voice away with full precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng bi rastiya tam bibe.</translation>
    </message>
    <message>
        <source>The archive could not be read back after writing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Arşîv piştî nivîsandinê nehat xwendin.</translation>
    </message>
    <message>
        <source>The feedback does not say which sentence it is about.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxandin nabêje li ser kîjan hevokê ye.</translation>
    </message>
    <message>
        <source>The feedback of this project cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxandinên vê projeyê nayên xwendin.</translation>
    </message>
    <message>
        <source>The mixture of speakers cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tevlîheviya axêveran nayê xwendin.</translation>
    </message>
    <message>
        <source>The name ends in no sound format that can be written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nav bi ti awayê dengî yê ku were nivîsandin naqede.</translation>
    </message>
    <message>
        <source>There is not enough memory for these settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr ji bo van mîhengan têrê nake.</translation>
    </message>
    <message>
        <source>Voices of this kind cannot be mixed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengên vî cureyî nayên tevlihevkirin.</translation>
    </message>
    <message>
        <source>Files of the Chatterbox voice are missing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin pelên dengê Chatterbox tune ne.</translation>
    </message>
    <message>
        <source>Chatterbox needs its released files to go on from.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Chatterbox hewceyî pelên xwe yên weşandî ye da ku ji wan bidomîne.</translation>
    </message>
    <message>
        <source>It is not known yet how this speaker sounds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê nayê zanîn ku ev axêver çawa deng dide.</translation>
    </message>
    <message>
        <source>This sound is too short to know a voice by it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev deng ji bo naskirina kesekî pir kurt e.</translation>
    </message>
    <message>
        <source>The vocabulary of this project is not one of Chatterbox&apos;s.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga vê projeyê ne ya Chatterbox e.</translation>
    </message>
    <message>
        <source>Voices of this kind cannot speak like a sound file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengên vî cureyî nikarin wek pelekî deng biaxivin.</translation>
    </message>
    <message>
        <source>The sizes of this Chatterbox voice do not fit each other.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiyên vî dengê Chatterbox li hev nakin.</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs ji bo xwendina carekê pir dirêj e.</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at one go.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs ji bo xwendina carekê pir dirêj e.</translation>
    </message>
    <message>
        <source>The times of the subtitles go beyond 24 hours.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Demên binnivîsan ji 24 saetan derbas dibin.</translation>
    </message>
    <message>
        <source>The voice got worse on sentences that were kept aside, so it is left as it was.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng li ser hevokên ku hatine veqetandin xirabtir bû, loma wek berê hat hiştin.</translation>
    </message>
    <message>
        <source>The weight, the learning rate and the number of rounds must be above nought.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giranî, leza fêrbûnê û hejmara doran divê ji sifirê zêdetir bin.</translation>
    </message>
    <message>
        <source>There is no film and no sound file in this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê peldankê de ne fîlm heye ne jî pela deng.</translation>
    </message>
    <message>
        <source>There is nothing to speak in this file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê pelê de tiştek ji bo xwendinê tune.</translation>
    </message>
    <message>
        <source>These weights are not those of this Chatterbox network.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev giranî ne yên vê tora Chatterbox in.</translation>
    </message>
    <message>
        <source>This feedback is not there any more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev nirxandin êdî ne li vir e.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev ne pela nivîsê ya UTF-8 ye.</translation>
    </message>
    <message>
        <source>Try fewer rounds, a lower rate or more of the old clips in between.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dorên kêmtir, lezeke kêmtir, an jî pariyên kevn ên zêdetir biceribîne.</translation>
    </message>
    <message>
        <source>Use the values that are suggested.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxên ku tên pêşniyarkirin bi kar bîne.</translation>
    </message>
    <message>
        <source>Bring the training back first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî perwerdeyê vegerîne.</translation>
    </message>
    <message>
        <source>Look at the list of what was moved aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li lîsteya tiştên ku hatine danîn aliyekî binêre.</translation>
    </message>
    <message>
        <source>Nothing was moved aside under this name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi vî navî tiştek nehatiye danîn aliyekî.</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wê rawestîne, an li benda dawiya wê bimîne.</translation>
    </message>
    <message>
        <source>The training that this belongs to is not there, or has saved this step anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeya ku ev ya wê ye ne li vir e, an ev gav ji nû ve tomar kiriye.</translation>
    </message>
    <message>
        <source>The trainings have changed since this list was made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji dema ku ev lîste hatiye çêkirin ve perwerde guherîne.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek tune ku were rakirin.</translation>
    </message>
    <message>
        <source>This training is running.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev perwerde dimeşe.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê perwerdeyê de tiştek nehatiye tomarkirin.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yeke nû dest pê bike.</translation>
    </message>
    <message>
        <source>Look at the queue.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li rêzê binêre.</translation>
    </message>
    <message>
        <source>Move its file away to begin a new one; the trainings are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo destpêkirina yeke nû pela wê bibe cihekî din; dest nadin perwerdeyan.</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di rêzê de tiştek ne li bendê ye.</translation>
    </message>
    <message>
        <source>Nothing would end this training, so the next one would never begin.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek vê perwerdeyê naqedîne, lewma ya din qet dest pê nake.</translation>
    </message>
    <message>
        <source>Put a training into it first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî perwerdeyekê têxe wê.</translation>
    </message>
    <message>
        <source>Say how many steps or how much time it may take.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bibêje çend gav an çiqas dem dikare bigire.</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî wê rawestîne, an li benda dawiya wê bimîne.</translation>
    </message>
    <message>
        <source>The queue has no entry of this number.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di rêzê de ev hejmar tune.</translation>
    </message>
    <message>
        <source>The queue is being worked off.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêz tê xebitandin.</translation>
    </message>
    <message>
        <source>The queue of this project cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza vê projeyê nayê xwendin.</translation>
    </message>
    <message>
        <source>Give the answer again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bersivê dîsa bide.</translation>
    </message>
    <message>
        <source>Measure the run again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyê dîsa bipîve.</translation>
    </message>
    <message>
        <source>Put back a copy of the file listening.json, or move it away to begin anew.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kopiyeke pela listening.json vegerîne, an jî wê dûr bixe da ku ji nû ve dest pê bikî.</translation>
    </message>
    <message>
        <source>The answers of the listening tests cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bersivên ceribandinên guhdarîkirinê nayên xwendin.</translation>
    </message>
    <message>
        <source>The last measurement of this run cannot be read.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvana dawî ya vê perwerdeyê nayê xwendin.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev bersiv li pirsê nayê.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke din hilbijêre, an destûrên wê biguherîne.</translation>
    </message>
    <message>
        <source>Choose the archive of a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Arşîva dengekî hilbijêre.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê ji nû ve kopî bike an daxe.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê peldankê de tiştek nayê nivîsandin.</translation>
    </message>
    <message>
        <source>Take it from where it was made, or leave it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji cihê ku lê hatiye çêkirin bistîne, an jê vekişe.</translation>
    </message>
    <message>
        <source>The archive holds something that no voice holds, and was not unpacked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di arşîvê de tiştek heye ku di tu dengî de tune ye, û nehat vekirin.</translation>
    </message>
    <message>
        <source>The archive is damaged or not whole.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Arşîv xera ye an ne temam e.</translation>
    </message>
    <message>
        <source>What is in the archive is too large for a voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştê di arşîvê de ji bo dengekî pir mezin e.</translation>
    </message>
    <message>
        <source>The weights that this run has learned beside are not those of its beginning.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniyên ku ev perwerde li kêleka wan fêr bûye ne yên destpêkê ne.</translation>
    </message>
    <message>
        <source>Add the letters to the tokens, or correct the texts of the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpan li tokenan zêde bike, an nivîsên pariyan rast bike.</translation>
    </message>
    <message>
        <source>Choose a place further inside the clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cihekî hundirtir ê parî hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a size within the limits that are shown.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiyekê di nav sînorên xuyakirî de hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a step that was saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gaveke ku hatiye tomarkirin hilbijêre.</translation>
    </message>
    <message>
        <source>Choose clips that follow one another in the same film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên li pey hev di heman fîlmê de hilbijêre.</translation>
    </message>
    <message>
        <source>Choose fewer clips at once or a smaller network in the settings, and close other programs.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di mîhengan de kêmtir parî bi hev re an toreke biçûktir hilbijêre, û bernameyên din bigire.</translation>
    </message>
    <message>
        <source>Choose one of the voice&apos;s own speakers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yek ji axêverên dengî bi xwe hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the subtitles of this very version of the film, or move them on the sound under Timing.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsên heman guhertoya fîlmê hilbijêre, an wan di Dem de li ser deng bilivîne.</translation>
    </message>
    <message>
        <source>Choose “auto”, or a device that “Check this computer” shows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>“auto” hilbijêre, an amûreke ku “Vê komputerê kontrol bike” nîşan dide.</translation>
    </message>
    <message>
        <source>Copy the report in the help and pass it on; what was saved before is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rapora di alîkariyê de kopî bike û bişîne; tiştê ku berê hatiye tomarkirin nehatiye destlêdan.</translation>
    </message>
    <message>
        <source>Cut the film into parts and import them one by one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmê bike beş û wan yek bi yek hawirde bike.</translation>
    </message>
    <message>
        <source>Go on with it or start a new one; its saved states are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pê re berdewam bike an yeke nû dest pê bike; rewşên wê yên tomarkirî nayên destlêdan.</translation>
    </message>
    <message>
        <source>Import the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmê dîsa hawirde bike.</translation>
    </message>
    <message>
        <source>Install the packages of the recordings, or import a film of your own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pakêtên tomaran saz bike, an fîlmeke xwe hawirde bike.</translation>
    </message>
    <message>
        <source>Install the program again, or look at “Check this computer”.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bernameyê dîsa saz bike, an li “Vê komputerê kontrol bike” binêre.</translation>
    </message>
    <message>
        <source>Install the recordings or espeak-ng, or import a film of your own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomaran an espeak-ng saz bike, an fîlmeke xwe hawirde bike.</translation>
    </message>
    <message>
        <source>Leave the clip a little longer, or drop it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî hinekî dirêjtir bihêle, an bavêje.</translation>
    </message>
    <message>
        <source>Look at the list again: it has changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsa li lîsteyê binêre: ew guheriye.</translation>
    </message>
    <message>
        <source>Look at the settings that are named, or go back to a preset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li mîhengên ku navê wan hatiye gotin binêre, an vegere mîhenga amade.</translation>
    </message>
    <message>
        <source>Make room on the disk, or take older saved states away under History.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ser dîskê cih veke, an di Dîrokê de rewşên tomarkirî yên kevn rake.</translation>
    </message>
    <message>
        <source>Make the tokens again, or put the text settings back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenan dîsa çêke, an mîhengên nivîsê vegerîne.</translation>
    </message>
    <message>
        <source>Mend the line that is named, and take the list in again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza ku navê wê hatiye gotin rast bike û lîsteyê dîsa bistîne.</translation>
    </message>
    <message>
        <source>Move the edge only as far as the next clip, or move that one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kevî tenê heta pariyê din bilivîne, an pêşî wî bilivîne.</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example audio and text, or choose the format yourself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di rêza yekem de navê stûnan binivîse, mînak audio û text, an formatê bi xwe hilbijêre.</translation>
    </message>
    <message>
        <source>Put all files of the release into one folder and choose that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû pelên weşanê bixe peldankekê û wê hilbijêre.</translation>
    </message>
    <message>
        <source>Put back a copy of the project&apos;s folder, or import the films again into a new project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kopiyeke peldanka projeyê vegerîne, an fîlman dîsa hawirdeyî projeyeke nû bike.</translation>
    </message>
    <message>
        <source>Put the training&apos;s settings back to a preset and start a new run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengên perwerdeyê vegerîne mîhenga amade û perwerdeyeke nû dest pê bike.</translation>
    </message>
    <message>
        <source>Set the sample rate back to what it was, or make a new project for these films.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêjeya nimûneyan vegerîne ya berê, an ji bo van fîlman projeyeke nû çêke.</translation>
    </message>
    <message>
        <source>Start a new run: the saved states of this one belong to other settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke nû dest pê bike: rewşên tomarkirî yên vê yên mîhengên din in.</translation>
    </message>
    <message>
        <source>Take five to ten seconds of one person&apos;s clear speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pênc heta deh çirkeyên axaftina zelal a kesekî bigire.</translation>
    </message>
    <message>
        <source>A voice learns one language at a time: choose a project in the same language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng her carê zimanekî hîn dibe: projeyeke bi heman zimanî hilbijêre.</translation>
    </message>
    <message>
        <source>Check that no loss has the weight 0, or say that this part is to stay as it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binêre ku giraniya tu windahiyê ne 0 be, an bêje ku ev beş wek xwe bimîne.</translation>
    </message>
    <message>
        <source>Choose a film of this project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmeke vê projeyê hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komekê ji lîsteyê hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a letter that the voice knows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpeke ku deng nas dike hilbijêre.</translation>
    </message>
    <message>
        <source>Choose a saved state that belongs to these settings, or start a new training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşeke tomarkirî ya van mîhengan hilbijêre, an perwerdeyeke nû dest pê bike.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or part it into several.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peleke biçûktir hilbijêre, an wê parve bike.</translation>
    </message>
    <message>
        <source>Choose a sound file as the speaker: some seconds of one person&apos;s clear speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekî dengî wek axêver hilbijêre: çend saniye ji axaftina zelal a kesekî.</translation>
    </message>
    <message>
        <source>Choose a voice that espeak-ng has, such as am, ku or en-gb.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengekî ku espeak-ng heye hilbijêre, wek am, ku an en-gb.</translation>
    </message>
    <message>
        <source>Choose a voice with the sample rate of the clips, or make a new project with that of the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengekî bi rêjeya nimûneyan a pariyan hilbijêre, an projeyeke nû bi rêjeya dengê çêke.</translation>
    </message>
    <message>
        <source>Choose another training, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke din hilbijêre, an yeke nû dest pê bike.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yekê ji lîsteyê hilbijêre.</translation>
    </message>
    <message>
        <source>Choose one of its speakers, or use a Chatterbox voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yek ji axêverên wê hilbijêre, an dengekî Chatterbox bi kar bîne.</translation>
    </message>
    <message>
        <source>Choose one of the two ways that are offered.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yek ji du rêyên ku tên pêşkêşkirin hilbijêre.</translation>
    </message>
    <message>
        <source>Choose one speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêverekî hilbijêre.</translation>
    </message>
    <message>
        <source>Choose other saved steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gavên tomarkirî yên din hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the file with the weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê ku giranî tê de ne hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the folder with its released files, or with a voice made from them, under “Voice to go on from”.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di “Dengê ku jê bê domandin” de peldanka bi pelên weşandî, an bi dengekî ji wan çêkirî, hilbijêre.</translation>
    </message>
    <message>
        <source>Choose the vocabulary of a speech model: it has a few thousand tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga modeleke axaftinê hilbijêre: çend hezar token tê de hene.</translation>
    </message>
    <message>
        <source>Choose the voice&apos;s own files.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelên dengê bi xwe hilbijêre.</translation>
    </message>
    <message>
        <source>Choose “auto” as the precision.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wek rastiyê “auto” hilbijêre.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê ji cihê ku jê hatiye dîsa kopî bike.</translation>
    </message>
    <message>
        <source>Copy the file again, or save its weights as safetensors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê dîsa kopî bike, an giraniyên wê wek safetensors tomar bike.</translation>
    </message>
    <message>
        <source>Copy the folder again from where it came, or make the tokens again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankê ji cihê ku jê hatiye dîsa kopî bike, an tokenan dîsa çêke.</translation>
    </message>
    <message>
        <source>Copy the voice again, or choose an earlier one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê dîsa kopî bike, an yekî berê hilbijêre.</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza ku navê wê hatiye rast bike.</translation>
    </message>
    <message>
        <source>Correct the names of the parts that are to stay as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navên beşên ku divê wek xwe bimînin rast bike.</translation>
    </message>
    <message>
        <source>Correct the setting that is named; its help says what it takes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhenga ku navê wê hatiye rast bike; alîkariya wê dibêje çi distîne.</translation>
    </message>
    <message>
        <source>Correct the times in the subtitle file and import the film again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Demên di pelê binnivîsê de rast bike û fîlmê dîsa hawirde bike.</translation>
    </message>
    <message>
        <source>Correct this value in the settings or in config.json.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vê nirxê di mîhengan de an di config.json de rast bike.</translation>
    </message>
    <message>
        <source>Do not start a long training with these settings: go back to a preset.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi van mîhengan perwerdeyeke dirêj dest pê neke: vegere mîhengeke amade.</translation>
    </message>
    <message>
        <source>Give a shift within a day and a speed between a half and twice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Veguhastinek di nav rojekê de û lezek di navbera nîv û du caran de bide.</translation>
    </message>
    <message>
        <source>Give the name to a group first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî navê bide komekê.</translation>
    </message>
    <message>
        <source>Give the training more steps or more time, and check that the learning rate is not 0.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav an demê bêtir bide perwerdeyê û binêre ku leza fêrbûnê ne 0 be.</translation>
    </message>
    <message>
        <source>Import its films into this project instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li şûna wê fîlmên wê hawirdeyî vê projeyê bike.</translation>
    </message>
    <message>
        <source>Install the version of espeak-ng that is named, or train the voice again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhertoya espeak-ng a ku navê wê hatiye saz bike, an dengê dîsa perwerde bike.</translation>
    </message>
    <message>
        <source>Let Chatterbox&apos;s vocabulary learn your clips: the merge assistant under Tokens does that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bila ferhenga Chatterbox pariyên te hîn bibe: alîkarê yekkirinê di Tokenan de wê dike.</translation>
    </message>
    <message>
        <source>Let the vocabulary learn from texts of the new language instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li şûna wê bila ferheng ji nivîsên zimanê nû hîn bibe.</translation>
    </message>
    <message>
        <source>Look at the clip that is named, and drop it if its sound is damaged.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li pariya ku navê wê hatiye binêre, û heke dengê wê xera be bavêje.</translation>
    </message>
    <message>
        <source>Look at the clips and check this computer. If it comes again, copy the report in the help and pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li pariyan binêre û vê kompîturê kontrol bike. Heke dîsa çêbe, rapora di alîkariyê de kopî bike û bişîne.</translation>
    </message>
    <message>
        <source>Look for the setting in the list of all settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di lîsteya hemû mîhengan de li mîhengê bigere.</translation>
    </message>
    <message>
        <source>Make a vocabulary from your own clips instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li şûna wê ferhengekê ji pariyên xwe çêke.</translation>
    </message>
    <message>
        <source>Mend or drop the clips that the log names, then go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku qeyd navê wan dibêje rast bike an bavêje, paşê bidomîne.</translation>
    </message>
    <message>
        <source>Name one place, or two that are at least ten seconds apart.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cihekî diyar bike, an du cihên ku herî kêm deh saniye ji hev dûr in.</translation>
    </message>
    <message>
        <source>Put the file back that was there when the training began, or start a new one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê ku di destpêka perwerdeyê de li wir bû vegerîne, an yeke nû dest pê bike.</translation>
    </message>
    <message>
        <source>Put the file where it is looked for, or leave it off: the program&apos;s own measures do as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê li cihê ku tê gerîn deyne, an jê bigere: pîvanên bernameyê bi xwe jî kar dikin.</translation>
    </message>
    <message>
        <source>Start a new training; the saved voices of this one are not touched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke nû dest pê bike; dest nagihîje dengên tomarkirî yên vê.</translation>
    </message>
    <message>
        <source>Take the file away, or put the known version there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê rake, an guhertoya naskirî deyne şûnê.</translation>
    </message>
    <message>
        <source>Turn Latin letters off, or add a table for this language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên latînî bigire, an tabloyekê ji bo vî zimanî zêde bike.</translation>
    </message>
    <message>
        <source>Write names with weights, such as Anna:2, Ben:1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navan bi giraniyan binivîse, wek Anna:2, Ben:1.</translation>
    </message>
    <message>
        <source>Write one line for each clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo her pariyê rêzekê binivîse.</translation>
    </message>
    <message>
        <source>Write the name of a rule of this language with =on or =off behind it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navê rêzikeke vî zimanî binivîse û =on an =off li pey deyne.</translation>
    </message>
    <message>
        <source>Choose one of the speakers that are named below.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yek ji axêverên ku li jêr hatine navandin hilbijêre.</translation>
    </message>
    <message>
        <source>None of the held-out clips is spoken by this speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu parçeyê cudakirî ji aliyê vî axêverî ve nehatiye gotin.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ç</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 xulek %2 ç</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 xulek</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 st %2 xulek</translation>
    </message>
    <message>
        <source>less than %1 left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>kêmtir ji %1 maye</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 maye</translation>
    </message>
    <message>
        <source>not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ne hejmar e</translation>
    </message>
    <message>
        <source>infinite</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bêdawî</translation>
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
        <translation>Bişkojên pencereyê</translation>
    </message>
    <message>
        <source>go to a tab</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>diçe rûpelekê</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>open a project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>projeyekê vedike</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>take back, repeat (clips)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>vedigerîne, dubare dike (parî)</translation>
    </message>
    <message>
        <source>Space, X, Enter, E</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Valahî, X, Enter, E</translation>
    </message>
    <message>
        <source>in the list of clips: play, leave out, keep, edit the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>di lîsteya pariyan de: lê dide, derdixe, dihêle, nivîsê diguherîne</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search the clips or the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li pariyan an li mîhengan digere</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>start training, or say the sentence on Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dest bi perwerdeyê dike, an hevokê di rûpela Guhdarî de dibêje</translation>
    </message>
    <message>
        <source>F1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev komputer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê dinêre…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Dimts Studio (ድምፅ, “voice”)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dimts Studio (ድምፅ, “deng”)</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guherto</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Qt %1, QCustomPlot</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qt %1, QCustomPlot</translation>
    </message>
    <message>
        <source>Licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsans</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later. Nothing you do here leaves this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>GPL-3.0-or-later. Tiştek ku tu li vir dikî ji vê komputerê dernakeve.</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ziman</translation>
    </message>
    <message>
        <source>C, J</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>C, J</translation>
    </message>
    <message>
        <source>make two clips of one, or one of two</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pariyekî bike du, an duyan bike yek</translation>
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
        <translation>Jê bibe</translation>
    </message>
    <message>
        <source>on a recent project: take it off the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li ser projeyeke dawî: ji lîsteyê derxe</translation>
    </message>
    <message>
        <source>help for the screen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>alîkarî ji bo vê rûpelê</translation>
    </message>
    <message>
        <source>Esc</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>alîkariyê bigire</translation>
    </message>
    <message>
        <source>H</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>H</translation>
    </message>
    <message>
        <source>on the curves: hear the curve as a tone</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li ser xêzan: xêzê wek deng guhdarî bike</translation>
    </message>
    <message>
        <source>P</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>P</translation>
    </message>
    <message>
        <source>on the curves: play what was spoken at the step that is pointed at</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li ser xêzan: ya ku di gava nîşankirî de hat gotin lê bide</translation>
    </message>
    <message>
        <source>films, clips or timing in the dataset; the recording or the voice where both are heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>fîlm, parî an dem di komelê de; li cihê ku herdu tên bihîstin, tomar an deng</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>This should not happen. The fault lies in the studio and not in what you did.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Divê ev çênebûya. Çewtî ya stûdyoyê ye, ne ya tiştê ku te kir.</translation>
    </message>
    <message>
        <source>A training needs memory for its network and for every clip that it learns from at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde ji bo tora xwe û ji bo her pariyê ku bi hev re jê fêr dibe bîrê dixwaze.</translation>
    </message>
    <message>
        <source>Saved states, sound and films take room on the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşên tomarkirî, deng û fîlm li ser dîskê cih digirin.</translation>
    </message>
    <message>
        <source>Some files of weights can hold programs. The studio never runs anything in them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin pelên giraniyan dikarin bernameyan bihewînin. Stûdyo tu carî tiştekî di wan de naxebitîne.</translation>
    </message>
    <message>
        <source>It came up while films, subtitles or clips were read, checked or stored. Your own files are never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema fîlm, binnivîs an parî dihatin xwendin, kontrolkirin an tomarkirin derket. Pelên te bi xwe tu carî nayên guhertin.</translation>
    </message>
    <message>
        <source>It came up while texts were made ready or the tokens were made. The project&apos;s tokens stay as they were.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema nivîs dihatin amadekirin an token dihatin çêkirin derket. Tokenên projeyê wek xwe dimînin.</translation>
    </message>
    <message>
        <source>A setting and what this computer or this project can do did not fit together.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengek û tiştê ku ev komputer an ev proje dikare li hev nehatin.</translation>
    </message>
    <message>
        <source>It came up while a voice was being trained, saved or loaded. The last good saved state is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema dengek dihat perwerdekirin, tomarkirin an barkirin derket. Rewşa baş a dawî ya tomarkirî wek xwe ye.</translation>
    </message>
    <message>
        <source>It came up while a voice was speaking, was being measured or taken away. The training itself is untouched.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema dengek diaxivî, dihat pîvan an dihat birin derket. Perwerde bi xwe wek xwe ye.</translation>
    </message>
    <message>
        <source>It came up while earlier trainings were looked at or tidied up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema perwerdeyên berê dihatin dîtin an paqijkirin derket.</translation>
    </message>
    <message>
        <source>It came up while a project or one of its files was opened or written.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema projeyek an pelek wê dihat vekirin an nivîsandin derket.</translation>
    </message>
    <message>
        <source>All error messages</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû peyamên çewtiyan</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Alîkarî</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çi qewimî</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çima</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çi bikî</translation>
    </message>
    <message>
        <source>The message names the place and says what to do there. “Show help” beside it brings you here with all of that.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peyam cihî nav dike û dibêje li wir çi bikî. «Alîkariyê nîşan bide» li kêleka wê te bi wan hemûyan tîne vir.</translation>
    </message>
    <message>
        <source>More about this screen: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zêdetir li ser vê rûpelê: %1</translation>
    </message>
    <message>
        <source>Name of this error: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navê vê çewtiyê: %1</translation>
    </message>
    <message>
        <source>Picture of the screen “%1” with a project open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wêneya ekrana “%1” bi projeyeke vekirî</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of %1. Install the package fonts-noto-core and start again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vê komputerê curetîpek bi tîpên %1 tune. Pakêta fonts-noto-core saz bike û dîsa dest pê bike.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amharî</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kurdî (kurmancî)</translation>
    </message>
    <message>
        <source>Translated by machine, not checked yet by a speaker; corrections are welcome.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi makîneyê hat wergerandin, hê axêverekî kontrol nekiriye; rastkirin bi kêfxweşî tên pêşwazîkirin.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amharî</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Erebî</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kurdiya navendî (soranî)</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Îngilîzî</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fransî</translation>
    </message>
    <message>
        <source>German</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Almanî</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kurdî (kurmancî)</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Oromoyî</translation>
    </message>
    <message>
        <source>Persian</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Farisî</translation>
    </message>
    <message>
        <source>Somali</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Somalî</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Spanî</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîgrînî</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tirkî</translation>
    </message>
</context>
<context>
    <name>ListFormat</name>
    <message>
        <source>LJSpeech: name | text | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>LJSpeech: nav | nivîs | nivîs</translation>
    </message>
    <message>
        <source>A table (CSV): sound, text, speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tabloyek (CSV): deng, nivîs, axêver</translation>
    </message>
    <message>
        <source>Common Voice: a TSV with votes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Common Voice: TSV bi dengdanan</translation>
    </message>
    <message>
        <source>Hugging Face audio folder: metadata with file_name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka dengan a Hugging Face: metadata bi file_name</translation>
    </message>
    <message>
        <source>NeMo manifest: one JSON object on each line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteya NeMo: li her rêzê yek JSON</translation>
    </message>
    <message>
        <source>Piper: name | text, or name | speaker | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piper: nav | nivîs, an nav | axêver | nivîs</translation>
    </message>
    <message>
        <source>VITS file list: path | text, or path | speaker | text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteya pelan a VITS: cih | nivîs, an cih | axêver | nivîs</translation>
    </message>
    <message>
        <source>Lists</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîste</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû pel</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>a gradient reaches every part</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gradyan digihîje her beşê</translation>
    </message>
    <message>
        <source>cpu</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>prosesor</translation>
    </message>
    <message>
        <source>early_stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>êdî baştir nabe</translation>
    </message>
    <message>
        <source>epochs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dor</translation>
    </message>
    <message>
        <source>error</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>çewtî</translation>
    </message>
    <message>
        <source>every parameter learns</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>her parametre hîn dibe</translation>
    </message>
    <message>
        <source>final</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dawî</translation>
    </message>
    <message>
        <source>interval</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>di dema xwe de</translation>
    </message>
    <message>
        <source>losses are finite</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>windahî hejmar in</translation>
    </message>
    <message>
        <source>losses are not zero</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>windahî ne sifir in</translation>
    </message>
    <message>
        <source>minutes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dem</translation>
    </message>
    <message>
        <source>pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>rawestan</translation>
    </message>
    <message>
        <source>requested</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bi daxwazê</translation>
    </message>
    <message>
        <source>saved state reads back the same</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>rewşa tomarkirî wek xwe tê xwendin</translation>
    </message>
    <message>
        <source>steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gav</translation>
    </message>
    <message>
        <source>stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>sekinandin</translation>
    </message>
    <message>
        <source>the loss falls</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>windahî dadikeve</translation>
    </message>
    <message>
        <source>the text reaches the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nivîs digihîje dengê</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1 hours of speech to train on. %2 Proposed: %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 saet axaftin ji bo perwerdeyê. %2 Pêşniyar: %3.</translation>
    </message>
    <message>
        <source>%1 hours of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 saet axaftin ji bo perwerdeyê. %2</translation>
    </message>
    <message>
        <source>%1 minutes of speech to train on. %2 Proposed: %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 deqe axaftin ji bo perwerdeyê. %2 Pêşniyar: %3.</translation>
    </message>
    <message>
        <source>%1 minutes of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 deqe axaftin ji bo perwerdeyê. %2</translation>
    </message>
    <message>
        <source>A saved state takes %1, up to %2 of them %3; free on the disk: %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşeke tomarkirî %1 digire, heta %2 ji wan %3; vala li ser dîskê: %4.</translation>
    </message>
    <message>
        <source>Before the run, FAILED: %1 (%2)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berî perwerdeyê, bi ser neket: %1 (%2)</translation>
    </message>
    <message>
        <source>Before the run, FAILED: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berî perwerdeyê, bi ser neket: %1</translation>
    </message>
    <message>
        <source>Before the run, ok: %1 (%2)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berî perwerdeyê, baş: %1 (%2)</translation>
    </message>
    <message>
        <source>Before the run, ok: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berî perwerdeyê, baş: %1</translation>
    </message>
    <message>
        <source>Begins on %1 with %2 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ser %1 bi %2 pariyan dest pê dike.</translation>
    </message>
    <message>
        <source>Changed at step %1: %2 from %3 to %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de hate guhertin: %2 ji %3 bo %4.</translation>
    </message>
    <message>
        <source>Clip %1 is left out: %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariya %1 hate derxistin: %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the queue begins; %2 wait after it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmara %1 a rêzê dest pê dike; %2 li pey wê disekinin.</translation>
    </message>
    <message>
        <source>Finished at step %1 (%2).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de qediya (%2).</translation>
    </message>
    <message>
        <source>Goes on at step %1 on %2 with %3 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji gava %1 li ser %2 bi %3 pariyan didome.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Didome.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di hêzê de: %1.</translation>
    </message>
    <message>
        <source>Measured each time: %1 of the %2 clips kept aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her carê tê pîvan: %1 ji %2 pariyên li aliyekî hiştî.</translation>
    </message>
    <message>
        <source>Memory ran out. Each batch of %1 clips is now worked on in %2 parts; a step still sees as many clips, it takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr qediya. Her koma %1 pariyan niha bi %2 beşan tê xebitandin; gavek hîn jî ewqas pariyan dibîne, dirêjtir dibe.</translation>
    </message>
    <message>
        <source>No samples were spoken: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu nimûne nehatin gotin: %1</translation>
    </message>
    <message>
        <source>Paused at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de hate rawestandin.</translation>
    </message>
    <message>
        <source>Saved step %1 (%2).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava %1 hate tomarkirin (%2).</translation>
    </message>
    <message>
        <source>Signs without a token: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşanên bê token: %1.</translation>
    </message>
    <message>
        <source>Speech is found by the silero model.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axaftin bi modela silero tê dîtin.</translation>
    </message>
    <message>
        <source>Still too many bad steps: it goes back from step %1 to the saved step %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hîn jî gavên xerab zêde ne: ji gava %1 vedigere gava tomarkirî %2.</translation>
    </message>
    <message>
        <source>Still too many bad steps: it goes on in fp32.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hîn jî gavên xerab zêde ne: bi fp32 didome.</translation>
    </message>
    <message>
        <source>Stopped by you at step %1; all is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te di gava %1 de rawestand; her tişt tomarkirî ye.</translation>
    </message>
    <message>
        <source>The checkpoint could not be saved: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewş nehate tomarkirin: %1</translation>
    </message>
    <message>
        <source>The longest clips, %1 at once, fit; they took %2 more than the step before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên herî dirêj, %1 bi hev re, hiltên; ji gava berê %2 bêtir birin.</translation>
    </message>
    <message>
        <source>The voice has not become better in %1 measurements: it ends here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng di %1 pîvanan de baştir nebû: li vir diqede.</translation>
    </message>
    <message>
        <source>Too many bad steps: the learning rate is lowered to %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gavên xerab zêde ne: leza fêrbûnê dadikeve %1.</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>I am not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ez ne piştrast im</translation>
    </message>
    <message>
        <source>It is my own voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê min bi xwe ye</translation>
    </message>
    <message>
        <source>The recordings have an open licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsanseke vekirî ya tomaran heye</translation>
    </message>
    <message>
        <source>The speaker has agreed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver razî bûye</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>Early end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dawiya zû</translation>
    </message>
    <message>
        <source>Import</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hawirdekirin</translation>
    </message>
    <message>
        <source>Losses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Windahî</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvan</translation>
    </message>
    <message>
        <source>Parts that stay as they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parçeyên ku wek xwe dimînin</translation>
    </message>
    <message>
        <source>Safety</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ewlehî</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomarkirin</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs</translation>
    </message>
    <message>
        <source>Test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>Voice model</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Modela dengî</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê kê</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>A measurement counts as better when it is lower by more than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvanek dema ji viya zêdetir kêm bibe, wek baştir tê hesibandin.</translation>
    </message>
    <message>
        <source>A step whose loss or gradient is so many standard deviations out of the usual is skipped; 0: never.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava ku windahî an gradyana wê ewqas bihurîna standard ji asayî dûr be tê derbaskirin; 0: qet.</translation>
    </message>
    <message>
        <source>AdamW: decay of the gradient mean.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW: kêmbûna navînê gradyanê.</translation>
    </message>
    <message>
        <source>AdamW: decay of the squared gradient.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW: kêmbûna gradyana ducar.</translation>
    </message>
    <message>
        <source>AdamW: smallest denominator.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW: parvekera herî biçûk.</translation>
    </message>
    <message>
        <source>After so many bad steps in a row more is done than skipping them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî ewqas gavên xerab li pey hev, ji derbaskirinê bêtir tê kirin.</translation>
    </message>
    <message>
        <source>After so many good steps earlier trouble is forgotten.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî ewqas gavên baş pirsgirêka berê tê jibîrkirin.</translation>
    </message>
    <message>
        <source>Also save when this much time has passed since the last time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema ji cara dawî ewqas dem derbas bibe jî tomar dike.</translation>
    </message>
    <message>
        <source>Also write the curves and samples as TensorBoard event files.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêz û nimûneyan wek pelên TensorBoard jî dinivîse.</translation>
    </message>
    <message>
        <source>Amharic: keep the marks of long consonants, when the texts have them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amharî: nîşanên dengdêrên dirêj dihêle, heke di nivîsan de hebin.</translation>
    </message>
    <message>
        <source>Amharic: write letters that sound the same as one (ሠ as ሰ, ፀ as ጸ, ሐ and ኀ as ሀ, ዐ as አ).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amharî: tîpên hevdeng wek yekê dinivîse (ሠ wek ሰ, ፀ wek ጸ, ሐ û ኀ wek ሀ, ዐ wek አ).</translation>
    </message>
    <message>
        <source>Clips learned from at once. Fewer need less memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku bi carekê jê fêr dibe. Kêmtir, bîr jî kêmtir.</translation>
    </message>
    <message>
        <source>Clips longer than this are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ji viya dirêjtir tên derxistin.</translation>
    </message>
    <message>
        <source>Clips shorter than this are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ji viya kurttir tên derxistin.</translation>
    </message>
    <message>
        <source>Clips with more text than anybody can speak in their time are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku nivîsa wan ji ya ku di wê demê de tê gotin zêdetir e tên derxistin.</translation>
    </message>
    <message>
        <source>Decay of the weights at each step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kêmbûna giraniyan di her gavê de.</translation>
    </message>
    <message>
        <source>Exponential schedule: factor on the learning rate after each epoch.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Plana exponential: piştî her dorê leza fêrbûnê bi viya tê carandin.</translation>
    </message>
    <message>
        <source>First layers that stay as they are: name:number, for example text_encoder.encoder.layers:2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tebeqeyên pêşî yên ku wek xwe dimînin: nav:hejmar, wek text_encoder.encoder.layers:2.</translation>
    </message>
    <message>
        <source>First rows of a table that stay as they are: name:number, for a vocabulary that was extended.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên pêşî yên tabloyekê ku wek xwe dimînin: nav:hejmar, ji bo ferhenga ku hat firehkirin.</translation>
    </message>
    <message>
        <source>For subtitles that count frames when neither they nor the film say how many make a second; 0: as the film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo binnivîsên ku çarçoveyan dihejmêrin dema ne ew ne fîlm nabêjin çend çirkeyek in; 0: wek fîlmê.</translation>
    </message>
    <message>
        <source>Gradients longer than this are shortened to it; 0 only measures them. With adaptive clipping: the ratio to the weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gradyanên ji viya dirêjtir heta viya tên kurtkirin; 0 tenê dipîve. Bi kurtkirina guncaw: rêje ji bo giraniyan.</translation>
    </message>
    <message>
        <source>How finely sound is stored and spoken. Fixed once the first film is imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng bi çi hûrbûnê tê tomarkirin û gotin. Piştî hawirdekirina fîlma pêşî nayê guhertin.</translation>
    </message>
    <message>
        <source>How large each learning step is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her gava fêrbûnê çiqas mezin e.</translation>
    </message>
    <message>
        <source>How many saved states are kept beside the best one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bilî ya herî baş çend rewşên tomarkirî tên parastin.</translation>
    </message>
    <message>
        <source>How much of the speech is kept aside to measure the voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çiqas ji axaftinê ji bo pîvana dengî tê veqetandin.</translation>
    </message>
    <message>
        <source>How often everything is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her çend carî hemû tişt tê tomarkirin.</translation>
    </message>
    <message>
        <source>How often the test sentences are spoken; 0: only when asked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her çend carî hevokên ceribandinê tên gotin; 0: tenê dema were xwestin.</translation>
    </message>
    <message>
        <source>How often the voice is measured on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her çend carî deng li ser hevokên ku nebihîstine tê pîvan.</translation>
    </message>
    <message>
        <source>How the learning rate changes during the run; each can begin with a warm-up.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Leza fêrbûnê di perwerdeyê de çawa diguhere; her yek dikare bi germkirinê dest pê bike.</translation>
    </message>
    <message>
        <source>How the letters of a subtitle file are stored; auto finds out. The preview shows what each choice gives.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên pelê binnivîsê çawa hatine tomarkirin; auto xwe bi xwe dibîne. Pêşdîtin nîşan dide ka her hilbijartin çi dide.</translation>
    </message>
    <message>
        <source>Keep a running average of the weights and speak with it, for example 0.999; 0: none.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navînê giraniyan digire û pê diaxive, wek 0.999; 0: tune.</translation>
    </message>
    <message>
        <source>Learn how long sounds may last as a distribution instead of one value.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fêr dibe ka deng çiqas dikarin bidomin wek belavbûn li şûna nirxekê.</translation>
    </message>
    <message>
        <source>Leave out advertisements and credits of the people who made the subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Reklaman û navên kesên ku binnivîs çêkirine derdixe.</translation>
    </message>
    <message>
        <source>Leave out subtitles in which two people speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsên ku du kes tê de diaxivin derdixe.</translation>
    </message>
    <message>
        <source>Leave out what is sung.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya ku tê stirandin derdixe.</translation>
    </message>
    <message>
        <source>Length of the linear, cosine and onecycle schedules; 0: that of the run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dirêjiya planên linear, cosine û onecycle; 0: ya perwerdeyê.</translation>
    </message>
    <message>
        <source>Look for the first operation that is not finite; slow, to find a defect.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li kirina pêşî ya ne bisînor digere; hêdî ye, ji bo dîtina kêmasiyekê.</translation>
    </message>
    <message>
        <source>Measure where the time of the run goes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dipîve ka dema perwerdeyê diçe ku.</translation>
    </message>
    <message>
        <source>Micro-batches added up before each step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komikên ku berî her gavê tên kom kirin.</translation>
    </message>
    <message>
        <source>Multistep schedule: factor on the learning rate at each milestone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Plana pirgavî: di her qonaxê de leza fêrbûnê bi viya tê carandin.</translation>
    </message>
    <message>
        <source>Multistep schedule: the steps at which the learning rate drops, separated by commas.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Plana pirgavî: gavên ku leza fêrbûnê tê de dikeve, bi bêhnokan veqetandî.</translation>
    </message>
    <message>
        <source>Number format of the computation: auto takes bf16 where the processor or the graphics card is quick at it, else fp16 on graphics cards and fp32 on processors.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Formata hejmaran: auto li cihê ku prosesor an karta grafîkê di bf16 de bilez be wê digire, wekî din li ser karta grafîkê fp16, li ser prosesorê fp32.</translation>
    </message>
    <message>
        <source>Parts of the network that stay as they are: beginnings of names, separated by commas.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parçeyên torê yên ku wek xwe dimînin: serê navan, bi bêhnokan veqetandî.</translation>
    </message>
    <message>
        <source>Put a full stop that stands before a line written from right to left behind it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xala ku li pêşiya rêzeke ji rastê ber bi çepê ye dibe dawiya wê.</translation>
    </message>
    <message>
        <source>Restarts schedule: each cycle is longer by this factor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Plana ji nû ve: her çerx ewqas car dirêjtir e.</translation>
    </message>
    <message>
        <source>Restarts schedule: length of the first cycle.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Plana ji nû ve: dirêjiya çerxa pêşî.</translation>
    </message>
    <message>
        <source>Rolling captions that repeat each line are turned into one clip a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsên herikbar ên ku her rêzê dubare dikin dibin rêzekê pariyek.</translation>
    </message>
    <message>
        <source>SGD: how much of the last steps goes on in the next one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SGD: çiqas ji gavên dawî di ya din de didome.</translation>
    </message>
    <message>
        <source>Say abbreviations in full.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kurtenivîsan bi temamî dibêje.</translation>
    </message>
    <message>
        <source>Say numbers, dates, times, money and signs in words, where the language has a table.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmar, dîrok, saet, pere û nîşanan bi peyvan dibêje, heke tabloya zimanî hebe.</translation>
    </message>
    <message>
        <source>Shorten all gradients together, each part of the network for itself, or each row by the size of its weights.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû gradyanan bi hev re, her parçeya torê ji xwe re, an her rêzê li gor mezinahiya giraniyên wê kurt dike.</translation>
    </message>
    <message>
        <source>Size of the network: vits for graphics cards, vits-small for processors, vits-tiny for tests.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiya torê: vits ji bo kartên grafîkê, vits-small ji bo prosesoran, vits-tiny ji bo ceribandinan.</translation>
    </message>
    <message>
        <source>So it is when more than this share of the last 50 steps was bad.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her wiha dema ji vê parê zêdetir ji 50 gavên dawî xerab bin.</translation>
    </message>
    <message>
        <source>Stop after this many rounds through all clips; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî ewqas dorên bi hemû pariyan radiweste; 0: bê sînor.</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî ewqas gavan radiweste; 0: bê sînor.</translation>
    </message>
    <message>
        <source>Stop after this much time; 0: train until you press Stop.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî ewqas demê radiweste; 0: heta ku tu Rawestîne bitikînî perwerde dike.</translation>
    </message>
    <message>
        <source>Switches of single rules: name=on or name=off, separated by spaces.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bişkokên rêzikên yekane: nav=on an nav=off, bi valahiyan veqetandî.</translation>
    </message>
    <message>
        <source>Take out names such as JOHN: at the start of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navên wek JOHN: ên li serê rêzê derdixe.</translation>
    </message>
    <message>
        <source>Take out notes on sounds such as [door slams] and (sighs).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Têbîniyên dengan ên wek [derî tê girtin] û (nefes dikişîne) derdixe.</translation>
    </message>
    <message>
        <source>Take out signs of music inside a text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşanên muzîkê yên di nivîsê de derdixe.</translation>
    </message>
    <message>
        <source>Take out tags such as &lt;i&gt; and {\an8}, drawings and word times.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Etîketên wek &lt;i&gt; û {\an8}, xêzkirin û demên peyvan derdixe.</translation>
    </message>
    <message>
        <source>The learning rate rises to its value over so many steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Leza fêrbûnê di ewqas gavan de digihîje nirxa xwe.</translation>
    </message>
    <message>
        <source>The rule by which the weights follow their gradients.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzika ku giranî pê li pey gradyanên xwe diçin.</translation>
    </message>
    <message>
        <source>The run ends after so many errors of any kind; 0: no limit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde piştî ewqas çewtiyên ji her cureyî diqede; 0: bê sînor.</translation>
    </message>
    <message>
        <source>The run ends when so many measurements in a row brought nothing better; 0: it goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde diqede dema ewqas pîvan li pey hev tiştekî baştir nedin; 0: didome.</translation>
    </message>
    <message>
        <source>The same seed and data give the same voice on the CPU.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heman tov û dane li ser prosesorê heman dengî didin.</translation>
    </message>
    <message>
        <source>The test sentences, one per line; empty: three clips that were kept aside.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê, her rêzê yek; vala: sê pariyên ku hatine veqetandin.</translation>
    </message>
    <message>
        <source>Threads that prepare clips while the model learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Têlên ku pariyan amade dikin dema model fêr dibe.</translation>
    </message>
    <message>
        <source>Train on lower-case letters only; right for most alphabets.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê bi tîpên biçûk perwerde dike; ji bo piraniya alfabeyan rast e.</translation>
    </message>
    <message>
        <source>Training is refused when more than this share of the letters in the texts has no token; up to it they are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heger ji vê parê zêdetir tîpên metnan bê token bin, perwerde dest pê nake; heta wê ew tên derxistin.</translation>
    </message>
    <message>
        <source>Try everything on one clip and on the longest batch before the first step.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berî gava pêşî her tiştî li ser pariyekê û li ser komika herî dirêj diceribîne.</translation>
    </message>
    <message>
        <source>Turn text into phonemes by this voice of espeak-ng (am, ku, en-gb); empty: letters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsê bi vî dengê espeak-ng dike fonem (am, ku, en-gb); vala: tîp.</translation>
    </message>
    <message>
        <source>Weight of deceiving the discriminators.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya xapandina cihêkeran.</translation>
    </message>
    <message>
        <source>Weight of the difference between real and made mel spectra.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya cudahiya di navbera spektrên mel ên rast û çêkirî de.</translation>
    </message>
    <message>
        <source>Weight of the discriminators&apos; inner differences.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya cudahiyên hundirîn ên cihêkeran.</translation>
    </message>
    <message>
        <source>Weight of the discriminators&apos; own loss.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya windahiya cihêkeran bi xwe.</translation>
    </message>
    <message>
        <source>Weight of the distance between what text and sound say about a clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya dûriya di navbera ya ku nivîs û deng li ser pariyekê dibêjin.</translation>
    </message>
    <message>
        <source>Weight of the durations.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya domanan.</translation>
    </message>
    <message>
        <source>What is left of the learning rate at the end of the linear, cosine, restarts and onecycle schedules.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di dawiya planên linear, cosine, restarts û onecycle de çi ji leza fêrbûnê dimîne.</translation>
    </message>
    <message>
        <source>What is left of the learning rate when it has to be lowered.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema divê leza fêrbûnê bê daxistin çi jê dimîne.</translation>
    </message>
    <message>
        <source>Where to compute: auto takes the graphics card when there is one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ku tê hesabkirin: auto karta grafîkê digire heke hebe.</translation>
    </message>
    <message>
        <source>Which language&apos;s rules make the text ready; auto takes those of the project&apos;s language.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzikên kîjan zimanî nivîsê amade dikin; auto yên zimanê projeyê digire.</translation>
    </message>
    <message>
        <source>Write everything in Latin letters, for voices that expect them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her tiştî bi tîpên latînî dinivîse, ji bo dengên ku wan dixwazin.</translation>
    </message>
    <message>
        <source>How much sound before and after the speech belongs to its clip; never more than half of the pause.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çiqas deng berî û piştî axaftinê ji parî re ye; tu caran ji nîvê bêdengiyê bêtir nabe.</translation>
    </message>
    <message>
        <source>So many steps the voice takes from hearing nothing of the discriminators to their full weight, where they learned alone before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng di ewqas gavan de ji nebihîstina cihêkeran digihîje giraniya wan a tam, piştî ku ew pêşî bi tenê fêr bûne.</translation>
    </message>
    <message>
        <source>Step from which the voice listens to the discriminators; they learn alone before it. -1: at once, or after 1,000 steps where a voice goes on that brought no discriminators.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava ku deng ji wê ve guh dide cihêkeran; berî wê ew bi tenê fêr dibin. -1: tavilê, an piştî 1.000 gavan dema dengek didome ku cihêker bi xwe re neanîne.</translation>
    </message>
    <message>
        <source>Clips are left out when both measures of how far speech stands over noise are lower.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî tên derxistin dema herdu pîvanên ku axaftin çiqas ji dengê paşxaneyê bilindtir e kêmtir bin.</translation>
    </message>
    <message>
        <source>Clips made of several subtitles are no longer than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ji çend binnivîsan hatine çêkirin ji viya dirêjtir nabin.</translation>
    </message>
    <message>
        <source>Clips that sound duller than this are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku dengê wan ji viya pûçtir e tên derxistin; 0: tu yek.</translation>
    </message>
    <message>
        <source>Clips under this are marked as dull.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên di bin viya de wek pûç tên nîşankirin.</translation>
    </message>
    <message>
        <source>Clips under this are marked as noisy.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên di bin viya de wek bi xişxiş tên nîşankirin.</translation>
    </message>
    <message>
        <source>Clips whose mean is further from zero are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku navînê wan ji sifirê dûrtir e tên nîşankirin.</translation>
    </message>
    <message>
        <source>Clips with a longer pause inside are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku navbereke dirêjtir tê de ye tên derxistin; 0: tu yek.</translation>
    </message>
    <message>
        <source>Clips with a longer pause inside are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku navbereke dirêjtir tê de ye tên nîşankirin.</translation>
    </message>
    <message>
        <source>Clips with a longer silence at their end are marked.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku bêdengiyeke dirêjtir li dawiya wan e tên nîşankirin.</translation>
    </message>
    <message>
        <source>Clips with more samples cut off at full scale are left out; 0: none is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku nimûneyên wan ên serjêkirî ji viya zêdetir in tên derxistin; 0: tu yek.</translation>
    </message>
    <message>
        <source>Cut in the pauses near the times of a subtitle instead of at them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di navberên nêzî demên binnivîsê de dibire, ne tam di wan deman de.</translation>
    </message>
    <message>
        <source>How far away the right place of the subtitles is looked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cihê rast ê binnivîsan çiqas dûr tê gerîn.</translation>
    </message>
    <message>
        <source>Leave out a clip that has the text and the sound of another one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyê ku nivîs û dengê yekî din tê de ye derdixe.</translation>
    </message>
    <message>
        <source>Leave out clips that are spoken much faster or slower than the rest of their film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku ji yên din ên fîlma xwe pir zûtir an hêdîtir hatine gotin derdixe.</translation>
    </message>
    <message>
        <source>Make one clip of two subtitles: needed where speech runs on or one is too short, sentences also where a sentence goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji du binnivîsan pariyekî çêdike: needed dema axaftin didome an yek pir kurt e, sentences dema hevok didome jî.</translation>
    </message>
    <message>
        <source>Make two clips of a subtitle that is too long or in which two people speak, where a pause fits the text.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji binnivîsa ku pir dirêj e an du kes tê de diaxivin du pariyan çêdike, li cihê ku navber li nivîsê tê.</translation>
    </message>
    <message>
        <source>Manual: subtitles are shown so much later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi dest: binnivîs ewqas derengtir tên nîşandan.</translation>
    </message>
    <message>
        <source>Manual: times of the subtitles are multiplied by this first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi dest: demên binnivîsan pêşî bi viya tên carandin.</translation>
    </message>
    <message>
        <source>Only subtitles nearer than this become one clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê binnivîsên ji viya nêzîktir dibin pariyek.</translation>
    </message>
    <message>
        <source>Whether subtitles that are early or late are moved: auto when the sound leaves no doubt, off never, manual by the offset and ratio below.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsên zû an dereng bên livandin an na: auto dema deng gumanê nahêle, off qet, manual bi cudahî û rêjeya li jêr.</translation>
    </message>
    <message>
        <source>How many tokens a vocabulary of pieces has.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga perçeyên peyvan çend tokenan digire.</translation>
    </message>
    <message>
        <source>Language token before every text, for example [am]; not for characters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokena zimên li ber her nivîsê, bo nimûne [am]; ne ji bo tîpan e.</translation>
    </message>
    <message>
        <source>Letters that become tokens even when no text has them yet, written one after another.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên ku dibin token her çend hîn di tu nivîsê de tunebin jî, li pey hev tên nivîsandin.</translation>
    </message>
    <message>
        <source>Pairs of tokens that are rarer than this are not joined (hf-bpe).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cotên tokenan ên ji vê kêmtir nayên gihandin hev (hf-bpe).</translation>
    </message>
    <message>
        <source>Punctuation marks are tokens of their own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşanên xalbendiyê tokenên serbixwe ne.</translation>
    </message>
    <message>
        <source>Share of the texts&apos; characters that become tokens; the rarest are left out first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Para tîpên nivîsan ku dibin token; yên herî kêm pêşî tên derxistin.</translation>
    </message>
    <message>
        <source>What a token is: one character (best for small voices), or pieces of words (unigram and bpe as SentencePiece makes them, hf-bpe as Hugging Face does).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token çi ye: tîpek (ji bo dengên piçûk çêtirîn), an perçeyên peyvan (unigram û bpe wek SentencePiece, hf-bpe wek Hugging Face).</translation>
    </message>
    <message>
        <source>File of the speaker encoder (pretrained.pt of resemblyzer); empty: looked for in the models folder, none: the built-in measure by pitch and timbre.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dosyeya nasîna axêveran (pretrained.pt ya resemblyzer); vala: di peldanka modelan de tê gerîn, none: pîvana navxweyî li gorî bilindî û rengê deng.</translation>
    </message>
    <message>
        <source>File of the speech detector (silero_vad.jit), which also knows speech among music; empty: looked for in the models folder, none: the built-in detector, which goes by loudness.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dosyeya vedîtina axaftinê (silero_vad.jit), ku axaftinê di nav muzîkê de jî nas dike; vala: di peldanka modelan de tê gerîn, none: vedîtera navxweyî, ku li gorî bilindiya deng dixebite.</translation>
    </message>
    <message>
        <source>Leave out clips in which hardly anybody seems to speak.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Klîbên ku tê de hema hema kes naaxive derxe.</translation>
    </message>
    <message>
        <source>Leave out clips whose voice is unlike most others of their film.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Klîbên ku dengê wan ne wek piraniya yên din ên fîlma wan e derxe.</translation>
    </message>
    <message>
        <source>Leave out clips with music or many voices under the speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Klîbên ku di bin axaftinê de muzîk an gelek deng hene derxe.</translation>
    </message>
    <message>
        <source>Text files (UTF-8, one text a line) that tokens are learned from besides the clips; several parted by ;.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelên nivîsê (UTF-8, her rêz nivîsek) ku ji bilî klîpan token jê tên fêrbûn; çend pel bi ; tên veqetandin.</translation>
    </message>
    <message>
        <source>Compute inner values of the network again in the backward pass instead of keeping them: needs less memory, but each step takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxên hundirîn ên torê li şûna ku bên hilanîn di gera paşverû de ji nû ve bihesibîne: bîra kêmtir dixwaze, lê her gav dirêjtir dibe.</translation>
    </message>
    <message>
        <source>Sound without text is cut where nobody speaks for so long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê bê nivîs li wir tê birîn ku ewqas dem kes napeyive.</translation>
    </message>
    <message>
        <source>Sound without text: a stretch that is too short goes to one nearer than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê bê nivîs: beşa pir kurt bi ya ku ji vê nêziktir e re dibe yek.</translation>
    </message>
    <message>
        <source>Sound without text: long stretches are not parted at shorter pauses than this.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê bê nivîs: beşên dirêj li bêdengiyên ji vê kurttir nayên parvekirin.</translation>
    </message>
    <message>
        <source>Sound without text: longer stretches are parted at their longest pause; 0: as long as clips may be.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê bê nivîs: beşên dirêjtir li bêdengiya xwe ya herî dirêj tên parvekirin; 0: bi qasî ku parî dikarin dirêj bin.</translation>
    </message>
    <message>
        <source>How many of the clips kept aside are measured each time, spread over all of them; 0: all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her carê çend ji pariyên veqetandî tên pîvan, li ser hemûyan belavkirî; 0: hemû.</translation>
    </message>
    <message>
        <source>Compute inner values of the network again in the backward pass instead of keeping them: needs much less memory, but each step takes longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxên hundirîn ên torê di vegerê de ji nû ve bihesibîne li şûna ku wan biparêze: pir kêmtir bîr dixwaze, lê her gav dirêjtir dikişîne.</translation>
    </message>
    <message>
        <source>How lively the voice speaks.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng çiqas zindî diaxive.</translation>
    </message>
    <message>
        <source>How much less likely a sound is that was made already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê ku jixwe hatiye çêkirin çiqas kêmtir gengaz e.</translation>
    </message>
    <message>
        <source>How strongly the text is followed; 0: half the computing, less exact.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs çiqas bi tundî tê şopandin; 0: nîvê hesabê, kêmtir rast.</translation>
    </message>
    <message>
        <source>Rows of the tokens that the base knows already stay exactly as they are when its vocabulary was extended.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema peyvdanka bingehîn hate berfirehkirin, rêzên tokenên ku ew jixwe nas dike wek xwe dimînin.</translation>
    </message>
    <message>
        <source>Share of the clips learned without a voice to speak with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Para pariyên ku bêyî dengek têne hînkirin.</translation>
    </message>
    <message>
        <source>Share of the clips learned without their text, which speaking needs for its guidance.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Para pariyên ku bêyî nivîsa xwe têne hînkirin; axaftin ji bo rêberiya xwe vê dixwaze.</translation>
    </message>
    <message>
        <source>Sounds less likely than this share of the likeliest one are never taken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengên ku ji vê para ya herî gengaz kêmtir gengaz in qet nayên hilgirtin.</translation>
    </message>
    <message>
        <source>Weight of the next speech token.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya tokena axaftinê ya din.</translation>
    </message>
    <message>
        <source>Weight of the next text token.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya tokena nivîsê ya din.</translation>
    </message>
    <message>
        <source>Licence of the recordings, for example CC BY 4.0. It is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsansa tomaran, bo nimûne CC BY 4.0. Li ser karta her dengê ku tê birin tê nivîsandin.</translation>
    </message>
    <message>
        <source>Who gave the permission, and for what. It is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kê destûr daye û ji bo çi. Li ser karta her dengê ku tê birin tê nivîsandin.</translation>
    </message>
    <message>
        <source>Whose voice it is and whether it may be used. The answer is written into the card of every voice that is taken away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng yê kê ye û gelo dikare were bikaranîn. Bersiv li ser karta her dengê ku tê birin tê nivîsandin.</translation>
    </message>
    <message>
        <source>Folder or .zip file of a voice to go on from instead of beginning from nothing; its size is taken, not model.architecture.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldank an pelê .zip ê dengekî ku jê tê berdewamkirin li şûna destpêkirina ji tiştekî; mezinahiya wî tê girtin, ne model.architecture.</translation>
    </message>
    <message>
        <source>Above 0 only small matrices of this rank learn beside the network, which stays as it is (LoRA): a fraction of the memory and of the size of a checkpoint, and less is forgotten; 0: everything learns.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di ser 0 re tenê matrîksên biçûk ên vê rêzê li kêleka torê fêr dibin, tor wekî xwe dimîne (LoRA): bîr û mezinahiya rewşa tomarkirî pir kêmtir dibin û kêmtir tê jibîrkirin; 0: her tişt fêr dibe.</translation>
    </message>
    <message>
        <source>Beside which weights of every layer the small matrices stand.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Matrîksên biçûk li kêleka kîjan giraniyên her qatê disekinin.</translation>
    </message>
    <message>
        <source>How strongly the small matrices count: this, divided by their rank. Usually twice the rank.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Matrîksên biçûk çiqas tên hesibandin: ev hejmar, li rêza wan parvekirî. Bi gelemperî du qatê rêzê.</translation>
    </message>
    <message>
        <source>SHA-256 of the base&apos;s weights beside which a run has learned; written down by the run itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SHA-256 ya giraniyên bingehê ku perwerdeyek li kêleka wan fêr bûye; perwerde bi xwe dinivîse.</translation>
    </message>
    <message>
        <source>Step from which the discriminators learn. Before it the voice learns from texts and spectra alone, and a step takes about half as long; it sounds rough until they have worked on it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava ku cihêker ji wê ve hîn dibin. Berî wê deng tenê ji nivîs û spektran hîn dibe, û gavek qasî nîvê demê digire; heta ew li ser nexebitin zivir tê bihîstin.</translation>
    </message>
    <message>
        <source>Rows of the base&apos;s vocabulary, when a run has extended it; written down by the run itself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên ferhengoka bingehê, gava perwerdeyekê ew fireh kiribe; perwerde bi xwe wê dinivîse.</translation>
    </message>
    <message>
        <source>How much the lengths of sounds vary from take to take. -1: as the voice that it goes on from, else 0.8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dirêjiya dengan ji carekê bo carekê çiqas diguhere. -1: wek dengê ku li ser wî berdewam dike, an na 0.8.</translation>
    </message>
    <message>
        <source>How much the voice varies from take to take. Less is plainer and easier to understand, above all of a voice that learned little. -1: as the voice that it goes on from, else 0.667.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng ji carekê bo carekê çiqas diguhere. Kêmtir sadetir e û hêsantir tê fêmkirin, nemaze ji bo dengekî ku kêm fêr bûye. -1: wek dengê ku li ser wî berdewam dike, an na 0.667.</translation>
    </message>
    <message>
        <source>Launch the decoder and the discriminators on a graphics card as CUDA graphs, each as a whole: quicker where batches are small, but needs more of its memory. Not yet tried on a graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dekoder û cudakeran li ser karta grafîkê her yek bi tevahî wekî CUDA graph bide destpêkirin: li cihê ku kom biçûk in zûtir e, lê bîra kartê ya zêdetir dixwaze. Hêj li ser karta grafîkê nehatiye ceribandin.</translation>
    </message>
    <message>
        <source>How much steady noise (hiss, hum, fans) is lowered while a film is imported; 0: not at all. Films that are there already stay as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema filmek tê hawirdekirin dengê paşxaneyê yê berdewam (fişîn, gurmîn, perwane) çiqas tê kêmkirin; 0: qet na. Filmên ku jixwe li wir in wekî xwe dimînin.</translation>
    </message>
</context>
<context>
    <name>OptionLabel</name>
    <message>
        <source>Abbreviations in full</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kurtenivîs bi temamî</translation>
    </message>
    <message>
        <source>AdamW beta 1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW beta 1</translation>
    </message>
    <message>
        <source>AdamW beta 2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW beta 2</translation>
    </message>
    <message>
        <source>AdamW epsilon</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>AdamW epsilon</translation>
    </message>
    <message>
        <source>Average of the weights</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navînê giraniyan</translation>
    </message>
    <message>
        <source>Bad steps in a row</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gavên xerab li pey hev</translation>
    </message>
    <message>
        <source>Batches added up per step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komikên kom kirî di gavekê de</translation>
    </message>
    <message>
        <source>Clips at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî bi carekê</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Plana leza fêrbûnê</translation>
    </message>
    <message>
        <source>Durations as a distribution</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Doman wek belavbûn</translation>
    </message>
    <message>
        <source>Encoding of subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kodkirina binnivîsan</translation>
    </message>
    <message>
        <source>Factor at milestones</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Carandin di qonaxan de</translation>
    </message>
    <message>
        <source>Fastest speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axaftina herî bilez</translation>
    </message>
    <message>
        <source>First cycle of restarts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çerxa pêşî ya ji nû ve</translation>
    </message>
    <message>
        <source>First loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvera windahiyê ya pêşî</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çarçove di çirkeyê de</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tebeqeyên cemidandî</translation>
    </message>
    <message>
        <source>Frozen parts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parçeyên cemidandî</translation>
    </message>
    <message>
        <source>Frozen rows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên cemidandî</translation>
    </message>
    <message>
        <source>Good steps until calm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gavên baş heta aramiyê</translation>
    </message>
    <message>
        <source>Growth of the cycles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinbûna çerxan</translation>
    </message>
    <message>
        <source>Growth of the loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinbûna pîvera windahiyê</translation>
    </message>
    <message>
        <source>Keep marks of long consonants</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşanên dengdêrên dirêj bihêle</translation>
    </message>
    <message>
        <source>Kept aside for measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo pîvanê veqetandî</translation>
    </message>
    <message>
        <source>Largest loss scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvera windahiyê ya herî mezin</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên latînî</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Leza fêrbûnê di dawiyê de</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kêmbûna leza fêrbûnê</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Leza fêrbûnê</translation>
    </message>
    <message>
        <source>Leave out advertisements</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Reklaman derxe</translation>
    </message>
    <message>
        <source>Leave out songs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Stranan derxe</translation>
    </message>
    <message>
        <source>Leave out two speakers at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Du axêverên bi hev re derxe</translation>
    </message>
    <message>
        <source>Length of the course</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dirêjiya planê</translation>
    </message>
    <message>
        <source>Letters that sound the same as one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên hevdeng wek yekê</translation>
    </message>
    <message>
        <source>Longest clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyê herî dirêj</translation>
    </message>
    <message>
        <source>Longest gradient</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gradyana herî dirêj</translation>
    </message>
    <message>
        <source>Loss scale after overflow</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvera windahiyê piştî tijîbûnê</translation>
    </message>
    <message>
        <source>Loss scaling (fp16)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvera windahiyê (fp16)</translation>
    </message>
    <message>
        <source>Lower-case letters only</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê tîpên biçûk</translation>
    </message>
    <message>
        <source>Lowering of the learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Daxistina leza fêrbûnê</translation>
    </message>
    <message>
        <source>Measure every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvan her</translation>
    </message>
    <message>
        <source>Measure where time goes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bipîve ka dem diçe ku</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qonax</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herî zêde çewtî</translation>
    </message>
    <message>
        <source>Name the first bad operation</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navê kirina xerab a pêşî bibêje</translation>
    </message>
    <message>
        <source>Number format</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Formata hejmaran</translation>
    </message>
    <message>
        <source>Numbers in words</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmar bi peyvan</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Baştirker (optimiser)</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxên dûr ji viya wêdetir</translation>
    </message>
    <message>
        <source>Phonemes by espeak-ng</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fonem bi espeak-ng</translation>
    </message>
    <message>
        <source>Punctuation to its end of the line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xalbendî ber bi dawiya rêzê</translation>
    </message>
    <message>
        <source>SGD momentum</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>SGD momentum</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêjeya nimûneyan</translation>
    </message>
    <message>
        <source>Save at least every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herî dereng tomar bike her</translation>
    </message>
    <message>
        <source>Save every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar bike her</translation>
    </message>
    <message>
        <source>Saved states to keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşên tomarkirî yên ku bimînin</translation>
    </message>
    <message>
        <source>Seed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tov (seed)</translation>
    </message>
    <message>
        <source>Share of bad steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Para gavên xerab</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyê herî kurt</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiya torê</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Baştirbûna herî biçûk</translation>
    </message>
    <message>
        <source>Sound around a subtitle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê li dora binnivîsê</translation>
    </message>
    <message>
        <source>Speak test sentences every</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê bibêje her</translation>
    </message>
    <message>
        <source>Steps until the loss scale grows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav heta pîvera windahiyê mezin bibe</translation>
    </message>
    <message>
        <source>Stop after no gain</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heke baştir nebe raweste</translation>
    </message>
    <message>
        <source>Stop after rounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî doran raweste</translation>
    </message>
    <message>
        <source>Stop after steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî gavan raweste</translation>
    </message>
    <message>
        <source>Stop after time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî demê raweste</translation>
    </message>
    <message>
        <source>Switches of single rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bişkokên rêzikên yekane</translation>
    </message>
    <message>
        <source>Take out names of speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navên axêveran derxe</translation>
    </message>
    <message>
        <source>Take out notes on sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Têbîniyên dengan derxe</translation>
    </message>
    <message>
        <source>Take out signs of music</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşanên muzîkê derxe</translation>
    </message>
    <message>
        <source>Take out tags</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Etîketan derxe</translation>
    </message>
    <message>
        <source>TensorBoard files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelên TensorBoard</translation>
    </message>
    <message>
        <source>Test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê</translation>
    </message>
    <message>
        <source>Text rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzikên nivîsê</translation>
    </message>
    <message>
        <source>Threads that prepare clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Têlên ku pariyan amade dikin</translation>
    </message>
    <message>
        <source>Try before the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berî perwerdeyê biceribîne</translation>
    </message>
    <message>
        <source>Unknown letters allowed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên nenas ên destûrdar</translation>
    </message>
    <message>
        <source>Unroll rolling captions</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsên herikbar veke</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Germkirin</translation>
    </message>
    <message>
        <source>Way of clipping</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Awayê kurtkirinê</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kêmbûna giraniyan</translation>
    </message>
    <message>
        <source>Weight of feature matching</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya hevgirtina taybetiyan</translation>
    </message>
    <message>
        <source>Weight of the KL loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya windahiya KL</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya windahiya dijber</translation>
    </message>
    <message>
        <source>Weight of the discriminator loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya windahiya cihêkeran</translation>
    </message>
    <message>
        <source>Weight of the duration loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya windahiya domanê</translation>
    </message>
    <message>
        <source>Weight of the mel loss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya windahiya mel</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ku bê hesabkirin</translation>
    </message>
    <message>
        <source>Discriminators alone until</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cihêker bi tenê heta</translation>
    </message>
    <message>
        <source>Growth of their weight</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinbûna giraniya wan</translation>
    </message>
    <message>
        <source>Voice to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê ku jê bê domandin</translation>
    </message>
    <message>
        <source>Characters covered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên girtî</translation>
    </message>
    <message>
        <source>Kind of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cureyê tokenan</translation>
    </message>
    <message>
        <source>Language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokena zimên</translation>
    </message>
    <message>
        <source>Letters always known</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên her dem naskirî</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmara tokenan</translation>
    </message>
    <message>
        <source>Punctuation marks apart</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xalbendî cuda</translation>
    </message>
    <message>
        <source>Rarest pair joined</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cota herî kêm a gihandî hev</translation>
    </message>
    <message>
        <source>More texts to learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsên zêdetir ji bo fêrbûnê</translation>
    </message>
    <message>
        <source>Less memory by gradient checkpointing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîra kêmtir bi gradient checkpointing</translation>
    </message>
    <message>
        <source>Distance over which short parts join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dûrahiya ku beşên kurt dibin yek</translation>
    </message>
    <message>
        <source>Longest part of sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Beşa herî dirêj a dengê bê nivîs</translation>
    </message>
    <message>
        <source>Pause that parts sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bêdengiya ku dengê bê nivîs parve dike</translation>
    </message>
    <message>
        <source>Shortest pause inside that parts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bêdengiya hundir a herî kurt ku parve dike</translation>
    </message>
    <message>
        <source>Clips measured at a time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku her carê tên pîvan</translation>
    </message>
    <message>
        <source>Against repeating sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li dijî dubarekirina dengan</translation>
    </message>
    <message>
        <source>Clips learned without a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên bê deng</translation>
    </message>
    <message>
        <source>Clips learned without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên bê nivîs</translation>
    </message>
    <message>
        <source>Faithfulness to the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dilsoziya bi nivîsê re</translation>
    </message>
    <message>
        <source>Known tokens stay as they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên naskirî wek xwe dimînin</translation>
    </message>
    <message>
        <source>Least likelihood of a sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Îhtîmala herî kêm a dengekî</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zindîbûn</translation>
    </message>
    <message>
        <source>Weight of speech tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya tokenên axaftinê</translation>
    </message>
    <message>
        <source>Weight of text tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniya tokenên nivîsê</translation>
    </message>
    <message>
        <source>Licence of the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsansa tomaran</translation>
    </message>
    <message>
        <source>Permission given by</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Destûr ji aliyê</translation>
    </message>
    <message>
        <source>Permission to use the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Destûra bikaranîna dengî</translation>
    </message>
    <message>
        <source>Base of LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bingeha LoRA</translation>
    </message>
    <message>
        <source>Rank of LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza LoRA</translation>
    </message>
    <message>
        <source>Strength of LoRA (alpha)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hêza LoRA (alpha)</translation>
    </message>
    <message>
        <source>Weights with LoRA</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Giraniyên bi LoRA</translation>
    </message>
    <message>
        <source>Discriminators learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cihêker hîn dibin ji</translation>
    </message>
    <message>
        <source>Rows of the base&apos;s vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên ferhengoka bingehê</translation>
    </message>
    <message>
        <source>Liveliness of the rhythm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zindîbûna rîtmê</translation>
    </message>
    <message>
        <source>Launch parts of a step as CUDA graphs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Beşên gavê wekî CUDA graph bide destpêkirin</translation>
    </message>
    <message>
        <source>Noise lowered by</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kêmkirina dengê paşxaneyê bi</translation>
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
        <translation>parî</translation>
    </message>
    <message>
        <source>epochs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dor</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>çarçove/ç</translation>
    </message>
    <message>
        <source>letters/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tîp/ç</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>xulek</translation>
    </message>
    <message>
        <source>per epoch</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>her dorê</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ç</translation>
    </message>
    <message>
        <source>steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gav</translation>
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
        <translation>%1 parî hatin hiştin, %2 hatin derxistin.</translation>
    </message>
    <message>
        <source>Import stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te hawirdekirin rawestand.</translation>
    </message>
    <message>
        <source>Nothing new: this film is in the project already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştekî nû tune: ev fîlm jixwe di projeyê de ye.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat hawirdekirin.</translation>
    </message>
    <message>
        <source>Stopped by you at step %1. Saved; go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te di gava %1 de rawestand. Hat tomarkirin; her gav bidomîne.</translation>
    </message>
    <message>
        <source>Finished at step %1. The saved voice was read back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de qediya. Dengê tomarkirî ji nû ve hat xwendin.</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de qediya.</translation>
    </message>
    <message>
        <source>The tokens are made.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token hatin çêkirin.</translation>
    </message>
    <message>
        <source>Spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat gotin.</translation>
    </message>
    <message>
        <source>The voice is in %1. It was opened again and spoken with.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng di %1 de ye. Ji nû ve hat vekirin û pê hat axaftin.</translation>
    </message>
    <message>
        <source>The self-test passed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xweceribandin bi ser ket.</translation>
    </message>
    <message>
        <source>The demo project is ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeya nimûne amade ye.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te rawestand.</translation>
    </message>
    <message>
        <source>%1 clips left out, %2 taken in again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî hatin derxistin, %2 dîsa hatin hildan.</translation>
    </message>
    <message>
        <source>%1 clips to train on, %2 kept aside for measuring.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî ji bo perwerdeyê, %2 ji bo pîvanê hatin cudakirin.</translation>
    </message>
    <message>
        <source>%1 clips are in %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî di %2 de ne.</translation>
    </message>
    <message>
        <source>%1 clips taken in from other projects.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî ji projeyên din hatin hildan.</translation>
    </message>
    <message>
        <source>The vocabulary knows your texts now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng niha nivîsên te nas dike.</translation>
    </message>
    <message>
        <source>The preview is ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşdîtin amade ye.</translation>
    </message>
    <message>
        <source>The vocabularies are joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng gihîştin hev.</translation>
    </message>
    <message>
        <source>The vocabulary is smaller now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng niha piçûktir e.</translation>
    </message>
    <message>
        <source>The scores are in %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Encam di %1 de ne.</translation>
    </message>
    <message>
        <source>One voice is kept; %1 clips of others are left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengek hat hiştin; %1 pariyên yên din hatin derxistin.</translation>
    </message>
    <message>
        <source>%1 clips have the name of their speaker.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî navê axêverê xwe hene.</translation>
    </message>
    <message>
        <source>Voices found: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengên ku hatin dîtin: %1.</translation>
    </message>
    <message>
        <source>%1 texts spoken, %2 not. They are in %3.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 nivîs hatin xwendin, %2 na. Ew di %3 de ne.</translation>
    </message>
    <message numerus="yes">
        <source>The voice has learned from %Ln recordings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Deng ji %Ln tomarê fêr bû.</numerusform>
            <numerusform>Deng ji %Ln tomaran fêr bû.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done: %1 trainings finished, %2 failed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêz qediya: %1 perwerde qediyan, %2 bi ser neketin.</translation>
    </message>
</context>
<context>
    <name>PhaseText</name>
    <message>
        <source>Preparing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê amadekirin</translation>
    </message>
    <message>
        <source>Running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dixebite</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê sekinandin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Sekinî</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomarkirin</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê rawestandin</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîheng tên xwendin</translation>
    </message>
    <message>
        <source>Loading the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî tên barkirin</translation>
    </message>
    <message>
        <source>Turning the clips into tokens and sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî dibin token û deng</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tor tê avakirin</translation>
    </message>
    <message>
        <source>Making the folder of the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka perwerdeyê tê çêkirin</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs tên xwendin</translation>
    </message>
    <message>
        <source>Checking every text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her nivîs tê kontrolkirin</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Diaxive</translation>
    </message>
    <message>
        <source>film %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>fîlm %1 ji %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gav %1</translation>
    </message>
    <message>
        <source>Making the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token tên çêkirin</translation>
    </message>
    <message>
        <source>Learning the new tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên nû tên fêrkirin</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 nivîs</translation>
    </message>
    <message>
        <source>Listening to the voices of the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhdarîkirina dengên pariyan</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemûyan hilbijêre</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ber bi jor</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ber bi jêr</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hilbijêre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Veke</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar bike</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Paş</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Betal bike</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka nû</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldank:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navê pelî:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cureyê pelan:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêş</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vir bigere:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka jorîn</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kopî bike</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêve bike</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dubare bike</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Jê bike</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Jê bibe</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemûyan hilbijêre</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Na</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar bike</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Erê</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Betal bike</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bigire</translation>
    </message>
    <message>
        <source>OK</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Baş e</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar bike</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kopî bike</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêve bike</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dubare bike</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Jê bike</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Jê bibe</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemûyan hilbijêre</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>advertisement</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>reklam</translation>
    </message>
    <message>
        <source>after the end of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>piştî dawiya fîlmê</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>axêverekî din</translation>
    </message>
    <message>
        <source>description of a sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>danasîna dengekî</translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>te avêt</translation>
    </message>
    <message>
        <source>impossible time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dema ne gengaz</translation>
    </message>
    <message>
        <source>letters outside the vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tîpên ne di ferhengê de</translation>
    </message>
    <message>
        <source>overdriven sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dengê pir bilind</translation>
    </message>
    <message>
        <source>silent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bêdeng</translation>
    </message>
    <message>
        <source>song</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>stran</translation>
    </message>
    <message>
        <source>too little text for the time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ji bo demê pir kêm nivîs</translation>
    </message>
    <message>
        <source>too long</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pir dirêj</translation>
    </message>
    <message>
        <source>too much text for the time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ji bo demê pir zêde nivîs</translation>
    </message>
    <message>
        <source>too short</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pir kurt</translation>
    </message>
    <message>
        <source>twice the same</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>du caran heman</translation>
    </message>
    <message>
        <source>two lines at once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>du rêz bi hev re</translation>
    </message>
    <message>
        <source>two speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>du axêver</translation>
    </message>
    <message>
        <source>unreadable letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tîpên nexwendbar</translation>
    </message>
    <message>
        <source>a long pause inside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bêdengiyeke dirêj di nav de</translation>
    </message>
    <message>
        <source>dull sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dengê nezelal</translation>
    </message>
    <message>
        <source>its sound file cannot be read</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pelê dengê wê nayê xwendin</translation>
    </message>
    <message>
        <source>its sound file was not found</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pelê dengê wê nehat dîtin</translation>
    </message>
    <message>
        <source>its time in the film is not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dema wê di fîlmê de ne diyar e</translation>
    </message>
    <message>
        <source>part of the clip before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>beşek ji pariyê berê</translation>
    </message>
    <message>
        <source>speech runs into the next line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>axaftin diçe rêza din</translation>
    </message>
    <message>
        <source>the merge was taken back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>yekkirin hat paşvekişandin</translation>
    </message>
    <message>
        <source>the same as another clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>wek pariyekî din</translation>
    </message>
    <message>
        <source>too much noise</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dengê tevlihev ê zêde</translation>
    </message>
    <message>
        <source>unusually fast or slow</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bi awayekî neasayî bilez an hêdî</translation>
    </message>
    <message>
        <source>voted down by listeners</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ji aliyê guhdaran ve hat redkirin</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>hê nivîs tune</translation>
    </message>
    <message>
        <source>noise of unclear strength</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dengê xirab ê ku hêza wî ne diyar e</translation>
    </message>
    <message>
        <source>quiet at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bêdengî li dawiyê</translation>
    </message>
    <message>
        <source>sound off its middle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>deng ji naverasta xwe derketî</translation>
    </message>
    <message>
        <source>the same text elsewhere</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>heman nivîs li cihekî din</translation>
    </message>
    <message>
        <source>another voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dengekî din</translation>
    </message>
    <message>
        <source>hardly any speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>hema hema axaftin tune</translation>
    </message>
    <message>
        <source>music or voices under the speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>muzîk an deng di bin axaftinê de</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>%1 clips, %2 of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî, %2 axaftin</translation>
    </message>
    <message>
        <source>No film has been imported yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê tu fîlm nehatiye hawirdekirin.</translation>
    </message>
    <message>
        <source>Ready to train: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo perwerdeyê amade: %1</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>It is your own voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ew dengê te bi xwe ye.</translation>
    </message>
    <message>
        <source>The speaker has agreed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver razî bûye.</translation>
    </message>
    <message>
        <source>The speaker has agreed: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver razî bûye: %1.</translation>
    </message>
    <message>
        <source>It may be used as the licence of the recordings allows.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dikare wek ku destûra tomaran dihêle were bikaranîn.</translation>
    </message>
    <message>
        <source>It is not known whether it may be used: ask the speaker before you use it in public or pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nayê zanîn ka dikare were bikaranîn: berî ku tu wî li ber xelkê bi kar bînî an bidî kesekî din, ji axêver bipirse.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Destûr: %1.</translation>
    </message>
    <message>
        <source>This voice goes on from “%1”. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev deng ji “%1” berdewam dike. %2</translation>
    </message>
    <message>
        <source>What comes of it has to keep to that as well; the stricter answer holds and is written into the voice that you take away. Together: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya ku jê derdikeve jî divê pê ve girêdayî be; bersiva tundtir derbas dibe û di dengê ku tu dibî de tê nivîsandin. Bi hev re: %1</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Running; at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dimeşe; di gava %1 de.</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de qediya.</translation>
    </message>
    <message>
        <source>Stopped by you at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de te rawestand.</translation>
    </message>
    <message>
        <source>Failed at step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de bi ser neket: %2</translation>
    </message>
    <message>
        <source>Interrupted at step %1. What was saved until then is kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de hat birîn. Ya ku heta wê demê hatibû tomarkirin maye.</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 perwerde</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>prosesor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device and precision</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>went on from %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ji %1 berdewam kiriye</translation>
    </message>
    <message>
        <source>Nothing was measured on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ser hevokên ku nebihîstine tiştek nehatiye pîvan.</translation>
    </message>
    <message>
        <source>sound (mel)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>deng (mel)</translation>
    </message>
    <message>
        <source>text to sound (kl)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ji nivîsê ber bi deng (kl)</translation>
    </message>
    <message>
        <source>lengths (duration)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dirêjî (duration)</translation>
    </message>
    <message>
        <source>how much the text matters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nivîs çiqas girîng e</translation>
    </message>
    <message>
        <source>%1 with everything in it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 bi her tiştê tê de</translation>
    </message>
    <message>
        <source>%1: left over from saving that was interrupted</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: ji tomarkirineke birî mayî</translation>
    </message>
    <message>
        <source>%1: state saved at step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: rewşa ku di gava %2 de hatiye tomarkirin</translation>
    </message>
    <message>
        <source>On sentences it has not heard, %1: from %2 to %3, best %4 at step %5.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ser hevokên ku nebihîstine, %1: ji %2 heta %3, ya herî baş %4 di gava %5 de.</translation>
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
        <translation>%1 · %2 ji %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Checking clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî tên kontrolkirin</translation>
    </message>
    <message>
        <source>Counting letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîp tên hejmartin</translation>
    </message>
    <message>
        <source>Cutting clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî tên birîn</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng tê vekirin</translation>
    </message>
    <message>
        <source>Fetching the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeyd tên anîn</translation>
    </message>
    <message>
        <source>Listening to sentences it has not heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guh dide hevokên ku nebihîstine</translation>
    </message>
    <message>
        <source>Loading the saved state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa tomarkirî tê barkirin</translation>
    </message>
    <message>
        <source>Loading the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng tê barkirin</translation>
    </message>
    <message>
        <source>Looking whether the film is new</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dinêre ka fîlm nû ye</translation>
    </message>
    <message>
        <source>Making the demo film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlma nimûne tê çêkirin</translation>
    </message>
    <message>
        <source>Making the vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhenga tokenan tê çêkirin</translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde tê amadekirin</translation>
    </message>
    <message>
        <source>Reading back what was saved</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya hat tomarkirin ji nû ve tê xwendin</translation>
    </message>
    <message>
        <source>Reading the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs tên xwendin</translation>
    </message>
    <message>
        <source>Saving the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Komela pariyan tê tomarkirin</translation>
    </message>
    <message>
        <source>Saving the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng tê tomarkirin</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomarkirin</translation>
    </message>
    <message>
        <source>Speaking the test sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê tên gotin</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Diaxive</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>Trying a short training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke kurt tê ceribandin</translation>
    </message>
    <message>
        <source>Trying everything on one clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her tişt li ser pariyekê tê ceribandin</translation>
    </message>
    <message>
        <source>Trying the saved voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê tomarkirî tê ceribandin</translation>
    </message>
    <message>
        <source>Writing the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî tên nivîsandin</translation>
    </message>
    <message>
        <source>Measuring the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeyd tên pîvandin</translation>
    </message>
    <message>
        <source>Speaking and measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê gotin û pîvandin</translation>
    </message>
</context>
<context>
    <name>TimePlan</name>
    <message>
        <source>Network: %1, chosen by you.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tor: %1, te hilbijartiye.</translation>
    </message>
    <message>
        <source>A small network: the graphics card has less than 8 GB of memory.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Toreke biçûk: bîra karta grafîkê ji 8 GB kêmtir e.</translation>
    </message>
    <message>
        <source>The full network, on the graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tora tevahî, li ser karta grafîkê.</translation>
    </message>
    <message>
        <source>A small network, on the processor. A graphics card would learn many times faster.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Toreke biçûk, li ser prosesorê. Karta grafîkê gelek caran zûtir fêr dibe.</translation>
    </message>
    <message>
        <source>It learns for %1 and stops by itself; you can go on from there on another day.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ew %1 fêr dibe û bi xwe radiweste; tu dikarî rojeke din ji wir bidomînî.</translation>
    </message>
    <message>
        <source>It learns until you press Stop; the Train tab says when it no longer gets better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta tu «Rawestîne» bitikînî fêr dibe; rûpela perwerdeyê dibêje kengî êdî baştir nabe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln saet</numerusform>
            <numerusform>%Ln saet</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect a first try, not a finished voice: on a processor that takes far longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li benda ceribandineke pêşîn be, ne dengekî qedandî: li ser prosesorê ew gelek dirêjtir dibe.</translation>
    </message>
</context>
<context>
    <name>TokenReport</name>
    <message numerus="yes">
        <source>%Ln letters of your text are unknown to this voice: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Ev deng %Ln tîpa nivîsa te nas nake: %1</numerusform>
            <numerusform>Ev deng %Ln tîpên nivîsa te nas nake: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 times</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1  %2 car</translation>
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
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, with pauses between them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln token, bi bêhnvedan di navbera wan de</numerusform>
            <numerusform>%Ln token, bi bêhnvedan di navbera wan de</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê tiştek nehatiye pîvan.</translation>
    </message>
    <message>
        <source>From time to time the voice is tried on sentences it has not heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Carinan deng li ser hevokên ku nebihîstine tê ceribandin.</translation>
    </message>
    <message>
        <source>Distance on sentences it has not heard (%1): %2 at step %3, now %4, best %5 at step %6.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dûrî li ser hevokên ku nebihîstine (%1): %2 di gava %3 de, niha %4, herî baş %5 di gava %6 de.</translation>
    </message>
    <message>
        <source>The voice still gets better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng hê baştir dibe.</translation>
    </message>
    <message>
        <source>No better since step %1. That state is kept as the best one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji gava %1 ve baştir nebûye. Ew rewş wek ya herî baş tê parastin.</translation>
    </message>
    <message>
        <source>It is too early to say.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo gotinê hê zû ye.</translation>
    </message>
    <message>
        <source>Best at step %1 so far. A little up and down is usual: let it go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta niha ya herî baş di gava %1 de ye. Hinekî jor û jêr asayî ye: bila bidome.</translation>
    </message>
    <message>
        <source>It learns its clips by heart. Stop, and take the voice of step %1: more clips help more than more steps.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyan ji ber dike. Rawestîne û dengê gava %1 bibe: pariyên zêdetir ji gavên zêdetir bêtir alîkar in.</translation>
    </message>
    <message>
        <source>The training goes the wrong way. Go back to an earlier saved state, with a lower learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde bi riya şaş diçe. Vegere rewşeke tomarkirî ya berê, bi leza fêrbûnê ya kêmtir.</translation>
    </message>
    <message>
        <source>The sound becomes better, but what is said does not follow the text. Check that the texts fit the clips, and that the tokens cover their letters.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng baştir dibe, lê ya ku tê gotin li gorî nivîsê nîne. Binêre ku nivîs li pariyan tên û token tîpên wan digirin.</translation>
    </message>
    <message>
        <source>The voice is silent. Check that the clips are not, and go back to an earlier saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng bêdeng e. Binêre ku parî ne wisa ne, û vegere rewşeke tomarkirî ya berê.</translation>
    </message>
    <message>
        <source>The judge inside the training has become too strong for the voice. Lower the learning rate, from an earlier saved state.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dadwerê nav perwerdeyê ji bo deng zêde bihêz bûye. Ji rewşeke tomarkirî ya berê leza fêrbûnê kêm bike.</translation>
    </message>
    <message>
        <source>The training waits for clips much of the time. Put the project on a faster disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde gelek caran li benda pariyan e. Projeyê deyne ser dîskeke leztir.</translation>
    </message>
    <message>
        <source>Many steps are left out because their numbers are wrong. Listen to the clips that the log names; lower the learning rate.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gelek gav hatine derxistin ji ber ku hejmarên wan şaş in. Guh bide pariyên ku qeyd navê wan dibêje; leza fêrbûnê kêm bike.</translation>
    </message>
    <message>
        <source>It has become much slower than it was. Another program may use the machine, or the training no longer fits in its memory: learn from fewer clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji berê gelek hêdîtir bûye. Dibe ku bernameyeke din makîneyê bi kar tîne, an perwerde êdî di bîrê de hilnayê: bila ji kêmtir pariyan bi hev re fêr bibe.</translation>
    </message>
    <message>
        <source>Memory ran out: of the %1 clips of a step, %2 are worked on at once. It takes longer, and learns the same.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr qediya: ji %1 pariyên gavekê, li ser %2 bi hev re tê xebitandin. Dirêjtir dikişîne û heman tiştî fêr dibe.</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>%1 Line %2.</source>
        <comment>what is wrong, where</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 Rêza %2.</translation>
    </message>
    <message>
        <source>A line has a time that cannot be used; it was left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Demê rêzekê nayê bikaranîn; ew hat derxistin.</translation>
    </message>
    <message>
        <source>How the letters of the subtitle file are encoded had to be guessed: look at a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kodkirina tîpên pelê binnivîsê hat texmînkirin: li çend pariyan binêre.</translation>
    </message>
    <message>
        <source>Lines of the same time were joined.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên heman demê hatin yekkirin.</translation>
    </message>
    <message>
        <source>Only the beginning of the film was read: it is too long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê destpêka fîlmê hat xwendin: pir dirêj e.</translation>
    </message>
    <message>
        <source>Parts of the film are damaged; they were left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin beşên fîlmê xira bûne; ew hatin derxistin.</translation>
    </message>
    <message>
        <source>Some lines belong to no subtitle; they were left out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin rêz ne yên tu binnivîsê ne; ew hatin derxistin.</translation>
    </message>
    <message>
        <source>Some lines do not say when they end; they last until the next one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin rêz nabêjin kengî diqedin; heta ya din dom dikin.</translation>
    </message>
    <message>
        <source>Some of its sound files are in the dataset already and were left as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hin pelên wê yên deng jixwe di komelê de ne û wek xwe hatin hiştin.</translation>
    </message>
    <message>
        <source>The film ends too early: the file is not complete.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm zû diqede: pel ne temam e.</translation>
    </message>
    <message>
        <source>The lines roll up as on live television; each was taken once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêz wek televîzyona zindî hildiperin; her yek carekê hat wergirtin.</translation>
    </message>
    <message>
        <source>The subtitle file ends in the middle of a line.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê binnivîsê di nîvê rêzekê de diqede.</translation>
    </message>
    <message>
        <source>The subtitles count frames instead of seconds.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs li şûna çirkeyan çarçoveyan dijmêrin.</translation>
    </message>
    <message>
        <source>The subtitles were moved as you have said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs wek ku te got hatin livandin.</translation>
    </message>
    <message>
        <source>The subtitles were not in order of time; they were put in order.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs ne li gorî demê rêzkirî bûn; hatin rêzkirin.</translation>
    </message>
    <message>
        <source>The subtitles were not in time with the speech; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs bi axaftinê re ne hevdem bûn; ew hat rastkirin.</translation>
    </message>
    <message>
        <source>There is too little to tell whether the subtitles are in time: listen to a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pir kêm e ku were zanîn binnivîs di wextê xwe de ne: li çend pariyan guhdarî bike.</translation>
    </message>
    <message>
        <source>This film was imported before with another content; both are in the dataset now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev fîlm berê bi naverokeke din hatiye hawirdekirin; niha herdu di komelê de ne.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ComparePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere nimûneyan</translation>
    </message>
    <message>
        <source>Beside a recording</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li kêleka tomarekê</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li pariyan bigere</translation>
    </message>
    <message>
        <source>Clips, those held out first. Enter plays the recording.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî, yên veqetandî pêşî. Enter tomarê lê dide.</translation>
    </message>
    <message>
        <source>Let the voice say it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bila deng bibêje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>The recording</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>The voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu parî van peyvan nagire.</translation>
    </message>
    <message>
        <source>%1 of %2 clips. Search for the others.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji %2 pariyan. Li yên din bigere.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No clip is chosen.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu parî nehatiye hilbijartin.</translation>
    </message>
    <message>
        <source>Held out: the voice learns nothing from it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Veqetandî: deng tiştekî jê fêr nabe.</translation>
    </message>
    <message>
        <source>The voice learns from this one, so it may say it better than other sentences.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng ji vî fêr dibe, lewma dibe ku wî ji hevokên din çêtir bibêje.</translation>
    </message>
    <message>
        <source>Neither learned from nor held out: it is too near to what is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ne jê fêr dibe û ne veqetandî ye: ew pir nêzî yên veqetandî ye.</translation>
    </message>
    <message>
        <source>The voice speaks…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng diaxive…</translation>
    </message>
    <message>
        <source>The recording is %1 long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar %1 dirêj e.</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice as long.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar %1 dirêj e, deng jî wisa.</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice %2: %3 longer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar %1 dirêj e, deng %2: %3 dirêjtir.</translation>
    </message>
    <message>
        <source>The recording is %1 long, the voice %2: %3 shorter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar %1 dirêj e, deng %2: %3 kurttir.</translation>
    </message>
    <message>
        <source>Held out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên veqetandî</translation>
    </message>
    <message>
        <source>The others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên din</translation>
    </message>
    <message>
        <source>%1, %2, held out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, %2, veqetandî</translation>
    </message>
    <message>
        <source>%1 Here as %2, who is heard in the recording.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 Li vir wek %2, ku di tomarê de tê bihîstin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::CoverageCard</name>
    <message>
        <source>Not covered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ne di nav de</translation>
    </message>
    <message>
        <source>Hold any text against the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her nivîsê bi tokenan re bide ber hev</translation>
    </message>
    <message>
        <source>Add these letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Van tîpan lê zêde bike</translation>
    </message>
    <message>
        <source>They come behind the tokens there are; all numbers stay what they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ew li pey tokenên heyî tên; hemû hejmar wek xwe dimînin.</translation>
    </message>
    <message>
        <source>A text to hold against the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsek ku bi tokenan re bê dayîn ber hev</translation>
    </message>
    <message>
        <source>Paste a text the voice shall read</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsa ku deng bixwîne li vir pêve bike</translation>
    </message>
    <message>
        <source>Choose a text file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê nivîsê hilbijêre…</translation>
    </message>
    <message>
        <source>Every character of the clips is in the vocabulary.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her tîpa pariyan di ferhengê de ye.</translation>
    </message>
    <message>
        <source>Clips with these letters are learned without them. Add the letters, or correct the clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên bi van tîpan bêyî wan tên fêrkirin. Tîpan lê zêde bike, an pariyan rast bike.</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsekê hilbijêre</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs (*.txt);;Hemû pel (*)</translation>
    </message>
    <message>
        <source>%1 words, %2 tokens a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 peyv, ji bo her peyvê %2 token.</translation>
    </message>
    <message>
        <source>Every letter of this text is known.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû tîpên vê nivîsê tên naskirin.</translation>
    </message>
    <message>
        <source>Unknown letters are left out when the voice speaks. Added ones are learned only if clips have them too.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema deng diaxive tîpên nenas tên derxistin. Yên ku tên zêdekirin tenê heke di pariyan de jî hebin tên fêrkirin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::DatasetTab</name>
    <message>
        <source>changed a text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nivîsek hat guhertin</translation>
    </message>
    <message>
        <source>dropped a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pariyek hat avêtin</translation>
    </message>
    <message numerus="yes">
        <source>dropped %Ln clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln parî hat avêtin</numerusform>
            <numerusform>%Ln parî hatin avêtin</numerusform>
        </translation>
    </message>
    <message>
        <source>kept a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pariyek hat hiştin</translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln parî hat hiştin</numerusform>
            <numerusform>%Ln parî hatin hiştin</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek ji bo vegerandinê tune.</translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek ji bo dubarekirinê tune.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat vegerandin: %1</translation>
    </message>
    <message>
        <source>Repeated: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat dubarekirin: %1</translation>
    </message>
    <message>
        <source>Add films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlman zêde bike…</translation>
    </message>
    <message>
        <source>Speaker (may be empty)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver (dikare vala be)</translation>
    </message>
    <message>
        <source>Name of the speaker of the films that are added next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navê axêverê fîlmên ku niha tên zêdekirin</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di nivîsan de bigere</translation>
    </message>
    <message>
        <source>Search the texts of the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di nivîsên pariyan de bigere</translation>
    </message>
    <message>
        <source>Importing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê hawirdekirin</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Projeyê</translation>
    </message>
    <message>
        <source>Drop films and their subtitles here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm û binnivîsên wan bavêje vir</translation>
    </message>
    <message>
        <source>Choose films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlman hilbijêre…</translation>
    </message>
    <message>
        <source>%1 to learn from · %2 kept aside to measure the voice · clips of %3 to %4, half of them under %5</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji bo fêrbûnê · %2 ji bo pîvana dengî veqetandî · pariyên ji %3 heta %4, nîvê wan di bin %5 de</translation>
    </message>
    <message>
        <source>%1 of %2 films were imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji %2 fîlman hatin hawirdekirin.</translation>
    </message>
    <message>
        <source>Choose films and their subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm û binnivîsên wan hilbijêre</translation>
    </message>
    <message>
        <source>There is no film for %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo %1 fîlm tune.</translation>
    </message>
    <message>
        <source>Choose the film together with its subtitles.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmê bi binnivîsên wê re hilbijêre.</translation>
    </message>
    <message>
        <source>Left out, because their film was not chosen: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hatin derxistin, ji ber ku fîlma wan nehat hilbijartin: %1</translation>
    </message>
    <message>
        <source>moved the edges of a clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>qeraxên pariyekî hatin guhertin</translation>
    </message>
    <message>
        <source>moved the subtitles of a film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>binnivîsên fîlmekê hatin bardan</translation>
    </message>
    <message>
        <source>made two clips of one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>pariyek bû du pariyên cuda</translation>
    </message>
    <message>
        <source>joined clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>parî hatin yekkirin</translation>
    </message>
    <message>
        <source>gave texts to clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nivîs ji pariyan re hat dayîn</translation>
    </message>
    <message>
        <source>Choose sound without text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê bê nivîs hilbijêre</translation>
    </message>
    <message>
        <source>Views of the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîmenên komela pariyan</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm</translation>
    </message>
    <message>
        <source>What was imported, and how well it fits</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çi hat hawirdekirin û çiqas li hev tê</translation>
    </message>
    <message>
        <source>Clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî</translation>
    </message>
    <message>
        <source>Listen, correct, keep and drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guh bide, rast bike, bihêle an bavêje</translation>
    </message>
    <message>
        <source>Timing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dembendî</translation>
    </message>
    <message>
        <source>Clips on the sound: edges, splits, moved subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî li ser dengî: qerax, parvekirin, binnivîsên bardayî</translation>
    </message>
    <message>
        <source>Add sound without text…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê bê nivîs zêde bike…</translation>
    </message>
    <message>
        <source>The sound is cut at its pauses; you type what is said in each clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng li bêdengiyên xwe tê birîn; tu dinivîsî di her pariyê de çi tê gotin.</translation>
    </message>
    <message>
        <source>Only clips of this film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê pariyên vê fîlmê</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên herî xirab pêşî</translation>
    </message>
    <message>
        <source>Those that have most against them by what was measured: noise, pauses, speed, doubles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên ku li gorî pîvanê herî zêde pirsgirêkên wan hene: dengê xirab, bêdengî, lez, dubare</translation>
    </message>
    <message>
        <source>Keep selected</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên hilbijartî bihêle</translation>
    </message>
    <message>
        <source>Drop selected</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên hilbijartî bavêje</translation>
    </message>
    <message>
        <source>Join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bike yek</translation>
    </message>
    <message>
        <source>Split</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parve bike</translation>
    </message>
    <message>
        <source>Enter; Control with A selects all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Enter; Control bi A re hemûyan hildibijêre.</translation>
    </message>
    <message>
        <source>X; Control with A selects all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>X; Control bi A re hemûyan hildibijêre.</translation>
    </message>
    <message>
        <source>Makes one clip of the selected neighbours, or of this and the next (J).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji cîranên hilbijartî, an ji vê û ya piştî wê, pariyekî çêdike (J).</translation>
    </message>
    <message>
        <source>Makes two clips of one where its sound stands; click into the waveform first (C).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li cihê ku deng lê sekinî pariyê dike du; pêşî li pêlê bitikîne (C).</translation>
    </message>
    <message>
        <source>Play on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê bide û bidomîne</translation>
    </message>
    <message>
        <source>The next clip is played when one has ended or you have decided on it: X, Enter and the arrows are enough.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema yek qediya an te biryar da, ya din tê lêdan: X, Enter û tîr bes in.</translation>
    </message>
    <message>
        <source>All films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû fîlm</translation>
    </message>
    <message>
        <source>Show where the second clip begins: click into the waveform, then split.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşan bide pariyê duyem li ku dest pê dike: li pêlê bitikîne, paşê parve bike.</translation>
    </message>
    <message>
        <source>The subtitles were moved. Listen to a few clips; undo takes it back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs hatin bardan. Li çend pariyan guhdarî bike; betalkirin vedigerîne.</translation>
    </message>
    <message>
        <source>Choose a text file with a sentence on each line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peleke nivîsê hilbijêre ku di her rêzê de hevokek heye</translation>
    </message>
    <message>
        <source>There is no sentence in %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di %1 de hevok tune.</translation>
    </message>
    <message>
        <source>Write one sentence on each line and save the file as UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di her rêzê de hevokekê binivîse û pelê wek UTF-8 tomar bike.</translation>
    </message>
    <message>
        <source>Record…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar bike…</translation>
    </message>
    <message>
        <source>Read sentences from a text file aloud, one after the other.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên peleke nivîsê yek bi yek bi dengê bilind bixwîne.</translation>
    </message>
    <message>
        <source>Any film or sound file with its subtitles beside it or inside it. Every line becomes a clip, in time with the speech. Your files are only read, never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her fîlm an pela deng bi binnivîsên xwe li kêlekê an di hundir de. Her rêz dibe pariyek, di wextê axaftinê de. Pelên te tenê tên xwendin, qet nayên guhertin.</translation>
    </message>
    <message>
        <source>Films or sound files and their subtitles; they can be dropped here as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm an pelên deng û binnivîsên wan; dikarî wan berdî vir jî.</translation>
    </message>
    <message>
        <source>Choose a text file with one line for each clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peleke nivîsê bi rêzekê ji bo her pariyê hilbijêre</translation>
    </message>
    <message>
        <source>named a speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nav li axêverekî hat kirin</translation>
    </message>
    <message>
        <source>kept one voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dengek hat hiştin</translation>
    </message>
    <message>
        <source>No subtitles? Sound is cut at its pauses and you type what is said, a list of another program is taken in, or you read sentences aloud:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Jêrnivîs tune? Deng li bêdengiyên xwe tê birîn û tu dinivîsî çi tê gotin, lîsteyek bernameyeke din tê girtin, an tu hevokan bi dengekî bilind dixwînî:</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteyekê bigire…</translation>
    </message>
    <message>
        <source>Sound files with their texts, as other programs write them: LJSpeech, CSV, Common Voice and others.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelên deng bi nivîsên xwe, wek ku bernameyên din dinivîsin: LJSpeech, CSV, Common Voice û yên din.</translation>
    </message>
    <message>
        <source>Choose a folder of films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke fîlman hilbijêre</translation>
    </message>
    <message>
        <source>Look at subtitles first…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî li binnivîsan binêre…</translation>
    </message>
    <message>
        <source>Add a folder of films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke fîlman lê zêde bike…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankê lê zêde bike…</translation>
    </message>
    <message>
        <source>All films in a folder and the folders in it, each with the subtitles of its name.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû fîlmên di peldankekê û peldankên di nav wê de, her yek bi binnivîsa navê xwe.</translation>
    </message>
    <message>
        <source>What the rules make of every line, before anything is imported.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzik ji her rêzê çi çêdikin, berî ku tiştek were hawirdekirin.</translation>
    </message>
    <message>
        <source>Choose subtitles, or a film with subtitles inside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsan, an fîlmekî ku binnivîs tê de ne, hilbijêre</translation>
    </message>
</context>
<context>
    <name>dimts::studio::DesktopLink</name>
    <message>
        <source>Something went wrong</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek xelet çû</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestiya</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qediya</translation>
    </message>
    <message>
        <source>Work on a voice is going on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xebata li ser dengekî berdewam e</translation>
    </message>
    <message>
        <source>The training wants to be looked at</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Divê li hînkirinê were nihêrtin</translation>
    </message>
    <message>
        <source>It goes on, but there is a warning. It is in the log of the Train tab.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berdewam dike, lê hişyariyek heye. Ew di tomara beşa Hînkirinê de ye.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::EstimateStrip</name>
    <message>
        <source>%1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 gav</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>steps in time</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 di %2 de</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>hîn nayê zanîn</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 vala ye</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr</translation>
    </message>
    <message>
        <source>about %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bi qasî %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>zêdetir ji %1</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşên tomarkirî</translation>
    </message>
    <message>
        <source>at most %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>herî zêde %1, her yek %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gavek</translation>
    </message>
    <message>
        <source>Once through all clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Carekê di hemû pariyan re</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>heta tu rawestînî</translation>
    </message>
    <message>
        <source>Whole training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû perwerde</translation>
    </message>
    <message>
        <source>the processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>prosesor</translation>
    </message>
    <message>
        <source>Only %1 of memory are free: choose fewer clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê %1 bîr vala ye: kêmtir pariyan bi hev re hilbijêre.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk: keep fewer saved states, or make room.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê %1 li ser dîskê vala ye: kêmtir rewşên tomarkirî bihêle, an cih veke.</translation>
    </message>
    <message>
        <source>What a training with these settings would take</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde bi van mîhengan çi dixwaze</translation>
    </message>
    <message>
        <source>What it would take cannot be said: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nayê gotin ka çi dixwaze: %1</translation>
    </message>
    <message>
        <source>Time by what trainings of other projects took on this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dem li gorî ya ku perwerdeyên projeyên din li ser vê komputerê kişandine.</translation>
    </message>
    <message>
        <source>The time is not known before the first steps of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dem berî gavên pêşîn ên perwerdeyê nayê zanîn.</translation>
    </message>
    <message>
        <source>Time by what %1 took.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dem li gorî ya ku %1 kişandiye.</translation>
    </message>
    <message>
        <source>The memory of a batch is not known before the first steps of a training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîra pariyên carekê berî gavên pêşîn ên perwerdeyê nayê zanîn.</translation>
    </message>
    <message>
        <source>Memory by what trainings of other projects took on this computer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr li gorî ya ku perwerdeyên projeyên din li ser vê komputerê xwestine.</translation>
    </message>
    <message>
        <source>Memory by the sizes of the network.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr li gorî mezinahiyên torê.</translation>
    </message>
    <message>
        <source>Memory by what %1 took, for so many clips at once.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr li gorî ya ku %1 xwestiye, ji bo ewqas pariyên bi hev re.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ser %1.</translation>
    </message>
    <message>
        <source>Nothing was ever measured on this graphics card.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li ser vê karta grafîkê qet tiştek nehatiye pîvan.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::HearVoiceCard</name>
    <message>
        <source>A small voice that comes with the program, made of recorded announcements. It shows what one sounds like that has learned on an ordinary computer; yours begins with your own films.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengekî biçûk ku bi bernameyê re tê, ji ragihandinên tomarkirî hatiye çêkirin. Nîşan dide ka dengê ku li ser kompîtureke asayî fêr bûye çawa ye; yê te bi fîlmên te dest pê dike.</translation>
    </message>
    <message>
        <source>Of the words that it says in English, a speech recogniser misses %1; of the same words in the recordings %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji peyvên ku bi îngilîzî dibêje, naskera axaftinê %1 nas nake; ji heman peyvan di tomaran de %2.</translation>
    </message>
    <message>
        <source>Hear a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guh bide dengekî</translation>
    </message>
    <message>
        <source>What the voice shall say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng çi bibêje</translation>
    </message>
    <message>
        <source>Whose voice, and in which language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê kê, û bi kîjan zimanî</translation>
    </message>
    <message>
        <source>Speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bibêje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng tê barkirin…</translation>
    </message>
    <message>
        <source>Left out, because the voice does not know them: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hatin derxistin, ji ber ku deng wan nas nake: %1</translation>
    </message>
</context>
<context>
    <name>dimts::studio::HelpPanel</name>
    <message>
        <source>Back to the page before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere rûpela berê</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû rûpelên alîkariyê</translation>
    </message>
    <message>
        <source>Copy a report without names, files or folders</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Raporekê bê nav, pel û peldank kopî bike</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Raporê kopî bike</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Alîkariyê bigire</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di alîkariyê de bigere</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rûpela alîkariyê</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek nehat dîtin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln rûpel</numerusform>
            <numerusform>%Ln rûpel</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a shorter or another word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peyveke kurttir an yeke din biceribîne.</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rapor hat kopîkirin</translation>
    </message>
    <message>
        <source>Names of people, files and folders were taken out. Look it through before you pass it on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navên kesan, pelan û peldankan hatin derxistin. Berî ku bidî kesekî lê binêre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pages: write another letter.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln rûpelê din heye: tîpeke din binivîse.</numerusform>
            <numerusform>%Ln rûpelên din hene: tîpeke din binivîse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::HistoryTab</name>
    <message>
        <source>Make room…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cih veke…</translation>
    </message>
    <message>
        <source>Shows what could be taken away and how much that frees</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşan dide çi dikare were rakirin û çiqas cih vala dike</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Perwerdeyê</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Projeyê</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs take %1 of the %2 of this project. %3 are free on its disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln perwerde ji %2 yên vê projeyê %1 digire. Li ser dîska wê %3 vala ne.</numerusform>
            <numerusform>%Ln perwerde ji %2 yên vê projeyê %1 digirin. Li ser dîska wê %3 vala ne.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev deng nayê lêdan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things, %1, lie aside now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln tişt, %1, niha li aliyekî ye.</numerusform>
            <numerusform>%Ln tişt, %1, niha li aliyekî ne.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take room until you delete them for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta ku tu wan bi temamî jê nebî cih digirin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne</translation>
    </message>
    <message>
        <source>Everything is back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her tişt vegeriyaye.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bide ber hev</translation>
    </message>
    <message>
        <source>Tick “Compare” on two runs or more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li du perwerdeyan an bêtir “Bide ber hev” nîşan bike</translation>
    </message>
</context>
<context>
    <name>dimts::studio::JudgePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere nimûneyan</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kîjan çêtir e?</translation>
    </message>
    <message>
        <source>By measures</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi pîvanê</translation>
    </message>
    <message>
        <source>Measure all saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû rewşên tomarkirî bipîve</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Raporê veke</translation>
    </message>
    <message>
        <source>By ear</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi guh</translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev deng nayê lêdan.</translation>
    </message>
    <message>
        <source>Which is better? %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kîjan çêtir e? %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln sentence(s) that were held out, %1. The nearest to the recordings stands first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Bi %Ln hevoka cudakirî hat pîvandin, %1. Ya herî nêzîkî qeydan li pêş e.</numerusform>
            <numerusform>Bi %Ln hevokên cudakirî hat pîvandin, %1. Ya herî nêzîkî qeydan li pêş e.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured yet. Every saved state speaks sentences that it has not heard, and is compared with the recordings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê nehatiye pîvandin. Her rewşa tomarkirî hevokên ku nebihîstine dibêje, û bi qeydan re tê berawirdkirin.</translation>
    </message>
    <message>
        <source>Whose held-out sentences are measured</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên cudakirî yên kê tên pîvan</translation>
    </message>
    <message>
        <source>Choose one when the others speak another language: the recogniser hears English only.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava yên din bi zimanekî din diaxivin yekî hilbijêre: nasandina axaftinê tenê îngilîzî dibihîze.</translation>
    </message>
    <message>
        <source>Of all speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji hemû axêveran</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ListenTab</name>
    <message>
        <source>Spoken while training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di perwerdeyê de hatin gotin</translation>
    </message>
    <message>
        <source>Training run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>Take the voice away…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengî bi xwe re bibe…</translation>
    </message>
    <message>
        <source>Samples: sentences down, steps across. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nimûne: hevok ber bi jêr, gav ber bi kêlekê. Enter lê dide.</translation>
    </message>
    <message>
        <source>No test sentence has been spoken in this run yet. Below, the saved voice says what you type.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê perwerdeyê de hê hevoka ceribandinê nehatiye gotin. Li jêr, dengê tomarkirî ya ku tu dinivîsî dibêje.</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsa ku bê gotin</translation>
    </message>
    <message>
        <source>Type what the voice should say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binivîse ka deng çi bibêje</translation>
    </message>
    <message>
        <source>Saved state of the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa tomarkirî ya dengî</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Leza axaftinê</translation>
    </message>
    <message>
        <source> × speed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> × lez</translation>
    </message>
    <message>
        <source>Take: the same number says the sentence the same way again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegotin: heman hejmar hevokê bi heman awayî dibêje</translation>
    </message>
    <message>
        <source>take </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>vegotin </translation>
    </message>
    <message>
        <source>Speak</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bibêje</translation>
    </message>
    <message>
        <source>Own sentences spoken so far. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên te yên heta niha hatine gotin. Enter lê dide.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankê nîşan bide</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Perwerdeyê</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Projeyê</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, gav %2</translation>
    </message>
    <message>
        <source>Best state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa herî baş</translation>
    </message>
    <message>
        <source>Last state</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşa dawî</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav %1</translation>
    </message>
    <message>
        <source>Nothing of this run has been saved yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê tiştek ji vê perwerdeyê nehatiye tomarkirin.</translation>
    </message>
    <message>
        <source>This sound cannot be played.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev deng nayê lêdan.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng tê barkirin…</translation>
    </message>
    <message>
        <source>Left out, because the voice does not know them: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hatin derxistin, ji ber ku deng wan nas nake: %1</translation>
    </message>
    <message>
        <source>Where should the voice go? A folder is made there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng bila here ku? Li wir peldankek tê çêkirin.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bihêle</translation>
    </message>
    <message>
        <source>Pitch in semitones; the length stays</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bilindahiya dengî bi nîv-perdeyan; dirêjahî naguhere</translation>
    </message>
    <message>
        <source>pitch </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bilindahî </translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kîjan çêtir e?</translation>
    </message>
    <message>
        <source>Measure the saved states, and compare them by ear without knowing which is which.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşên tomarkirî bipîve, û bêyî ku zanibî kîjan kîjan e bi guh bide ber hev.</translation>
    </message>
    <message>
        <source>Pauses…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navber…</translation>
    </message>
    <message>
        <source>Speak a file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekî bixwîne…</translation>
    </message>
    <message>
        <source>The lines of a text or the subtitles of a film, into sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên nivîsekê an binnivîsên fîlmekê, bo pelên dengî</translation>
    </message>
    <message>
        <source>Spoken with %1, as set on the page before.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi %1 tê gotin, wekî ku li rûpela berê hatiye danîn.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navber</translation>
    </message>
    <message>
        <source>Voices and pauses: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng û navber: %1</translation>
    </message>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû perwerde</translation>
    </message>
    <message>
        <source>The samples of all training runs beside each other</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mînakên hemû perwerdeyan li kêleka hev</translation>
    </message>
    <message>
        <source>Whose voice, mixtures of speakers, how lively it is, and how long the pauses are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê kê, tevliheviya axêveran, çiqas zindî ye, û rawestan çiqas dirêj in</translation>
    </message>
    <message>
        <source>Beside a recording…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li kêleka tomarekê…</translation>
    </message>
    <message>
        <source>A clip of your own, and the voice saying the same words</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyekî te, û deng heman peyvan dibêje</translation>
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
        <translation>Proje</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîheng</translation>
    </message>
    <message>
        <source>Train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhdarî</translation>
    </message>
    <message>
        <source>A job is running in this project. Stop it before you open another one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê projeyê de karek dixebite. Berî ku yeke din vekî, wî rawestîne.</translation>
    </message>
    <message>
        <source>%1 – Dimts Studio</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 – Dimts Studio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsa biceribîne</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê tomarkirin…</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema her tişt hat tomarkirin pencere tê girtin.</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîrok</translation>
    </message>
    <message>
        <source>This project cannot be read any more.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev proje êdî nayê xwendin.</translation>
    </message>
    <message>
        <source>If it lies on a drive that was taken away, plug it in again: the window goes on by itself. What was saved is kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heke li ser ajokerek be ku hatiye derxistin, dîsa têxe: pace bi xwe berdewam dike. Tiştê hatiye tomarkirin ma ye.</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Proje dîsa li vir e.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MakingCard</name>
    <message>
        <source>Letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîp</translation>
    </message>
    <message>
        <source>Pieces of words, the likeliest cut (unigram)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçeyên peyvan, bi birîna herî gengaz (unigram)</translation>
    </message>
    <message>
        <source>Pieces of words, frequent neighbours joined (BPE)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçeyên peyvan, cîranên pirhatî digihêjin hev (BPE)</translation>
    </message>
    <message>
        <source>Pieces of words as Hugging Face joins them (BPE)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçeyên peyvan wek Hugging Face digihîne hev (BPE)</translation>
    </message>
    <message>
        <source>One token a letter: right for most voices, and for little speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her tîp tokenek: ji bo piraniya dengan û ji bo axaftina kêm rast e.</translation>
    </message>
    <message>
        <source>As SentencePiece makes them. Shorter texts for the voice, but it wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wek SentencePiece wan çêdike. Nivîs ji bo deng kurttir dibe, lê bi saetan axaftin dixwaze.</translation>
    </message>
    <message>
        <source>As SentencePiece makes them, in a fixed order. Wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wek SentencePiece wan çêdike, bi rêzeke sabît. Bi saetan axaftin dixwaze.</translation>
    </message>
    <message>
        <source>In the files of XTTS and Chatterbox voices. Wants hours of speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di pelên dengên XTTS û Chatterbox de. Bi saetan axaftin dixwaze.</translation>
    </message>
    <message>
        <source>How tokens are made</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token çawa tên çêkirin</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmara tokenan</translation>
    </message>
    <message>
        <source>Make the tokens again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenan dîsa çêke</translation>
    </message>
    <message>
        <source>From the clips as they are now. Voices already trained keep their own tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji pariyên wek niha. Dengên ku jixwe perwerdekirî ne tokenên xwe diparêzin.</translation>
    </message>
    <message>
        <source>Go on from another voice&apos;s tokens…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji tokenên dengekî din bidomîne…</translation>
    </message>
    <message>
        <source>A vocabulary learns your language: its own tokens keep their numbers, what your texts need comes behind them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng zimanê te hîn dibe: tokenên wê hejmarên xwe diparêzin, ya ku nivîsên te dixwazin li pey wan tê.</translation>
    </message>
    <message>
        <source>Finer settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengên hûrtir</translation>
    </message>
    <message>
        <source>Pieces, unigram</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçe, unigram</translation>
    </message>
    <message>
        <source>Pieces, BPE</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçe, BPE</translation>
    </message>
    <message>
        <source>Pieces, Hugging Face</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçe, Hugging Face</translation>
    </message>
    <message>
        <source>They are learned from your clips. More texts of the language make better pieces.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ew ji pariyên te tên fêrkirin. Nivîsên zêdetir ên zimên perçeyên çêtir çêdikin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeAssistant</name>
    <message>
        <source>Back to step 2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere gava 2</translation>
    </message>
    <message>
        <source>1 Base</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>1 Bingeh</translation>
    </message>
    <message>
        <source>2 New</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>2 Nû</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>3 Pêşdîtin</translation>
    </message>
    <message>
        <source>4 Use</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>4 Bikaranîn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dev jê berde</translation>
    </message>
    <message>
        <source>Back to the tokens; nothing is changed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere tokenan; tiştek nayê guhertin</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Paş</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêş</translation>
    </message>
    <message>
        <source>Step 1 of 4: the tokens to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav 1 ji 4: tokenên ku jê tê domandin</translation>
    </message>
    <message>
        <source>Step 2 of 4: what is new</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav 2 ji 4: çi nû ye</translation>
    </message>
    <message>
        <source>Step 3 of 4: what comes out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav 3 ji 4: çi derdikeve</translation>
    </message>
    <message>
        <source>Step 4 of 4: use it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav 4 ji 4: bi kar bîne</translation>
    </message>
    <message>
        <source>Use these tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Van tokenan bi kar bîne</translation>
    </message>
    <message>
        <source>Taking the tokens over</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token tên wergirtin</translation>
    </message>
    <message>
        <source>Working out the new tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên nû tên dîtin</translation>
    </message>
    <message>
        <source>The project&apos;s tokens become these %1. The first %2 keep their numbers, so that a voice with those tokens can be gone on from: its new letters begin as it has learned its own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên projeyê dibin van %1. %2 yên pêşî hejmarên xwe diparêzin, da ku ji dengekî bi wan tokenan bê domandin: tîpên wî yên nû wek yên ku hîn bûye dest pê dikin.</translation>
    </message>
    <message>
        <source>Tokens a word: %1 before, %2 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê: berê %1, paşê %2.</translation>
    </message>
    <message>
        <source>Voices already trained here keep their own tokens. The tokens of before are kept: one press takes you back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengên ku jixwe li vir perwerdekirî ne tokenên xwe diparêzin. Tokenên berê tên parastin: bi tikandinekê tu vedigerî.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeBasePage</name>
    <message>
        <source>A voice that can speak already reads its own tokens. They keep their numbers, so that the voice keeps what it knows; your language comes behind them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê ku jixwe dikare biaxive tokenên xwe dixwîne. Ew hejmarên xwe diparêzin, da ku deng ya ku dizane winda neke; zimanê te li pey wan tê.</translation>
    </message>
    <message>
        <source>Another voice&apos;s tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên dengekî din</translation>
    </message>
    <message>
        <source>The tokens of this project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên vê projeyê</translation>
    </message>
    <message>
        <source>Vocabulary file, or the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê ferhengê, an peldanka dengekî</translation>
    </message>
    <message>
        <source>tokenizer.json, vocab.json, a .model file, or the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tokenizer.json, vocab.json, pelê .model, an peldanka dengekî</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekî hilbijêre…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankekê hilbijêre…</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka dengekî hilbijêre</translation>
    </message>
    <message>
        <source>Choose a vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhengekê hilbijêre</translation>
    </message>
    <message>
        <source>Vocabularies (*.json *.model);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng (*.json *.model);;Hemû pel (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê tê nihêrtin…</translation>
    </message>
    <message>
        <source>Choose the tokens to go on from: they lie in the folder of every voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên ku jê bidomînî hilbijêre: ew di peldanka her dengî de ne.</translation>
    </message>
    <message>
        <source>%1: %2 tokens. Your clips take %3 of them a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 token. Pariyên te ji bo her peyvê %3 ji wan digirin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergeNewPage</name>
    <message>
        <source>These tokens are letters: the letters that your texts need are added, and nothing else.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev token tîp in: tenê tîpên ku nivîsên te dixwazin tên zêdekirin.</translation>
    </message>
    <message>
        <source>Number of tokens afterwards</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmara tokenan a paşê</translation>
    </message>
    <message>
        <source>Language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokena zimên</translation>
    </message>
    <message>
        <source>More texts of your language help to find good tokens: one sentence a line, UTF-8.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsên zêdetir ên zimanê te alîkar in ku tokenên baş bên dîtin: her rêzê hevokek, UTF-8.</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs (*.txt);;Hemû pel (*)</translation>
    </message>
    <message>
        <source>A text of the old language guards it: its words are read as before, but for a few.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîseke zimanê kevn wî diparêze: peyvên wî ji bilî çendan wek berê tên xwendin.</translation>
    </message>
    <message>
        <source>A text of the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîseke zimanê kevn</translation>
    </message>
    <message>
        <source>Empty: nothing guards the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vala: tiştek zimanê kevn naparêze</translation>
    </message>
    <message>
        <source>Choose a text file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê nivîsê hilbijêre…</translation>
    </message>
    <message>
        <source>Share of its words that may be read differently</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Para peyvên ku dikarin cuda bên xwendin</translation>
    </message>
    <message>
        <source> %</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Choose a text of the old language</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîseke zimanê kevn hilbijêre</translation>
    </message>
    <message>
        <source>Your language comes from the texts of your %1 clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zimanê te ji nivîsên %1 pariyên te tê.</translation>
    </message>
    <message>
        <source>For example [am]; empty: none</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bo nimûne [am]; vala: tune</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MergePreviewPage</name>
    <message>
        <source>Nothing is new: these tokens know all letters of your texts already.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştekî nû tune: ev token jixwe hemû tîpên nivîsên te nas dikin.</translation>
    </message>
    <message>
        <source>%1 of the letters of your texts stay unknown.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji tîpên nivîsên te nenas dimînin.</translation>
    </message>
    <message>
        <source>Your texts give no more than %1 tokens; %2 were asked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsên te ji %1 tokenan zêdetir nadin; %2 hatibûn xwestin.</translation>
    </message>
    <message>
        <source>No text of the old language was given, so nothing guards its words. Go back to step 2 to choose one.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîseke zimanê kevn nehat dayîn, loma tiştek peyvên wî naparêze. Vegere gava 2 û yekê hilbijêre.</translation>
    </message>
    <message>
        <source>Tokens a word, before and after</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê, berê û paşê</translation>
    </message>
    <message>
        <source>New tokens, and what each of them buys</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên nû, û sûda her yekê</translation>
    </message>
    <message>
        <source>New token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokena nû</translation>
    </message>
    <message>
        <source>Read before as</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berê wek</translation>
    </message>
    <message>
        <source>In your texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di nivîsên te de</translation>
    </message>
    <message>
        <source>Tokens saved</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên kêmbûyî</translation>
    </message>
    <message>
        <source>In the word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di peyva</translation>
    </message>
    <message>
        <source>Unknown letters: %1 before, %2 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên nenas: berê %1, paşê %2.</translation>
    </message>
    <message>
        <source>Of the old language, %1 of %2 words are read differently (%3).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji zimanê kevn %1 ji %2 peyvan cuda tên xwendin (%3).</translation>
    </message>
    <message>
        <source>Tokens a word before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê berê</translation>
    </message>
    <message>
        <source>Tokens a word before: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê berê: %1</translation>
    </message>
    <message>
        <source>Tokens a word afterwards</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê paşê</translation>
    </message>
    <message>
        <source>Tokens a word afterwards: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê paşê: %1</translation>
    </message>
    <message>
        <source>language token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tokena zimên</translation>
    </message>
    <message>
        <source>unknown, left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nenas, derxistî</translation>
    </message>
    <message>
        <source>New pieces that come up fewer than %3 times: %1 of %2. The voice hardly gets to learn them; choose fewer tokens, or add clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçeyên nû yên ku ji %3 caran kêmtir tên: %1 ji %2. Deng bi zorê wan hîn dibe; tokenên kêmtir hilbijêre, an pariyan lê zêde bike.</translation>
    </message>
    <message>
        <source>Pieces passed over so that the old language is read as before: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perçeyên ku hatin derbaskirin da ku zimanê kevn wek berê bê xwendin: %1.</translation>
    </message>
    <message>
        <source>%1 tokens become %2. New letters: %3. New pieces of words: %4.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 token dibin %2. Tîpên nû: %3. Perçeyên peyvan ên nû: %4.</translation>
    </message>
    <message>
        <source>Words have more tokens than before because letters that were left out are read now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peyv ji berê zêdetir token hene, ji ber ku tîpên ku dihatin derxistin niha tên xwendin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::MoreCard</name>
    <message>
        <source>More</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zêdetir</translation>
    </message>
    <message>
        <source>Take tokens out, join vocabularies, go back to the tokens of before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenan derxe, ferhengan bigihîne hev, vegere tokenên berê</translation>
    </message>
    <message>
        <source>Take out what is never used…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên ku qet nayên bikaranîn derxe…</translation>
    </message>
    <message>
        <source>Tokens that your clips never need go. The numbers of the rest change: a voice that was trained with the old numbers needs the tokens as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên ku pariyên te qet naxwazin diçin. Hejmarên yên mayî diguherin: dengê ku bi hejmarên kevn perwerde bûye tokenan wek ku ne dixwaze.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wan derxe</translation>
    </message>
    <message>
        <source>Join with other vocabularies…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi ferhengên din re bigihîne hev…</translation>
    </message>
    <message>
        <source>Their tokens come behind those there are. All must be of the same kind.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên wan li pey yên heyî tên. Divê hemû ji heman cureyê bin.</translation>
    </message>
    <message>
        <source>Go back to the tokens of before</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere tokenên berê</translation>
    </message>
    <message>
        <source>The tokens before the last change are kept in the project.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên beriya guhertina dawî di projeyê de tên parastin.</translation>
    </message>
    <message>
        <source>Choose vocabularies</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferhengan hilbijêre</translation>
    </message>
    <message>
        <source>Vocabularies (*.json *.model);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng (*.json *.model);;Hemû pel (*)</translation>
    </message>
    <message>
        <source>%1 tokens would become %2. Tokens a word: %3 now, %4 afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 token dê bibin %2. Token ji bo peyvê: niha %3, paşê %4.</translation>
    </message>
    <message>
        <source>Every token is needed: there is nothing to take out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her token pêwîst e: tiştek tune ku bê derxistin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::NewProjectForm</name>
    <message>
        <source>New project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeya nû</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyê çêke</translation>
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
        <translation>Deng bi kîjan zimanî biaxive?</translation>
    </message>
    <message>
        <source>Where is the speech?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axaftin li ku ye?</translation>
    </message>
    <message>
        <source>Films with subtitles…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm bi binnivîsan…</translation>
    </message>
    <message>
        <source>A folder of films…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke fîlman…</translation>
    </message>
    <message>
        <source>Recordings with a list…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar bi lîsteyekê…</translation>
    </message>
    <message>
        <source>Not these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ne ev</translation>
    </message>
    <message>
        <source>Whose voice is it, and may it be used?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng yê kê ye, û dikare were bikaranîn?</translation>
    </message>
    <message>
        <source>It is my own voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê min bi xwe ye</translation>
    </message>
    <message>
        <source>The speaker has agreed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver razî bûye</translation>
    </message>
    <message>
        <source>Who agreed, and to what?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kî razî bû, û bi çi?</translation>
    </message>
    <message>
        <source>The recordings have an open licence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsanseke vekirî ya tomaran heye</translation>
    </message>
    <message>
        <source>Which licence? For example CC BY 4.0</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kîjan lîsans? Bo nimûne CC BY 4.0</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ez ne piştrast im</translation>
    </message>
    <message>
        <source>How long may the voice learn?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng çiqas dem fêr bibe?</translation>
    </message>
    <message>
        <source>An evening</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Êvarek</translation>
    </message>
    <message>
        <source>A night</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Şevek</translation>
    </message>
    <message>
        <source>As long as it needs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çiqas pêwîst be</translation>
    </message>
    <message>
        <source>My voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê min</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;Nav</translation>
    </message>
    <message>
        <source>More choices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zêdetir hilbijartin</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hilbijêre…</translation>
    </message>
    <message>
        <source>Choose the folder of the new project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka projeya nû hilbijêre</translation>
    </message>
    <message>
        <source>As the time allows</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li gorî demê</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;Peldank</translation>
    </message>
    <message>
        <source>Network &amp;size</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiya &amp;torê</translation>
    </message>
    <message>
        <source>Nothing chosen yet. You can also add it later, or record yourself.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê tiştek nehatiye hilbijartin. Tu dikarî paşê jî lê zêde bikî, an xwe tomar bikî.</translation>
    </message>
    <message>
        <source>%1 will be taken in as soon as the project is there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava proje çêbû %1 tê wergirtin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be taken in as soon as the project is there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Gava proje çêbû %Ln pel tê wergirtin.</numerusform>
            <numerusform>Gava proje çêbû %Ln pel tên wergirtin.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try everything. Ask the speaker before you use the voice in public or pass it on; change the answer in the settings then.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu dikarî her tiştî biceribînî. Berî ku tu dengî li ber gel bi kar bînî an bidî kesekî din, ji axêver bipirse; paşê bersivê di mîhengan de biguherîne.</translation>
    </message>
    <message>
        <source>The answer is written into every voice that you take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bersiv di her dengê ku tu dibî de tê nivîsandin.</translation>
    </message>
    <message>
        <source>Choose films and their subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm û binnivîsên wan hilbijêre</translation>
    </message>
    <message>
        <source>Choose a folder of films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankeke fîlman hilbijêre</translation>
    </message>
    <message>
        <source>Choose the list of the recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteya tomaran hilbijêre</translation>
    </message>
    <message>
        <source>Where should the project be?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Proje bila li ku be?</translation>
    </message>
    <message>
        <source>Please answer question 3: whose voice it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji kerema xwe bersiva pirsa 3 bide: deng yê kê ye.</translation>
    </message>
    <message>
        <source>The project needs a folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji projeyê re peldankek pêwîst e.</translation>
    </message>
    <message>
        <source>Quicker start: go on from the voice that comes with the program</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Destpêka leztir: ji dengê ku bi bernameyê re tê berdewam bike</translation>
    </message>
    <message>
        <source>It can speak already and knows most letters of this script; new ones are learned. Your voice takes on the sound of your films. Its licence then counts for yours too.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ew jixwe dikare biaxive û piraniya tîpên vê nivîsê dizane; yên nû tên fêrkirin. Dengê te dengê fîlmên te digire. Lîsansa wê wê çaxê ji bo ya te jî derbas dibe.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectCard</name>
    <message>
        <source>Open the project %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeya %1 veke</translation>
    </message>
    <message>
        <source>Take off this list. The project itself stays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji vê lîsteyê derxe. Proje bi xwe dimîne.</translation>
    </message>
    <message>
        <source>Take the project %1 off this list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeya %1 ji vê lîsteyê derxe</translation>
    </message>
    <message>
        <source>Course of the newest training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêça perwerdeya herî nû</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectSession</name>
    <message>
        <source>Make or open a project first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî projeyekê çêke an veke.</translation>
    </message>
    <message>
        <source>The characters are counted in your clips, and there are none yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîp di pariyên te de tên hejmartin, û hê parî tune ne.</translation>
    </message>
    <message>
        <source>A voice learns from clips, and there are none yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng ji pariyan fêr dibe, û hê parî tune ne.</translation>
    </message>
    <message>
        <source>The tokens must be made first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Divê pêşî token bên çêkirin.</translation>
    </message>
    <message>
        <source>One setting cannot be used as it is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengek wek xwe nayê bikaranîn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings cannot be used as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln mîheng wek xwe nayê bikaranîn.</numerusform>
            <numerusform>%Ln mîheng wek xwe nayên bikaranîn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no voice to hear yet: train one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê dengek ji bo bihîstinê tune: pêşî yekî perwerde bike.</translation>
    </message>
    <message>
        <source>No run has been made yet. Train one first.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê perwerde nehatiye kirin. Pêşî yekê perwerde bike.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectTab</name>
    <message>
        <source>Turn films with subtitles into a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmên bi binnivîs bike deng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bidomîne</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyekê veke…</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeya nimûne veke</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev komputer</translation>
    </message>
    <message>
        <source>Watch the import</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li hawirdekirinê binêre</translation>
    </message>
    <message>
        <source>Import a film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmekê hawirde bike</translation>
    </message>
    <message>
        <source>Make the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenan çêke</translation>
    </message>
    <message>
        <source>Mend the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengan rast bike</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li perwerdeyê binêre</translation>
    </message>
    <message>
        <source>Start training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dest bi perwerdeyê bike</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guh bide dengî</translation>
    </message>
    <message>
        <source>%1 clips, %2 of speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî, %2 axaftin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>1 training run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>1 perwerde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln perwerde</numerusform>
            <numerusform>%Ln perwerde</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xwe amade dike…</translation>
    </message>
    <message>
        <source>Graphics card: %1, %2 of %3 free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Karta grafîkê: %1, %2 ji %3 vala</translation>
    </message>
    <message>
        <source>Training runs on the processor.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde li ser prosesorê dixebite.</translation>
    </message>
    <message numerus="yes">
        <source>Processor: %Ln threads, %1 of memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Prosesor: %Ln têl, %1 bîr</numerusform>
            <numerusform>Prosesor: %Ln têl, %1 bîr</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka projeyekê veke</translation>
    </message>
    <message>
        <source>No films at hand? The demo makes one from recorded speech and imports it. Then press Start and hear the voice begin to babble within minutes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm li ber destê te tune? Nimûne ji axaftina tomarkirî yekî çêdike û hawirde dike. Paşê «Dest pê bike» bitikîne û di çend xulekan de bibihîze ka deng çawa dest bi pitpitê dike.</translation>
    </message>
    <message>
        <source>Projects that you have opened stand here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyên ku te vekirine li vir in.</translation>
    </message>
    <message>
        <source>See the whole way</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû rêyê bibîne</translation>
    </message>
</context>
<context>
    <name>dimts::studio::QueueForm</name>
    <message>
        <source>Add a training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyekê lê zêde bike</translation>
    </message>
    <message>
        <source>no such limit</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>sînorekî wisa tune</translation>
    </message>
    <message>
        <source> h</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> s</translation>
    </message>
    <message>
        <source> steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> gav</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çi</translation>
    </message>
    <message>
        <source>At most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herî zêde</translation>
    </message>
    <message>
        <source>or until</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>an heta</translation>
    </message>
    <message>
        <source>A new run, or one to go on with</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke nû, an yeke ku were berdewamkirin</translation>
    </message>
    <message>
        <source>Hours it may take at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herî zêde çend saet bigire</translation>
    </message>
    <message>
        <source>Steps it may take at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herî zêde çend gav bigire</translation>
    </message>
    <message>
        <source>Set otherwise, for this training only:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi awayekî din, tenê ji bo vê perwerdeyê:</translation>
    </message>
    <message>
        <source>Setting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîheng</translation>
    </message>
    <message>
        <source>Set</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deyne</translation>
    </message>
    <message>
        <source>As the project has them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wek ku proje dibêje</translation>
    </message>
    <message>
        <source>Without a limit it would never end, and the next would never begin.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bê sînor qet naqede, û ya din qet dest pê nake.</translation>
    </message>
    <message>
        <source>Put it in the queue</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Têxe rêzê</translation>
    </message>
    <message>
        <source>A new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke nû</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 berdewam bike</translation>
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
        <translation> gavên din</translation>
    </message>
</context>
<context>
    <name>dimts::studio::QueuePage</name>
    <message>
        <source>Go on with %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 berdewam bike</translation>
    </message>
    <message>
        <source>A new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke nû</translation>
    </message>
    <message>
        <source>%1 steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 gavên din</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 gav</translation>
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
        <translation>Ya herî baş: %1.</translation>
    </message>
    <message>
        <source>waits</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li bendê ye</translation>
    </message>
    <message>
        <source>is running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dimeşe</translation>
    </message>
    <message>
        <source>was interrupted; goes on when its turn comes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>hat birîn; dema ku dora wê tê berdewam dike</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi ser neket: %1</translation>
    </message>
    <message>
        <source>Stopped by you at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de te rawestand.</translation>
    </message>
    <message>
        <source>Finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de qediya.</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzê bide destpêkirin</translation>
    </message>
    <message>
        <source>The queue, in the order of the turns</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêz, li gorî doran</translation>
    </message>
    <message>
        <source>Turn</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Sînor û mîheng</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Encama wê</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zûtir</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Derengtir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Derxe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Careke din</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhdarî</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên qediyayî paqij bike</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings wait. They run one after another; one that fails does not stop the next. The queue stays in the project when the window closes.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln perwerde li bendê ye. Yek li pey yekê dimeşin; ya ku bi ser nekeve ya din ranawestîne. Dema pace tê girtin rêz di projeyê de dimîne.</numerusform>
            <numerusform>%Ln perwerde li bendê ne. Yek li pey yekê dimeşin; ya ku bi ser nekeve ya din ranawestîne. Dema pace tê girtin rêz di projeyê de dimîne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done so far: %1 finished, %2 failed, %3 stopped.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta niha: %1 qediyan, %2 bi ser neketin, %3 hatin rawestandin.</translation>
    </message>
    <message>
        <source>The best is %1 with %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya herî baş %1 e, bi %2.</translation>
    </message>
    <message>
        <source>Taken out of the queue: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji rêzê hat derxistin: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne</translation>
    </message>
    <message>
        <source>What is done was taken out of the queue. Its runs are in the history.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên qediyayî ji rêzê hatin derxistin. Perwerdeyên wan di dîrokê de ne.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RecentProjects</name>
    <message>
        <source>Recent projects. Enter opens, Delete takes one off the list.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyên dawî. Enter vedike, Delete yekê ji lîsteyê derdixe.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::ReportCard</name>
    <message>
        <source>What they do to your texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi nivîsên te çi dikin</translation>
    </message>
    <message>
        <source>Examples from your clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mînak ji pariyên te</translation>
    </message>
    <message>
        <source>Tokens by their number of letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token li gor hejmara tîpên xwe</translation>
    </message>
    <message>
        <source>Tokens by how often your clips use them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token li gor ku pariyên te çend caran bi kar tînin</translation>
    </message>
    <message>
        <source>Tokens a word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê</translation>
    </message>
    <message>
        <source>Letters unknown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên nenas</translation>
    </message>
    <message>
        <source>Never used</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qet nehatî</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsa herî dirêj</translation>
    </message>
    <message>
        <source>In tokens, with the pauses between them</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi tokenan, bi navberên di nav wan de</translation>
    </message>
    <message>
        <source>%1 of %2 letters of your clips are left out: the voice does not say them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji %2 tîpên pariyên te tên derxistin: deng wan nabêje.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens never come up in your clips; the voice does not learn them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji %2 tokenan qet di pariyên te de nayên; deng wan hîn nabe.</translation>
    </message>
    <message>
        <source>Every letter of your clips is known, and the tokens are used.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû tîpên pariyên te tên naskirin, û token tên bikaranîn.</translation>
    </message>
    <message>
        <source>%1+</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 letters: %2 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 tîp: %2 token</translation>
    </message>
    <message>
        <source>The longest: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên herî dirêj: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>qet</translation>
    </message>
    <message>
        <source>once</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>carekê</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 heta %2 caran</translation>
    </message>
    <message>
        <source>%1 times and more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 car û zêdetir</translation>
    </message>
    <message>
        <source>%1: %2 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 token</translation>
    </message>
    <message>
        <source>The first %1 tokens are those of the vocabulary it goes on from; what your clips do not use of them keeps what its voice has learned.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 tokenên pêşî yên wê ferhengê ne ku jê tê domandin; yên ku pariyên te bi kar naynin ya ku dengê wê hîn bûye diparêzin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RoomPage</name>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû perwerde</translation>
    </message>
    <message>
        <source>Back to all runs (Escape)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere hemû perwerdeyan (Escape)</translation>
    </message>
    <message>
        <source>What may go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çi dikare biçe</translation>
    </message>
    <message>
        <source>Older saved states of all runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşên tomarkirî yên kevn ên hemû perwerdeyan</translation>
    </message>
    <message>
        <source>The best and the last of each run stay: with these one speaks and goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya herî baş û ya dawî ya her perwerdeyê dimîne: bi wan tê axaftin û berdewamkirin.</translation>
    </message>
    <message>
        <source>Whole runs, with everything in them:</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyên temam, bi her tiştê tê de:</translation>
    </message>
    <message>
        <source>Whole runs that may go. Space ticks.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyên temam ku dikarin biçin. Space nîşan dike.</translation>
    </message>
    <message>
        <source>This would go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev ê biçe</translation>
    </message>
    <message>
        <source>What would go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya ku dê biçe</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çi</translation>
    </message>
    <message>
        <source>Room</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cih</translation>
    </message>
    <message>
        <source>Move aside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deyne aliyekî</translation>
    </message>
    <message>
        <source>Moved aside</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hatiye danîn aliyekî</translation>
    </message>
    <message>
        <source>The runs take %1 of the %2 of this project; %3 are free on its disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde ji %2 yên vê projeyê %1 digirin; li ser dîska wê %3 vala ne.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What you move aside lies here until you bring it back or delete it for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya ku tu datînî aliyekî li vir dimîne heta ku tu wê vegerînî an bi temamî jê bibî.</translation>
    </message>
    <message>
        <source>It takes %1 until you delete it for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta ku tu bi temamî jê nebî %1 digire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln things, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%1 · %Ln tişt, %2</numerusform>
            <numerusform>%1 · %Ln tişt, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne: %1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi temamî jê bibe</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi temamî jê bibe: %1</translation>
    </message>
    <message>
        <source>Frees the room. There is no way back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cih vala dike. Veger tune.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek tune ku were rakirin.</translation>
    </message>
    <message>
        <source>Together %1. It lies aside first and can be brought back; the room is free when you delete it there for good.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi tevahî %1. Pêşî li aliyekî ye û dikare were vegerandin; cih vala dibe dema ku tu wê li wir bi temamî jê bibî.</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 wek xwe dimîne: %2</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RunDetails</name>
    <message>
        <source>What is shown of the run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çi ji perwerdeyê tê nîşandan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîheng</translation>
    </message>
    <message>
        <source>As the run was started</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wek ku perwerde pê dest pê kiriye</translation>
    </message>
    <message>
        <source>Scores</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Encam</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya ku hatiye pîvan</translation>
    </message>
    <message>
        <source>Samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nimûne</translation>
    </message>
    <message>
        <source>Test sentences as they were spoken last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê wek ku cara dawî hatine gotin</translation>
    </message>
    <message>
        <source>No test sentence was spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevoka ceribandinê nehatiye gotin.</translation>
    </message>
    <message>
        <source>Samples: sentences down. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nimûne: hevok ber bi jêr. Enter lê dixe.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê yên cuda</translation>
    </message>
    <message>
        <source>Project now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Proje niha</translation>
    </message>
    <message>
        <source>Setting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîheng</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>another one</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>yeke din</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver</translation>
    </message>
    <message>
        <source>others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>yên din</translation>
    </message>
    <message>
        <source>Network</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tor</translation>
    </message>
    <message>
        <source>This run has the settings that the project has now.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengên vê perwerdeyê yên niha yên projeyê ne.</translation>
    </message>
    <message>
        <source>Both runs have the same settings.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengên her du perwerdeyan yek in.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmar</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema perwerdeyê</translation>
    </message>
    <message>
        <source>Not heard before, %1: best</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berê nehatiye bihîstin, %1: ya herî baş</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 di gava %2 de</translation>
    </message>
    <message>
        <source>Not heard before, %1: last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berê nehatiye bihîstin, %1: ya dawî</translation>
    </message>
    <message>
        <source>Distance to the recordings (mel-cepstral distortion)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dûrahiya ji tomaran (mel-cepstral distortion)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Words not understood</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peyvên nehatine fêmkirin</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşên tomarkirî</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cihê li ser dîskê</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevok</translation>
    </message>
    <message>
        <source>step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gav %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê bide</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gavên perwerdeyê</translation>
    </message>
</context>
<context>
    <name>dimts::studio::RunPage</name>
    <message>
        <source>All runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû perwerde</translation>
    </message>
    <message>
        <source>Back to all runs (Escape)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere hemû perwerdeyan (Escape)</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>held against</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li hember</translation>
    </message>
    <message>
        <source>Held against</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li hember</translation>
    </message>
    <message>
        <source>So many steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ewqas gavên din</translation>
    </message>
    <message>
        <source>as its settings say</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li gorî mîhengên wê</translation>
    </message>
    <message>
        <source> steps more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> gavên din</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vê perwerdeyê bidomîne</translation>
    </message>
    <message>
        <source>the project as it is now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>proje wek niha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not heard</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, nebihîstî</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava %1 · %2</translation>
    </message>
    <message>
        <source>More runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bêtir perwerde</translation>
    </message>
    <message>
        <source>Lays the curves of any other runs over these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêzên perwerdeyên din datîne ser van</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SampleGridModel</name>
    <message>
        <source>Step %1 · %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav %1 · %2</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê bide: %1</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevok</translation>
    </message>
    <message>
        <source>Step %1 ★</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav %1 ★</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav %1</translation>
    </message>
    <message>
        <source>%1, step %2 · %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, gava %2 · %3</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SettingsTab</name>
    <message>
        <source>Training goes on with the settings it was started with. Changes here count for the next run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde bi mîhengên ku pê dest pê kiriye didome. Guhertinên li vir ji bo perwerdeya bê ne.</translation>
    </message>
    <message>
        <source>Network size</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mezinahiya torê</translation>
    </message>
    <message>
        <source>Preset: size of the network and the settings that go with it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhenga amade: mezinahiya torê û mîhengên pê re</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Projeyê</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsa biceribîne</translation>
    </message>
    <message>
        <source>Use these</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Van bi kar bîne</translation>
    </message>
    <message>
        <source>You have %1 of speech to train on. %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo perwerdeyê %1 axaftina te heye. %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 li şûna %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşniyar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It sets: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Van datîne: %1</translation>
    </message>
    <message>
        <source>As in the newest training, %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wek perwerdeya herî nû, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln yên din</numerusform>
            <numerusform>%Ln yên din</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than in the newest training, %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cuda ji perwerdeya herî nû, %1: %2</translation>
    </message>
</context>
<context>
    <name>dimts::studio::SpeakFilePage</name>
    <message>
        <source>Back to the samples</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere nimûneyan</translation>
    </message>
    <message>
        <source>Speak a file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelekî bixwîne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hilbijêre…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hilbijêre: %1</translation>
    </message>
    <message>
        <source>Text or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs an binnivîs</translation>
    </message>
    <message>
        <source>A text with a sentence on each line, or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsek ku di her rêzê de hevokek heye, an binnivîs</translation>
    </message>
    <message>
        <source>A sound for every line of the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo her rêza nivîsê dengek</translation>
    </message>
    <message>
        <source>A sound for every subtitle</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo her binnivîsê dengek</translation>
    </message>
    <message>
        <source>One sound that runs in time with the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengek ku bi dema binnivîsan re diçe</translation>
    </message>
    <message>
        <source>Make</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çêke</translation>
    </message>
    <message>
        <source>Kind of sound file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cureyê pelê dengî</translation>
    </message>
    <message>
        <source>WAV: plays everywhere</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>WAV: li her derê lê dixe</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>FLAC: nîvê mezinahiyê, tişt winda nabe</translation>
    </message>
    <message>
        <source>Opus: very small, for the web</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Opus: pir biçûk, ji bo torê</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cureyê pelî</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka nû</translation>
    </message>
    <message>
        <source>Where the sounds go</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cihê ku deng diçinê</translation>
    </message>
    <message>
        <source>Speak the file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê bixwîne</translation>
    </message>
    <message>
        <source>How much of the file has been spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çiqas ji pelê hatiye gotin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>Sounds that were made. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengên ku hatine çêkirin. Enter lê dixe.</translation>
    </message>
    <message>
        <source>Choose a text or subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsek an binnivîsan hilbijêre</translation>
    </message>
    <message>
        <source>Texts and subtitles (*.txt *.srt *.ass *.ssa *.vtt *.sub *.ttml *.dfxp *.smi *.sbv *.lrc);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs û binnivîs (*.txt *.srt *.ass *.ssa *.vtt *.sub *.ttml *.dfxp *.smi *.sbv *.lrc);;Hemû pel (*)</translation>
    </message>
    <message>
        <source>spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gotî</translation>
    </message>
    <message>
        <source>Where should the sound go?</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng bila biçe ku?</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.opus)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng (*.wav *.flac *.opus)</translation>
    </message>
    <message>
        <source>Where should the sounds go? A folder is made there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng bila biçin ku? Li wir peldankek tê çêkirin.</translation>
    </message>
    <message>
        <source>New sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê nû</translation>
    </message>
    <message>
        <source>What was spoken is listed here, to be heard while it goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştê hatiye gotin li vir tê rêzkirin, dema kar berdewam dike jî tê bihîstin.</translation>
    </message>
    <message>
        <source>Loading the voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng tê barkirin…</translation>
    </message>
    <message>
        <source>Line %1 was not spoken: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza %1 nehat gotin: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitles are longer than their time, so that the next begins later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln binnivîs ji dema xwe dirêjtir e, loma ya din derengtir dest pê dike.</numerusform>
            <numerusform>%Ln binnivîs ji dema xwe dirêjtir in, loma yên din derengtir dest pê dikin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengî veke</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankê nîşan bide</translation>
    </message>
</context>
<context>
    <name>dimts::studio::Studio</name>
    <message>
        <source>The engine is still getting ready.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Motor hê xwe amade dike.</translation>
    </message>
    <message>
        <source>Another job is running. Stop it or wait for its end.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Karekî din dixebite. Wî rawestîne an li benda dawiya wî be.</translation>
    </message>
    <message>
        <source>A sentence is being spoken.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokek tê gotin.</translation>
    </message>
    <message>
        <source>Training uses the computer. Pause it to speak, or press “Speak now” there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde komputerê bi kar tîne. Ji bo axaftinê wê bisekinîne, an li wir “Niha bibêje” bitikîne.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TextFilesField</name>
    <message>
        <source>More texts to learn from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsên zêdetir ji bo fêrbûnê</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsekê lê zêde bike…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rake</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsan hilbijêre</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs (*.txt);;Hemû pel (*)</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TokenizerTab</name>
    <message>
        <source>Making the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token tên çêkirin</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokekê biceribîne</translation>
    </message>
    <message>
        <source>A sentence to see as tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokek ku wek token bê dîtin</translation>
    </message>
    <message>
        <source>Type here, in the language of the voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vir bi zimanê dengî binivîse</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ferheng</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Pariyan</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Projeyê</translation>
    </message>
    <message>
        <source>Make the tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenan çêke</translation>
    </message>
    <message numerus="yes">
        <source>Vocabulary: %Ln tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Ferheng: %Ln token</numerusform>
            <numerusform>Ferheng: %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>One token a character. Fingerprint %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her tîp tokenek. Şopa tiliyê %1</translation>
    </message>
    <message>
        <source>Each box is one token with its number; what the voice does not know stands out.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her qutî tokenek bi hejmara xwe ye; ya ku deng nas nake xuya dibe.</translation>
    </message>
    <message>
        <source>The tokens are made: %1 of them, %2 a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token hatin çêkirin: %1 heb, ji bo her peyvê %2.</translation>
    </message>
    <message>
        <source>Your texts give no more; %1 were asked for.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsên te zêdetir nadin; %1 hatibûn xwestin.</translation>
    </message>
    <message>
        <source>%1 tokens became %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 token bûn %2.</translation>
    </message>
    <message>
        <source>The tokens of before are back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên berê vegeriyan.</translation>
    </message>
    <message>
        <source>Take the newer ones again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên nûtir dîsa bigire</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenekê bibîne</translation>
    </message>
    <message>
        <source>A voice reads text as tokens. To begin with, one token a letter, from your %1 clips: right for most voices. Pieces of words, or the tokens of another voice, can be chosen afterwards.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng nivîsê wek token dixwîne. Ji bo destpêkê, her tîp tokenek, ji %1 pariyên te: ji bo piraniya dengan rast e. Perçeyên peyvan, an tokenên dengekî din, paşê dikarin bên hilbijartin.</translation>
    </message>
    <message>
        <source>%1. Fingerprint %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1. Şopa tiliyê %2</translation>
    </message>
    <message>
        <source>The tokens of before are kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tokenên berê tên parastin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne</translation>
    </message>
    <message>
        <source>Add these letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Van tîpan lê zêde bike</translation>
    </message>
    <message>
        <source>They come behind the tokens there are; all numbers stay what they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ew li pey tokenên heyî tên; hemû hejmar wek xwe dimînin.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TopBar</name>
    <message>
        <source>Theme</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rûçik</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Alîkarî</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zimanê pencereyê</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bişkojên pencereyê</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vê komputerê kontrol bike</translation>
    </message>
    <message>
        <source>About Dimts Studio</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Derbarê Dimts Studio de</translation>
    </message>
    <message>
        <source>New project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeya nû…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyekê veke…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Yên dawî</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldankê nîşan bide</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Projeyê bigire</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Motor dest pê nekir</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xwe amade dike…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê vekirin…</translation>
    </message>
    <message>
        <source>Training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Diaxive</translation>
    </message>
    <message>
        <source>Ready</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amade</translation>
    </message>
    <message>
        <source>No project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Proje tune</translation>
    </message>
    <message>
        <source>Project: %1. Opens a menu.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Proje: %1. Pêşekê vedike.</translation>
    </message>
    <message>
        <source>looking at this computer…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>li vê komputerê dinêre…</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 free</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 ji %3 vala</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %Ln threads · %1 memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Prosesor, %Ln têl · %1 bîr</numerusform>
            <numerusform>Prosesor, %Ln têl · %1 bîr</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic, as the desktop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xweber, wek sermaseyê</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Alîkarî ji bo vê rûpelê</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di alîkariyê de bigere</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TrainingTab</name>
    <message>
        <source>Preparing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê amadekirin</translation>
    </message>
    <message>
        <source>Looking at the settings and the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li mîheng û pariyan dinêre</translation>
    </message>
    <message>
        <source>Step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lez</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 gav/ç</translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ç her gavê</translation>
    </message>
    <message>
        <source>Time left</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema mayî</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>heta tu rawestînî</translation>
    </message>
    <message>
        <source>Device</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amûr</translation>
    </message>
    <message>
        <source>processor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>prosesor</translation>
    </message>
    <message>
        <source>Precision</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hûrbûn</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîr</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Leza fêrbûnê</translation>
    </message>
    <message>
        <source>Round</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Loss (mel)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Windahî (mel)</translation>
    </message>
    <message>
        <source>Loss (kl)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Windahî (kl)</translation>
    </message>
    <message>
        <source>Loss (duration)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Windahî (doman)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Spoken at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di gava %1 de hat gotin</translation>
    </message>
    <message>
        <source>Stopping after this step. Everything is being saved.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî vê gavê radiweste. Her tişt tê tomarkirin.</translation>
    </message>
    <message>
        <source>The first step is on its way.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava pêşî di rê de ye.</translation>
    </message>
    <message>
        <source>Paused. The memory is free; nothing is lost.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Sekinî. Bîr vala ye; tiştek winda nebûye.</translation>
    </message>
    <message>
        <source>This run was interrupted at step %1. Nothing that was saved is lost; go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev perwerde di gava %1 de qut bû. Ya hat tomarkirin winda nebûye; her gav bidomîne.</translation>
    </message>
    <message>
        <source>This run finished at step %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev perwerde di gava %1 de qediya.</translation>
    </message>
    <message>
        <source>You stopped this run at step %1. Go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te ev perwerde di gava %1 de rawestand. Her gav bidomîne.</translation>
    </message>
    <message>
        <source>This run failed at step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev perwerde di gava %1 de bi ser neket: %2</translation>
    </message>
    <message>
        <source>Test sentences are spoken from time to time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê carinan tên gotin.</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dema perwerdeyê</translation>
    </message>
    <message>
        <source>running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dixebite</translation>
    </message>
    <message>
        <source>finished</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>qediya</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>te rawestand</translation>
    </message>
    <message>
        <source>failed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bi ser neket</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>qut bû</translation>
    </message>
    <message>
        <source>Start training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dest bi perwerdeyê bike</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bisekinîne</translation>
    </message>
    <message>
        <source>Gives the memory of the graphics card back. Nothing is lost.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîra karta grafîkê vedigerîne. Tiştek winda nabe.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne û tomar bike</translation>
    </message>
    <message>
        <source>Saves everything and ends. You can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her tiştî tomar dike û diqedîne. Tu dikarî her gav bidomînî.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Niha tomar bike</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Niha bibêje</translation>
    </message>
    <message>
        <source>Test sentences as spoken last. Enter plays.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê yên herî dawî hatine gotin. Enter lê dide.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde</translation>
    </message>
    <message>
        <source>Training runs, newest first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde, ya nû pêşî</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vê perwerdeyê bidomîne</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Projeyê</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Pariyan</translation>
    </message>
    <message>
        <source>Go to Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Tokenan</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Here Mîhengan</translation>
    </message>
    <message>
        <source>Everything is ready to train</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji bo perwerdeyê her tişt amade ye</translation>
    </message>
    <message>
        <source>%1 clips, %2 of speech, %3 tokens, network “%4”. It trains until you press Stop; everything is kept, and you can go on any time.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî, %2 axaftin, %3 token, tora “%4”. Heta ku tu Rawestîne bitikînî perwerde dike; her tişt tê tomarkirin, û tu dikarî her gav bidomînî.</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyeke nû dest pê bike</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bidomîne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>%1 · %2 · step %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · %2 · gav %3</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 perwerde</translation>
    </message>
    <message>
        <source>Queue for the night</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza şevê</translation>
    </message>
    <message>
        <source>Several trainings one after another, each with a limit of its own</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çend perwerde yek li pey yekê, her yek bi sînorê xwe</translation>
    </message>
    <message>
        <source>Queue for the night (%1)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêza şevê (%1)</translation>
    </message>
    <message>
        <source>This training only; the next one begins</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê ev perwerde; ya din dest pê dike</translation>
    </message>
    <message>
        <source>The whole queue; the others go on waiting</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tevahiya rêzê; yên din li bendê dimînin</translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · dixebite</translation>
    </message>
    <message>
        <source>Go on for %1 more steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 gavên din berdewam bike</translation>
    </message>
    <message>
        <source>At the most %1 so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta niha herî zêde %1</translation>
    </message>
    <message>
        <source>Card&apos;s memory</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bîra kartê</translation>
    </message>
    <message>
        <source>Keeps the voice as it is now. The training goes on meanwhile; it takes room on the disk.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng wek niha ye dihêle. Perwerde di vê navberê de berdewam dike; cih li ser dîskê digire.</translation>
    </message>
    <message>
        <source>Says the test sentences with the voice as it is now. The training waits until they are said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokên ceribandinê bi dengê wek niha dibêje. Perwerde li bendê ye heta ku bên gotin.</translation>
    </message>
    <message>
        <source>Spectrogram of the sample</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Spektrograma nimûneyê</translation>
    </message>
    <message>
        <source>Where the text is heard in the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs li ku derê deng tê bihîstin</translation>
    </message>
    <message>
        <source>Which letter of a held-out sentence (the first at the bottom) each moment of its sound is taken for. A line from the lower left to the upper right: the voice has found the text in the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her kêliya deng ji bo kîjan tîpa hevokeke cudakirî (ya yekem li jêr) tê hesibandin. Xetek ji jêrê çepê ber bi jora rastê: dengê perwerdekirî nivîs di deng de dîtiye.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TrialView</name>
    <message>
        <source>Trying these tokens…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev token tên ceribandin…</translation>
    </message>
    <message>
        <source>Not made yet: %1, %2 tokens, %3 a word.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê nehatiye çêkirin: %1, %2 token, %3 ji bo peyvekê.</translation>
    </message>
    <message>
        <source>This sentence: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev hevok: %1.</translation>
    </message>
</context>
<context>
    <name>dimts::studio::TriedTable</name>
    <message>
        <source>Tried so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta niha ceribandî</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cure</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens a word</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token ji bo peyvê</translation>
    </message>
    <message>
        <source>Letters unknown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tîpên nenas</translation>
    </message>
    <message>
        <source>Never used</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qet nehatî</translation>
    </message>
</context>
<context>
    <name>dimts::studio::VocabularyModel</name>
    <message>
        <source>pause between letters</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>navbera di nav tîpan de</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hejmar</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>In the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di pariyan de</translation>
    </message>
    <message>
        <source>Token</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::AudioInput</name>
    <message>
        <source>There is no microphone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîkrofon tune.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîkrofon nayê vekirin.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::AudioOutput</name>
    <message>
        <source>There is no audio device.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amûra dengî tune.</translation>
    </message>
    <message>
        <source>The audio device does not take this sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amûra dengî vî dengî qebûl nake.</translation>
    </message>
    <message>
        <source>The audio device cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amûra dengî nayê vekirin.</translation>
    </message>
    <message>
        <source>The audio device stopped.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amûra dengî rawestiya.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vê peyamê bigire</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bigire</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::BlindTest</name>
    <message>
        <source>The recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, gav %2</translation>
    </message>
    <message>
        <source>%1 and %2: no difference was heard.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 û %2: tu cudahî nehat bihîstin.</translation>
    </message>
    <message>
        <source>%1 was better than %2 in %3 of %4 (95 % certainty: %5 to %6).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji %2 çêtir bû di %3 ji %4 de (ewlehiya 95 %: %5 heta %6).</translation>
    </message>
    <message>
        <source>No difference: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bê cudahî: %1.</translation>
    </message>
    <message>
        <source>That is clear.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev zelal e.</translation>
    </message>
    <message>
        <source>It may still be chance.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dibe ku hê jî tesaduf be.</translation>
    </message>
    <message>
        <source>%1: %2 of 5, from one answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 ji 5, ji yek bersivê.</translation>
    </message>
    <message>
        <source>%1: %2 of 5 (95 % certainty: %3 to %4), from %5 answers.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 ji 5 (ewlehiya 95 %: %3 heta %4), ji %5 bersivan.</translation>
    </message>
    <message>
        <source>Judging by ear</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxandina bi guh</translation>
    </message>
    <message>
        <source>You hear sentences and do not know whose voice it is until the end. That keeps wishes out of the answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu hevokan dibihîzî û heta dawiyê nizanî dengê kê ye. Bi vî awayî daxwaz nakevin bersivê.</translation>
    </message>
    <message>
        <source>One voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengek</translation>
    </message>
    <message>
        <source>The other voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê din</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Herduyan bide ber hev</translation>
    </message>
    <message>
        <source>Rate both, 1 to 5</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Noteyê bide herduyan, 1 heta 5</translation>
    </message>
    <message>
        <source>What listeners answered so far</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bersivên guhdaran heta niha</translation>
    </message>
    <message>
        <source>Play B</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>B lê bide</translation>
    </message>
    <message>
        <source>A is better</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>A çêtir e</translation>
    </message>
    <message>
        <source>No difference</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cudahî tune</translation>
    </message>
    <message>
        <source>B is better</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>B çêtir e</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vir raweste</translation>
    </message>
    <message>
        <source>The answers given so far are kept.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bersivên heta niha hatine dan têne parastin.</translation>
    </message>
    <message>
        <source>1 bad</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>1 xirab</translation>
    </message>
    <message>
        <source>2 poor</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>2 lawaz</translation>
    </message>
    <message>
        <source>3 fair</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>3 navîn</translation>
    </message>
    <message>
        <source>4 good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>4 baş</translation>
    </message>
    <message>
        <source>5 excellent</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>5 pir baş</translation>
    </message>
    <message>
        <source>There is only one voice to hear so far. More come with every saved state that speaks its test sentences, and with every measurement.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heta niha tenê dengek heye ku were bihîstin. Bi her rewşa tomarkirî ya ku hevokên xwe yên ceribandinê dibêje û bi her pîvanê re yên din tên.</translation>
    </message>
    <message>
        <source>Choose two different voices.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Du dengên cuda hilbijêre.</translation>
    </message>
    <message>
        <source>These two have no sentence in common.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevoka hevpar a van herduyan tune.</translation>
    </message>
    <message numerus="yes">
        <source>Both speak %Ln sentence(s).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Herdu %Ln hevokê dibêjin.</numerusform>
            <numerusform>Herdu %Ln hevokan dibêjin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevok %1 ji %2</translation>
    </message>
    <message>
        <source>Play A</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>A lê bide</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê bide</translation>
    </message>
    <message>
        <source>Keys: A and B play. Listen to both, then choose.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bişkok: A û B lê didin. Guh bide herduyan, paşê hilbijêre.</translation>
    </message>
    <message>
        <source>Keys: A plays, 1 to 5 answer.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bişkok: A lê dide, 1 heta 5 bersiv in.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ChartCanvas</name>
    <message>
        <source>step</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gav</translation>
    </message>
    <message>
        <source>%1, not heard</source>
        <comment>loss on sentences that the voice has not heard</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, nebihîstî</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>leza fêrbûnê</translation>
    </message>
    <message>
        <source>memory, GB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bîr, GB</translation>
    </message>
    <message>
        <source>steps a second</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gav di çirkeyekê de</translation>
    </message>
    <message>
        <source>loudness of samples, dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bilindiya dengê nimûneyan, dB</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ChartLegend</name>
    <message>
        <source>Curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêz</translation>
    </message>
    <message>
        <source>More curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bêtir xêz</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 nîşan bide</translation>
    </message>
    <message>
        <source>Fewer curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kêmtir xêz</translation>
    </message>
    <message>
        <source>More curves (%1)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bêtir xêz (%1)</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipEditor</name>
    <message>
        <source>Text of the clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsa pariyî</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bihêle</translation>
    </message>
    <message>
        <source>Keep this clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vî pariyî bihêle</translation>
    </message>
    <message>
        <source>Drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bavêje</translation>
    </message>
    <message>
        <source>Drop this clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vî pariyî bavêje</translation>
    </message>
    <message>
        <source>Choose a clip in the table.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji tabloyê pariyekî hilbijêre.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 di %2 de</translation>
    </message>
    <message>
        <source>Dropped: %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat avêtin: %1.</translation>
    </message>
    <message>
        <source>In the subtitle: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di binnivîsê de: %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipTable</name>
    <message>
        <source>Clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê bide</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bihêle</translation>
    </message>
    <message>
        <source>Drop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bavêje</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsê biguherîne</translation>
    </message>
    <message>
        <source>Space plays, X drops, Enter keeps, E edits, C splits, J joins.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space lê dide, X diavêje, Enter dihêle, E diguhere, C parve dike, J dike yek.</translation>
    </message>
    <message>
        <source>Split where it plays</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li cihê ku tê lêdan parve bike</translation>
    </message>
    <message>
        <source>Join</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bike yek</translation>
    </message>
    <message>
        <source>No clip fits. Choose “All” above, another film, or clear the search.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ti parî li hev nayê. Li jor «Hemû» an fîlmekî din hilbijêre, an lêgerînê paqij bike.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ClipTableModel</name>
    <message>
        <source>kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>hiştî</translation>
    </message>
    <message>
        <source>dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>avêtî</translation>
    </message>
    <message>
        <source>taken back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>vegerandî</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>te guhert</translation>
    </message>
    <message>
        <source>kept aside for measuring</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ji bo pîvanê veqetandî</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewş</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîs</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Destpêk</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dirêjî</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver</translation>
    </message>
    <message>
        <source>Film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm</translation>
    </message>
    <message>
        <source>Remark</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Têbînî</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::CuePreviewModel</name>
    <message>
        <source>Dashes of a dialogue taken out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêzên diyalogê hatin derxistin</translation>
    </message>
    <message>
        <source>Hidden marks of direction taken out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nîşanên veşartî yên alî hatin derxistin</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>(derxistî)</translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>axêver %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dem</translation>
    </message>
    <message>
        <source>In the file</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di pelê de</translation>
    </message>
    <message>
        <source>What is learned from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya ku jê tê fêrbûn</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çima</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::FeedbackBar</name>
    <message>
        <source>What you think of this sentence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tu li ser vê hevokê çi difikirî</translation>
    </message>
    <message>
        <source>Good</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Baş</translation>
    </message>
    <message>
        <source>The sentence is spoken well</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevok baş hat gotin</translation>
    </message>
    <message>
        <source>Bad</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xirab</translation>
    </message>
    <message>
        <source>The sentence is spoken badly</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevok xirab hat gotin</translation>
    </message>
    <message>
        <source>What should have been said</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Divê çi hatibûya gotin</translation>
    </message>
    <message>
        <source>Change it when the text itself is wrong; Enter keeps it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heke nivîs bi xwe şaş be biguherîne; Enter wê dihêle.</translation>
    </message>
    <message>
        <source>Say it right…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rast bibêje…</translation>
    </message>
    <message>
        <source>Record the sentence: the voice can learn from it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokê tomar bike: deng dikare jê fêr bibe.</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Jê fêr bibe</translation>
    </message>
    <message>
        <source>Say it once more…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Careke din bibêje…</translation>
    </message>
    <message>
        <source>The voice has learned from all of them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng ji hemûyan fêr bûye.</translation>
    </message>
    <message>
        <source>Goes on from this voice with your recordings and old clips. It counts only when kept-aside clips do not get worse.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji vî dengî bi tomarên te û pariyên kevn berdewam dike. Tenê dema ku pariyên veqetandî xirabtir nebin tê hesibandin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln tomarkirî</numerusform>
            <numerusform>%Ln tomarkirî</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::HelpButton</name>
    <message>
        <source>Show help</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Alîkariyê nîşan bide</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::JobBar</name>
    <message>
        <source>Running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Karê ku dixebite</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşketina karê ku dixebite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Karê ku dixebite rawestîne</translation>
    </message>
    <message>
        <source>Stopping: saving what was done…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê rawestandin: ya hat kirin tê tomarkirin…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegerîne: %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::ListDialog</name>
    <message>
        <source>Take in a list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Girtina lîsteyekê</translation>
    </message>
    <message>
        <source>A list names sound files and what is said in each. Your files are only read, never changed.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîste navê pelên deng û tiştê ku di her yekî de tê gotin dide. Pelên te tenê tên xwendin, qet nayên guhertin.</translation>
    </message>
    <message>
        <source>The list, or the folder it is in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîste, an peldanka ku ew tê de ye</translation>
    </message>
    <message>
        <source>File…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pel…</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteyê hilbijêre</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldank…</translation>
    </message>
    <message>
        <source>Choose the folder the list is in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka ku lîste tê de ye hilbijêre</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cureyê lîsteyê</translation>
    </message>
    <message>
        <source>Folder of the sound files, if they are not beside the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka pelên deng, heke ne li kêleka lîsteyê bin</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li kêleka lîsteyê</translation>
    </message>
    <message>
        <source>Choose the folder of the sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka pelên deng hilbijêre</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bigire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Betal bike</translation>
    </message>
    <message>
        <source>List</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cure</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelên deng</translation>
    </message>
    <message>
        <source>Choose a list, or the folder of a whole collection.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteyekê an peldanka komeleyeke tevahî hilbijêre.</translation>
    </message>
    <message>
        <source>The kind was guessed from the name and the first lines; choose another if it is wrong.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cure ji nav û rêzên pêşîn hat texmînkirin; heke şaş be yekî din hilbijêre.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pel an peldankeke wisa tune.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::LogPanel</name>
    <message>
        <source>Lines to show</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên ku bên nîşandan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Agahî û jortir</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hişyarî û çewtî</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê çewtî</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di qeydê de bigere</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kopî bike</translation>
    </message>
    <message>
        <source>Copy the shown lines</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên nîşandayî kopî bike</translation>
    </message>
    <message>
        <source>Log</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hişyarî: </translation>
    </message>
    <message>
        <source>Error: </source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çewtî: </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::LossChart</name>
    <message>
        <source>No curve yet. The first point comes with the first step of the training.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê xêz tune. Xala pêşî bi gava pêşî ya perwerdeyê re tê.</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêzên windahiyê</translation>
    </message>
    <message>
        <source>Steps shown</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gavên nîşandayî</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tevahî</translation>
    </message>
    <message>
        <source>Last %1 steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 gavên dawî</translation>
    </message>
    <message>
        <source>Back to following</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere şopandinê</translation>
    </message>
    <message>
        <source>Leave the zoom and follow the training again (Home)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji nêzkirinê derkeve û dîsa perwerdeyê bişopîne (Home)</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;Hilûkirin</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hilûkirin</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;Logarîtmî</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pîvera logarîtmî</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wêne tomar bike…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wêneyê tomar bike</translation>
    </message>
    <message>
        <source>off</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>girtî</translation>
    </message>
    <message>
        <source>Zoomed in</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nêzkirî</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>di gava %1 de</translation>
    </message>
    <message>
        <source>newest, step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nûtirîn, gav %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gav %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were not a number and are gaps in the curve.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln nirx ne hejmar bû û di xêzê de valahî ye.</numerusform>
            <numerusform>%Ln nirx ne hejmar bûn û di xêzê de valahî ne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture of the curves</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wêneyê xêzan tomar bike</translation>
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
        <translation>Wêne (*.png *.svg)</translation>
    </message>
    <message>
        <source>best</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>herî baş</translation>
    </message>
    <message>
        <source>falling</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>dikeve</translation>
    </message>
    <message>
        <source>rising</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>bilind dibe</translation>
    </message>
    <message>
        <source>about level</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nêzîkî wek xwe</translation>
    </message>
    <message>
        <source>just begun</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nû dest pê kiriye</translation>
    </message>
    <message>
        <source>Hear a curve</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêzekê guhdarî bike</translation>
    </message>
    <message>
        <source>Hear the curve: high values sound high, steps run from the beginning to the end (H)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêzê guhdarî bike: nirxên bilind dengê zirav didin, gav ji destpêkê heta dawiyê diçin (H)</translation>
    </message>
    <message>
        <source>%1: %2 at step %3, %4; lowest %5 at step %6, highest %7 at step %8</source>
        <comment>curve, newest value, its step, where it goes, …</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2 di gava %3 de, %4; ya herî nizm %5 di gava %6 de, ya herî bilind %7 di gava %8 de</translation>
    </message>
    <message>
        <source>&amp;Outliers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;Nirxên dûr</translation>
    </message>
    <message>
        <source>Outliers fit into the plot</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nirxên dûr di grafîkê de cih digirin</translation>
    </message>
    <message>
        <source>Off: single values far from the others do not set the scale</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Girtî: nirxên tekane yên ji yên din dûr pîvanê diyar nakin</translation>
    </message>
    <message>
        <source>the loss was not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>windahî ne hejmar bû</translation>
    </message>
    <message>
        <source>the gradient was not a number</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gradyan ne hejmar bû</translation>
    </message>
    <message>
        <source>the loss was far from the others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>windahî ji yên din dûr bû</translation>
    </message>
    <message>
        <source>the gradient was far from the others</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>gradyan ji yên din dûr bû</translation>
    </message>
    <message>
        <source>numbers were too large for 16 bits; the scale is lowered</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>hejmar ji bo 16 bîtan zêde mezin bûn; pîvan tê kêmkirin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps were left out, the last one at step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln gav hatine derxistin, ya dawî di gava %1 de</numerusform>
            <numerusform>%Ln gav hatine derxistin, ya dawî di gava %1 de</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gava %1: %2</translation>
    </message>
    <message>
        <source>Drag: zoom in. Wheel: zoom along. Shift and drag: move. Double click: the whole run. Click on a triangle: hear what was spoken there.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bikişîne: nêzîk bike. Çerx: bi dirêjahî nêzîk bike. Shift û kişandin: bilivîne. Du caran bitikîne: hemû perwerde. Li sêgoşeyekê bitikîne: ya ku li wir hat gotin bibihîze.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::MeasuredTable</name>
    <message>
        <source>Measured states, the nearest to the recordings first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewşên pîvandî, ya herî nêzîkî qeydan li pêş</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rewş</translation>
    </message>
    <message>
        <source>Distance, dB</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dûrî, dB</translation>
    </message>
    <message>
        <source>Words missed</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peyvên nebihîstî</translation>
    </message>
    <message>
        <source>Same voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Heman deng</translation>
    </message>
    <message>
        <source>Melody, cents</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Awaz, sent</translation>
    </message>
    <message>
        <source>Pace</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lez</translation>
    </message>
    <message>
        <source>Mel-cepstral distortion: how far the sound is from the recording of the same sentence; smaller is better.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mel-cepstral distortion: deng çiqas ji qeyda heman hevokê dûr e; hindik çêtir e.</translation>
    </message>
    <message>
        <source>Share of words that the recogniser did not understand; see the recordings&apos; own in the last row.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Para peyvên ku naskar fêm nekirin; ya qeydan di rêza dawî de ye.</translation>
    </message>
    <message>
        <source>Likeness of the speaker, 1 is the same; see how like the recordings are to one another in the last row.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wekheviya axêver, 1 heman e; di rêza dawî de bibîne qeyd çiqas dişibin hev.</translation>
    </message>
    <message>
        <source>How far the melody is from the recording&apos;s; 100 cents are a semitone.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Awaz çiqas ji ya qeydê dûr e; 100 sent nîvdeng e.</translation>
    </message>
    <message>
        <source>Length of the speech over that of the recording; 1 is the same.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dirêjiya axaftinê li ser ya qeydê; 1 heman e.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav %1</translation>
    </message>
    <message>
        <source>The recordings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeyd</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::OptionRow</name>
    <message>
        <source>default</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>standard</translation>
    </message>
    <message>
        <source>preset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>mîhenga amade</translation>
    </message>
    <message>
        <source>set by you</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>te danî</translation>
    </message>
    <message>
        <source>environment</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>ji hawîrdorê</translation>
    </message>
    <message>
        <source>command line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>rêza fermanê</translation>
    </message>
    <message>
        <source>Back to the preset or default</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vegere nirxa amade an standard</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 vegerîne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hilbijêre…</translation>
    </message>
    <message>
        <source>Choose the voice to go on from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê ku jê tê berdewamkirin hilbijêre</translation>
    </message>
    <message>
        <source>Folder of a voice…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka dengekî…</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Peldanka dengekî hilbijêre</translation>
    </message>
    <message>
        <source>Voice in a .zip file…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng di pelekî .zip de…</translation>
    </message>
    <message>
        <source>Choose the .zip file of a voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê .zip ê dengekî hilbijêre</translation>
    </message>
    <message>
        <source>Voices (*.zip)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng (*.zip)</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rast bike</translation>
    </message>
    <message>
        <source>Put %1 right</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 rast bike</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::OptionsForm</name>
    <message>
        <source>Search the settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di mîhengan de bigere</translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>&amp;Hemû mîheng</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû mîhengan nîşan bide</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîhengek bi van peyvan tune.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîheng</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::PlayerBar</name>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lê bide</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lêdanê rawestîne</translation>
    </message>
    <message>
        <source>Save the sound…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengî tomar bike…</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengî tomar bike</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di bernameyeke din de veke</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bisekinîne</translation>
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
        <translation>Deng (*.wav)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Wek %1 hat tomarkirin.</translation>
    </message>
    <message>
        <source>The sound could not be saved there. Choose another folder.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng li wir nehat tomarkirin. Peldankeke din hilbijêre.</translation>
    </message>
    <message>
        <source>No program on this computer opens sound files. Save the sound instead.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vê komputerê bernameyek ku pelên dengî veke tune. Li şûna wê dengî tomar bike.</translation>
    </message>
    <message>
        <source>Spectrogram of the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Spektrograma deng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing but silence</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tenê bêdengî</translation>
    </message>
    <message>
        <source>%1 of silence at the end</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>di dawiyê de %1 bêdengî</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::PlayerController</name>
    <message>
        <source>There is no audio device. You can save the sound or open it in another program.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Amûra dengî tune. Tu dikarî dengî tomar bikî an di bernameyeke din de vekî.</translation>
    </message>
    <message>
        <source>The file holds no sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di pelî de deng tune.</translation>
    </message>
    <message>
        <source>The sound file cannot be opened.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê dengî nayê vekirin.</translation>
    </message>
    <message>
        <source>The sound file is too large to play here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelê dengî ji bo lêdana li vir pir mezin e.</translation>
    </message>
    <message>
        <source>This is not a WAV file.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev ne pelekî WAV e.</translation>
    </message>
    <message>
        <source>This kind of WAV file cannot be played here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev cureyê pelê WAV li vir nayê lêdan.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Rail</name>
    <message>
        <source>Steps</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Gav</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::RailButton</name>
    <message>
        <source>done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>qediya</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>paşê</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>hê na</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tab and its state</comment>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, %2</translation>
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
        <translation>Pariyên hiştî û avêtî</translation>
    </message>
    <message>
        <source>No clips yet.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê parî tune ne.</translation>
    </message>
    <message>
        <source>%1 clips kept, %2 of speech; %3 dropped, each with its reason.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 parî hatin hiştin, %2 axaftin; %3 hatin avêtin, her yek bi sedema xwe.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû %1</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû pariyan nîşan bide</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hiştî %1</translation>
    </message>
    <message>
        <source>Show the clips that the voice learns from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên ku deng jê fêr dibe nîşan bide</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Avêtî %1</translation>
    </message>
    <message>
        <source>Show the clips that were left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên derxistî nîşan bide</translation>
    </message>
    <message>
        <source>Show the clips dropped because: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên avêtî ji ber viya nîşan bide: %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Recorder</name>
    <message>
        <source>Record sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomarkirina hevokan</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one and open this window again; nothing can be recorded without it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Mîkrofon tune. Yekî girêde û vê paceyê ji nû ve veke; bêyî wê tiştek nayê tomarkirin.</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng çiqas bilind e</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhdarî bike</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Paş</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêş</translation>
    </message>
    <message>
        <source>Take into the dataset</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bixe nav komela pariyan</translation>
    </message>
    <message>
        <source>R begins and ends a recording, L listens, N goes on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>R tomarkirinê dest pê dike û diqedîne, L guhdarî dike, N didomîne.</translation>
    </message>
    <message>
        <source>Nothing was heard. Look whether the microphone is switched on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tiştek nehat bihîstin. Binêre ka mîkrofon vekirî ye.</translation>
    </message>
    <message>
        <source>The recording could not be written to %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar li %1 nehat nivîsîn.</translation>
    </message>
    <message>
        <source>Sentence %1 of %2 · %3 recorded</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevoka %1 ji %2 · %3 hatine tomarkirin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>Record again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji nû ve tomar bike</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tomar bike</translation>
    </message>
    <message>
        <source>Recording. Speak the sentence, then press Stop.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tê tomarkirin. Hevokê bêje, paşê «Rawestîne» bidewisîne.</translation>
    </message>
    <message>
        <source>That was too loud: move away from the microphone and record it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pir bilind bû: ji mîkrofonê dûr bikeve û ji nû ve tomar bike.</translation>
    </message>
    <message>
        <source>That was very quiet: come nearer to the microphone and record it again.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pir nizm bû: nêzî mîkrofonê bibe û ji nû ve tomar bike.</translation>
    </message>
    <message>
        <source>Recorded, %1. Listen to it, or go on.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat tomarkirin, %1. Guhdarî bike, an bidomîne.</translation>
    </message>
    <message>
        <source>Read the sentence first, then press Record.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşî hevokê bixwîne, paşê «Tomar bike» bidewisîne.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::RunCards</name>
    <message>
        <source>Training runs, newest first</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerde, ya nû pêşî</translation>
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
        <translation>Guhdarî</translation>
    </message>
    <message>
        <source>No test sentence was spoken in this run.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di vê perwerdeyê de hevoka ceribandinê nehatiye gotin.</translation>
    </message>
    <message>
        <source>A test sentence as it was spoken last</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokeke ceribandinê wek ku cara dawî hatiye gotin</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, gava %2: %3</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji nêz ve binêre</translation>
    </message>
    <message>
        <source>Its curves, settings, scores and samples; nothing can be changed there</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xêz, mîheng, encam û nimûneyên wê; li wir tiştek nayê guhertin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bidomîne</translation>
    </message>
    <message>
        <source>Goes on with the training from where it stands</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeyê ji cihê ku lê ye berdewam dike</translation>
    </message>
    <message>
        <source>Compare</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bide ber hev</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Perwerdeya %1</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêça %1</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SourceCards</name>
    <message>
        <source>%1 kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 hatine hiştin</translation>
    </message>
    <message>
        <source>%1 for other reasons</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 ji ber sedemên din</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm</translation>
    </message>
    <message>
        <source>There are no subtitles: the sound was cut at its pauses, and the clips wait for somebody to type what is said.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs tune: deng li bêdengiyên xwe hat birîn, parî li benda kesekî ne ku binivîse çi tê gotin.</translation>
    </message>
    <message>
        <source>The subtitles are in time with the speech.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs di wextê axaftinê de ne.</translation>
    </message>
    <message>
        <source>The subtitles came %1 too late; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs %1 dereng bûn; ew hat rastkirin.</translation>
    </message>
    <message>
        <source>The subtitles came %1 too early; that is corrected.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs %1 zû bûn; ew hat rastkirin.</translation>
    </message>
    <message>
        <source>You moved the subtitles to %1 earlier.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te binnivîs %1 zûtir kirin.</translation>
    </message>
    <message>
        <source>You moved the subtitles to %1 later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Te binnivîs %1 derengtir kirin.</translation>
    </message>
    <message>
        <source>There is too little to tell whether the subtitles are in time: listen to a few clips.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pir kêm e ku were zanîn binnivîs di wextê xwe de ne: li çend pariyan guhdarî bike.</translation>
    </message>
    <message>
        <source>The subtitles were taken as they are written, without a look at the sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs wek hatine nivîsîn hatin standin, bêyî ku li dengî were nihêrîn.</translation>
    </message>
    <message>
        <source>Nothing is known of how well the subtitles fit.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nayê zanîn binnivîs çiqas li hev tên.</translation>
    </message>
    <message>
        <source>They were stretched as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ew hatin dirêjkirin jî.</translation>
    </message>
    <message>
        <source>Parts of the film have times of their own.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Beşên fîlmê demên xwe hene.</translation>
    </message>
    <message>
        <source>The film itself is no longer where it was; its clips still work.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm bi xwe êdî ne li cihê xwe ye; pariyên wê hê jî dixebitin.</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlma %1</translation>
    </message>
    <message>
        <source>Type the texts</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsan binivîse</translation>
    </message>
    <message>
        <source>Show the clips</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyan nîşan bide</translation>
    </message>
    <message>
        <source>Its clips in the table</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên wê di tabloyê de</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li dembendiyê binêre</translation>
    </message>
    <message>
        <source>Its sound with the clips on it</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê wê bi pariyên li ser</translation>
    </message>
    <message>
        <source>Move the subtitles…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsan bar bike…</translation>
    </message>
    <message>
        <source>All of them earlier or later, or stretched</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû zûtir an derengtir, an dirêjkirî</translation>
    </message>
    <message>
        <source>A list of sound files: each clip is cut as its file is.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Lîsteyeke pelên deng: her parî wek pela xwe hatiye birîn.</translation>
    </message>
    <message>
        <source>Take in a transcript…</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nivîsekê bistîne…</translation>
    </message>
    <message>
        <source>A text file with one line for each clip, in their order</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pelek nivîsê bi rêzekê ji bo her pariyê, li gorî rêza wan</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SourceList</name>
    <message>
        <source>Films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm</translation>
    </message>
    <message>
        <source>%1 kept, %2 dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 hiştî, %2 avêtî</translation>
    </message>
    <message>
        <source>nothing kept, %1 dropped</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>tiştek nehiştî, %1 avêtî</translation>
    </message>
    <message>
        <source>%1; the film is no longer there, its clips still work</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1; fîlm êdî ne li wir e, pariyên wê hê dixebitin</translation>
    </message>
    <message>
        <source>%1: more dropped than kept</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: yên avêtî ji yên hiştî zêdetir in</translation>
    </message>
    <message>
        <source>All films</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû fîlm</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpeakerPanel</name>
    <message>
        <source>Who speaks</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kî diaxive</translation>
    </message>
    <message>
        <source>Voices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng</translation>
    </message>
    <message>
        <source>The clips can be sorted by voice. You hear an example of each, give it a name, and keep one speaker or all.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî dikarin li gorî dengan bên rêzkirin. Tu mînakekê ji her yekî dibihîzî, navekî lê dikî, û axêverekî an hemûyan dihêlî.</translation>
    </message>
    <message>
        <source>Find the voices</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengan bibîne</translation>
    </message>
    <message>
        <source>The clips are being listened to. You can go on with other things.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li pariyan tê guhdarîkirin. Tu dikarî bi tiştên din bidomînî.</translation>
    </message>
    <message>
        <source>All clips sound like one voice.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû parî wek dengekî ne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voices were found. Listen before you trust them.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln deng hat dîtin. Berî ku jê bawer bikî guhdarî bike.</numerusform>
            <numerusform>%Ln deng hatin dîtin. Berî ku ji wan bawer bikî guhdarî bike.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices are told apart by the speaker model (GE2E).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng bi modela axêveran (GE2E) ji hev tên cudakirin.</translation>
    </message>
    <message>
        <source>The speaker model (GE2E) is not there: voices are told apart by pitch and timbre, which knows a man from a woman but may take one speaker in two rooms for two.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Modela axêveran (GE2E) ne li wir e: deng bi bilindî û rengê deng ji hev tên cudakirin; ev mêr û jinê ji hev nas dike, lê dibe ku axêverekî di du odeyan de wek du kesan bibîne.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dîsa bigere</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 clips kept · %4</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 · ji %3 pariyan %2 hatin hiştin · %4</translation>
    </message>
    <message>
        <source>Name of voice %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navê dengê %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guhdarî bike</translation>
    </message>
    <message>
        <source>Listen to an example of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Guh bide mînakek ji %1</translation>
    </message>
    <message>
        <source>Another example each time</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her car mînakeke din</translation>
    </message>
    <message>
        <source>Keep only this voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê vî dengî bihêle</translation>
    </message>
    <message>
        <source>Keep only the clips of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê pariyên %1 bihêle</translation>
    </message>
    <message>
        <source>The clips of all others are left out; undo takes it back.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyên hemû yên din tên derxistin; vegerandin wê vedigerîne.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Spektrogram</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpeechStyleDialog</name>
    <message>
        <source>Voices and pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng û navber</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navberên asayî</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Temam</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengê kê</translation>
    </message>
    <message>
        <source>Several speakers are mixed into a voice between them, by their shares.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çend axêver li gorî parên xwe tevlî dengekî navbera wan dibin.</translation>
    </message>
    <message>
        <source>Mix in another voice</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dengekî din tevlî bike</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Navber</translation>
    </message>
    <message>
        <source>After a comma</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî bêhnokê</translation>
    </message>
    <message>
        <source>After ; : and dashes</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Piştî ; : û xêzikan</translation>
    </message>
    <message>
        <source>Between sentences</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di navbera hevokan de</translation>
    </message>
    <message>
        <source>Between paragraphs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di navbera paragrafan de</translation>
    </message>
    <message>
        <source>as the voice has learned</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>wekî ku deng fêr bûye</translation>
    </message>
    <message>
        <source> s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ç</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Axêver</translation>
    </message>
    <message>
        <source>Share of this speaker</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Para vî axêverî</translation>
    </message>
    <message>
        <source>Take this speaker out of the mixture</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Vî axêverî ji tevliheviyê derxe</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zindîbûn</translation>
    </message>
    <message>
        <source>Less is plainer and easier to understand, more is more varied.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kêmtir sadetir e û hêsantir tê fêmkirin, bêtir cihêrengtir e.</translation>
    </message>
    <message>
        <source>Of the sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya dengî</translation>
    </message>
    <message>
        <source>Of the rhythm</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya rîtmê</translation>
    </message>
    <message>
        <source>Silence at the end, at most</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bêdengiya dawiyê, herî zêde</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::StateView</name>
    <message>
        <source>Progress</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêşketin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hê na</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SubtitlePreviewDialog</name>
    <message>
        <source>What becomes of the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs dibin çi</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 dibe çi</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Van rêzikan bihêle</translation>
    </message>
    <message>
        <source>The next films are imported with the rules and the encoding chosen here.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmên din bi rêzik û kodkirina ku li vir hatine hilbijartin tên hawirdekirin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bigire</translation>
    </message>
    <message>
        <source>Subtitles inside the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsên di nav fîlmî de</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kodkirin</translation>
    </message>
    <message>
        <source>Only lines that change</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tenê rêzên ku diguherin</translation>
    </message>
    <message>
        <source>Lines of the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rêzên binnivîsan</translation>
    </message>
    <message>
        <source>Found out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat dîtin</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hat dîtin: %1</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1, %2 piştrast</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spoken</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln axaftî</numerusform>
            <numerusform>%Ln axaftî</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of two speakers</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ya du axêveran</numerusform>
            <numerusform>%Ln yên du axêveran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only tell sounds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ku tenê dengan dibêje</numerusform>
            <numerusform>%Ln ku tenê dengan dibêjin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of songs</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ya stranan</numerusform>
            <numerusform>%Ln yên stranan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of advertisements</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln ya reklaman</numerusform>
            <numerusform>%Ln yên reklaman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln vala</numerusform>
            <numerusform>%Ln vala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are learned from</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>Ji %Ln rêzê tê fêrbûn</numerusform>
            <numerusform>Ji %Ln rêzan tê fêrbûn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>û %Ln din</numerusform>
            <numerusform>û %Ln din</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::Theme</name>
    <message>
        <source>Light or dark, as the system</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ronî an tarî, wek sîstemê</translation>
    </message>
    <message>
        <source>The system&apos;s own colours</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rengên sîstemê</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ronî</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Tarî</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Berovajiya bilind</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TimingPanel</name>
    <message>
        <source>Spectrogram of what is seen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Spektrograma ya ku tê dîtin</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Cih di fîlmê de</translation>
    </message>
    <message>
        <source>Film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlm</translation>
    </message>
    <message>
        <source>Play what is seen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ya tê dîtin lê bide</translation>
    </message>
    <message>
        <source>Space plays what is seen, P the chosen clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Space ya tê dîtin lê dide, P pariyê hilbijartî.</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî lê bide</translation>
    </message>
    <message>
        <source>See more of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji fîlmê zêdetir bibîne</translation>
    </message>
    <message>
        <source>See less, but closer</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Kêmtir, lê nêziktir bibîne</translation>
    </message>
    <message>
        <source>Snap to the speech</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi axaftinê ve girêde</translation>
    </message>
    <message>
        <source>Edges that are dragged stop where speech begins and ends.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeraxên tên kişandin li cihê destpêk û dawiya axaftinê disekinin.</translation>
    </message>
    <message>
        <source>Snap its edges</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Qeraxên wê girêde</translation>
    </message>
    <message>
        <source>Puts both edges of the clip where the speech begins and ends (S).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Her du qeraxên pariyê dide cihê destpêk û dawiya axaftinê (S).</translation>
    </message>
    <message>
        <source>Split here</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li vir parve bike</translation>
    </message>
    <message>
        <source>Makes two clips of one at the dashed line; click into the waveform to set it (C).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li xêza birî pariyê dike du; ji bo danîna wê li pêlê bitikîne (C).</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bi ya din re bike yek</translation>
    </message>
    <message>
        <source>Makes one clip of this and the next (J).</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji vê û ya din pariyekî çêdike (J).</translation>
    </message>
    <message>
        <source>Move all subtitles of the film</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû binnivîsên fîlmê bar bike</translation>
    </message>
    <message>
        <source>Earlier or later, up to ten seconds</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Zûtir an derengtir, heta deh çirkeyan</translation>
    </message>
    <message>
        <source>Seconds later; negative: earlier</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Çirke derengtir; negatîf: zûtir</translation>
    </message>
    <message>
        <source> s</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation> ç</translation>
    </message>
    <message>
        <source>This clip is said at the line</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev parî li ser xêzê tê gotin</translation>
    </message>
    <message>
        <source>Choose a clip, click where it is really said, and press this. Do it once more far away from there, and the subtitles are stretched to fit both.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pariyekî hilbijêre, li cihê ku bi rastî tê gotin bitikîne û vê bişkokê bidewisîne. Dûr ji wir careke din bike, binnivîs wê dirêj bibin da ku li herduyan bên.</translation>
    </message>
    <message>
        <source>Cut in the pauses</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Li bêdengiyan bibire</translation>
    </message>
    <message>
        <source>The clips are cut anew in the pauses near their new times. Off: all are moved as they are.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Parî li bêdengiyên nêzî demên xwe yên nû ji nû ve tên birîn. Girtî: hemû wek xwe tên bardan.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêk bîne</translation>
    </message>
    <message>
        <source>Move the subtitles</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsan bar bike</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Betal bike</translation>
    </message>
    <message>
        <source>Leave the subtitles where they are</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîsan li cihê wan bihêle</translation>
    </message>
    <message>
        <source>Choose a block to change its edges; drag them, or use Shift, Control and Alt with the arrow keys.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Blokekê hilbijêre da ku qeraxên wê biguherî; wan bikişîne, an Shift, Control û Alt bi tîran re bi kar bîne.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1 heta %2: %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Rawestîne</translation>
    </message>
    <message>
        <source>These two points do not fit together: choose two that lie at least ten seconds apart.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ev her du xal li hev nayên: duyan hilbijêre ku herî kêm deh çirke ji hev dûr bin.</translation>
    </message>
    <message>
        <source>Slide, type seconds, or show where clips are really said. Nothing is changed before you apply it.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Bixijîne, çirkeyan binivîse, an nîşan bide parî bi rastî li ku tên gotin. Heta tu pêk neynî tiştek nayê guhertin.</translation>
    </message>
    <message>
        <source>All subtitles would come %1 earlier.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû binnivîs wê %1 zûtir bên.</translation>
    </message>
    <message>
        <source>All subtitles would come %1 later.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hemû binnivîs wê %1 derengtir bên.</translation>
    </message>
    <message>
        <source>The subtitles would fit both points: moved, and stretched by %1.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Binnivîs wê li her du xalan bên: bardayî, û bi %1 dirêjkirî.</translation>
    </message>
    <message>
        <source>A second point, far away from the first, stretches them as well.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Xala duyem, dûr ji ya yekem, wan dirêj jî dike.</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TimingStrip</name>
    <message>
        <source>Timing of the clip: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dembendiya pariyê: %1</translation>
    </message>
    <message>
        <source>Timing, no clip chosen</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Dembendî, parî nehatiye hilbijartin</translation>
    </message>
    <message>
        <source>Up and Down choose a clip. Shift with Left or Right moves its beginning, Control its end, Alt the whole clip.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Jor û Jêr pariyekî hildibijêrin. Shift bi Çep an Rast re destpêkê, Control dawiyê, Alt hemû pariyê bar dike.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji %1 heta %2.</translation>
    </message>
    <message>
        <source>Choose a film to see its sound.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Fîlmekê hilbijêre da ku dengê wê bibînî.</translation>
    </message>
    <message>
        <source>no text</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>nivîs tune</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TokenStrip</name>
    <message>
        <source>No tokens</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Token tune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the vocabulary: %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ne di ferhengê de: %1</translation>
    </message>
    <message>
        <source>Type a sentence to see it in tokens.</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Hevokekê binivîse da ku wê wek token bibînî.</translation>
    </message>
    <message>
        <source>“%1” is not in the vocabulary and is left out</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>“%1” ne di ferhengê de ye û tê derxistin</translation>
    </message>
    <message>
        <source>blank, token %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>vala, token %1</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>“%1”, token %2</translation>
    </message>
</context>
<context>
    <name>dimts::widgets::WaveformView</name>
    <message>
        <source>Waveform, no sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêla dengî, deng tune</translation>
    </message>
    <message>
        <source>Waveform, %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Pêla dengî, %1</translation>
    </message>
    <message>
        <source>Selected from %1 to %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Ji %1 heta %2 hilbijartî</translation>
    </message>
    <message>
        <source>At %1</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Di %1 de</translation>
    </message>
    <message>
        <source>No sound</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>Deng tune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine-made, not checked by a speaker</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
