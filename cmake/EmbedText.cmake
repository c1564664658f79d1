# Writes the files of resources/text as C++ string literals: cmake -DOUT=<file.cpp> -DDIR=<folder> -P EmbedText.cmake
# The tables are part of the library, so that they are found wherever the program is installed.
set(text "// Made by cmake/EmbedText.cmake from resources/text; the tables as they are written there.\n")
string(APPEND text "#include \"engine/text/builtin_tables.h\"\n\nnamespace dimts::text {\n\n")
string(APPEND text "const std::vector<BuiltinTable>& builtinTables() {\n  static const std::vector<BuiltinTable> tables{\n")
file(GLOB paths ${DIR}/*.yaml)
foreach(path IN LISTS paths)
  get_filename_component(name ${path} NAME_WE)
  file(READ ${path} bytes)
  string(APPEND text "      {\"${name}\", R\"dimts_text(${bytes})dimts_text\"},\n")
endforeach()
string(APPEND text "  };\n  return tables;\n}\n\n}  // namespace dimts::text\n")
file(WRITE ${OUT} "${text}")
