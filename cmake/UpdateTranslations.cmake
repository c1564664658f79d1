# Brings the .ts files in TARGET up to the sources in ROOT: cmake -DLUPDATE= -DPYTHON= -DROOT= -DTARGET= -P this
# Without line numbers, so that two people's changes merge; words that are no longer in the sources go.
set(words ${TARGET}/words.tmp.cpp)
execute_process(COMMAND ${PYTHON} ${ROOT}/resources/translations/collect_words.py ${ROOT} ${words} COMMAND_ERROR_IS_FATAL ANY)
foreach(pair am:am ckb:ku_IQ kmr:ku_TR en:en)
  string(REPLACE ":" ";" pair ${pair})
  list(GET pair 0 name)
  list(GET pair 1 language)  # lupdate knows Kurdish as "ku" only
  set(options)
  if(name STREQUAL "en")
    set(options -pluralonly)  # English needs no more than "1 token", "2 tokens"
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${options} -I ${ROOT} -source-language en
            -target-language ${language} ${ROOT}/app/studio ${ROOT}/widgets ${words} -ts ${TARGET}/dimts_${name}.ts
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(REMOVE ${words})
