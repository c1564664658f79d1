# Compiler settings shared by every target, and the functions that make a room and its tests.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g0")  # asserts stay on

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

add_library(dimts_flags INTERFACE)
target_include_directories(dimts_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(dimts_flags INTERFACE -Wall -Wextra -Wno-pedantic -fpch-preprocess)
# g++ 12 at -O2 takes the inactive members of a std::variant for uninitialised ones; the Dev build keeps the warning.
target_compile_options(dimts_flags INTERFACE $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
target_compile_definitions(dimts_flags INTERFACE DIMTS_VERSION="${PROJECT_VERSION}")
if(DIMTS_WERROR)
  target_compile_options(dimts_flags INTERFACE -Werror)
endif()
if(DIMTS_SANITIZE)
  # GCC's own note: sanitizers make this warning see uses that are none.
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wno-maybe-uninitialized>)
  add_compile_options(-fsanitize=${DIMTS_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${DIMTS_SANITIZE})
endif()
# ThreadSanitizer cannot see how libraries that were built without it keep their own threads apart.
set(DIMTS_TEST_ENVIRONMENT "OMP_NUM_THREADS=2;GOMP_SPINCOUNT=0")
if(DIMTS_SANITIZE MATCHES "thread")
  string(APPEND DIMTS_TEST_ENVIRONMENT ";TSAN_OPTIONS=ignore_noninstrumented_modules=1")
endif()

# dimts_room(<name> [TORCH] [DEPS <rooms>] [PLUGINS <rooms>] [LIBS <libraries>]): the static library of engine/<name>.
# PLUGINS are rooms loaded at run time; only their <room>_plugin.h may be included, nothing of them is linked.
function(dimts_room name)
  cmake_parse_arguments(ROOM "TORCH" "" "DEPS;PLUGINS;LIBS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/engine/${name}/*.cpp)
  string(REPLACE "/" "_" target dimts_${name})
  if(sources)
    add_library(${target} STATIC ${sources})
    set(scope PUBLIC)
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_link_libraries(${target} ${scope} dimts_flags)
  foreach(dep ${ROOM_DEPS})
    string(REPLACE "/" "_" dep dimts_${dep})
    target_link_libraries(${target} ${scope} ${dep})
  endforeach()
  target_link_libraries(${target} ${scope} ${ROOM_LIBS})
  if(ROOM_TORCH)
    target_link_libraries(${target} ${scope} dimts_torch)
    if(sources)
      target_precompile_headers(${target} REUSE_FROM dimts_torch_pch)
    endif()
  endif()
endfunction()

# dimts_embed_text(<target>): compiles the tables of resources/text into the target.
function(dimts_embed_text target)
  file(GLOB tables CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/text/*.yaml)
  set(out ${CMAKE_BINARY_DIR}/generated/text/builtin_tables.cpp)
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DDIR=${CMAKE_SOURCE_DIR}/resources/text -P ${CMAKE_SOURCE_DIR}/cmake/EmbedText.cmake
    DEPENDS ${tables} ${CMAKE_SOURCE_DIR}/cmake/EmbedText.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()

# dimts_test(<folder> [TORCH] [ROOMS <rooms>] [LIBS <libraries>]): one GoogleTest program from tests/<folder>/*.cpp.
function(dimts_test folder)
  cmake_parse_arguments(T "TORCH" "" "ROOMS;LIBS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp)
  if(NOT sources)
    return()
  endif()
  string(REPLACE "/" "_" target test_${folder})
  # Compiled as position-independent objects like the rooms, so that all share one precompiled torch header.
  add_library(${target}_objects OBJECT EXCLUDE_FROM_ALL ${sources})
  foreach(room ${T_ROOMS})
    string(REPLACE "/" "_" room dimts_${room})
    target_link_libraries(${target}_objects PUBLIC ${room})
  endforeach()
  target_link_libraries(${target}_objects PUBLIC dimts_flags dimts_test_support ${T_LIBS} GTest::gtest_main GTest::gmock)
  target_compile_definitions(${target}_objects PRIVATE DIMTS_GOLDEN_DIR="${CMAKE_SOURCE_DIR}/tests/golden")
  if(T_TORCH)
    target_link_libraries(${target}_objects PUBLIC dimts_torch)
    target_precompile_headers(${target}_objects REUSE_FROM dimts_torch_pch)
  endif()
  add_executable(${target} EXCLUDE_FROM_ALL)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests LINKER_LANGUAGE CXX)
  target_link_libraries(${target} PRIVATE ${target}_objects)
  add_dependencies(all-tests ${target})
  add_test(NAME ${folder} COMMAND ${target} --gtest_color=no)
  set_tests_properties(${folder} PROPERTIES TIMEOUT 900 ENVIRONMENT
    "${DIMTS_TEST_ENVIRONMENT};LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/foreign_leaks.txt:print_suppressions=0")
endfunction()
