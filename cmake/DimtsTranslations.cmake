# The languages of the window: resources/translations/*.ts are compiled and embedded; `update-translations` reads the
# sources again and adds what is new to them (lupdate), with the words of tables that lupdate cannot see by itself.
find_package(Qt6 REQUIRED COMPONENTS LinguistTools)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

set(DIMTS_TRANSLATIONS ${CMAKE_SOURCE_DIR}/resources/translations)
set(DIMTS_LUPDATE $<TARGET_FILE:Qt6::lupdate>)

# dimts_translations(<variable>): a C++ file with the compiled translations as the resource "translations".
function(dimts_translations variable)
  set(dir ${CMAKE_BINARY_DIR}/generated/translations)
  file(GLOB sources CONFIGURE_DEPENDS ${DIMTS_TRANSLATIONS}/*.ts)
  set(list "<RCC><qresource prefix=\"/dimts/translations\">\n")
  foreach(source ${sources})
    get_filename_component(name ${source} NAME_WE)
    add_custom_command(OUTPUT ${dir}/${name}.qm COMMAND Qt6::lrelease -silent ${source} -qm ${dir}/${name}.qm
                       DEPENDS ${source} VERBATIM)
    list(APPEND compiled ${dir}/${name}.qm)
    string(APPEND list "<file>${name}.qm</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT ${dir}/translations.qrc CONTENT "${list}</qresource></RCC>\n" @ONLY)
  add_custom_command(OUTPUT ${dir}/qrc_translations.cpp
                     COMMAND Qt6::rcc --name translations --output ${dir}/qrc_translations.cpp ${dir}/translations.qrc
                     DEPENDS ${compiled} ${dir}/translations.qrc VERBATIM)
  set_source_files_properties(${dir}/qrc_translations.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOMOC ON)
  set(${variable} ${dir}/qrc_translations.cpp PARENT_SCOPE)
endfunction()

# dimts_help(<variable>): a C++ file with the pages of the help, resources/help/<language>/*.md and their pictures, as the resource "help".
function(dimts_help variable)
  set(dir ${CMAKE_BINARY_DIR}/generated/help)
  file(GLOB pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/help/*/*.md
       ${CMAKE_SOURCE_DIR}/resources/help/pictures/*.png)
  set(list "<RCC><qresource prefix=\"/dimts/help\">\n")
  foreach(page ${pages})
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR}/resources/help ${page})
    string(APPEND list "<file alias=\"${name}\">${page}</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT ${dir}/help.qrc CONTENT "${list}</qresource></RCC>\n" @ONLY)
  add_custom_command(OUTPUT ${dir}/qrc_help.cpp
                     COMMAND Qt6::rcc --name help --output ${dir}/qrc_help.cpp ${dir}/help.qrc
                     DEPENDS ${pages} ${dir}/help.qrc VERBATIM)
  set_source_files_properties(${dir}/qrc_help.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOMOC ON)
  set(${variable} ${dir}/qrc_help.cpp PARENT_SCOPE)
endfunction()

add_custom_target(update-translations
  COMMAND ${CMAKE_COMMAND} -DLUPDATE=${DIMTS_LUPDATE} -DPYTHON=${Python3_EXECUTABLE} -DROOT=${CMAKE_SOURCE_DIR}
          -DTARGET=${DIMTS_TRANSLATIONS} -P ${CMAKE_SOURCE_DIR}/cmake/UpdateTranslations.cmake
  VERBATIM)
