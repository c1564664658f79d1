# LibTorch 2.11.0 as imported targets over the .so files of the PyPI wheel or of the user's own folder.
# find_package(Torch) of that wheel demands nvcc, so it is not used. DIMTS_TORCH_ROOT holds include/ and lib/.
set(DIMTS_TORCH_ROOT "$ENV{DIMTS_TORCH_ROOT}" CACHE PATH "Folder with LibTorch 2.11.0 (include/ and lib/)")
if(NOT DIMTS_TORCH_ROOT)
  if(DEFINED ENV{XDG_CACHE_HOME})
    set(_cache "$ENV{XDG_CACHE_HOME}")
  else()
    set(_cache "$ENV{HOME}/.cache")
  endif()
  set(DIMTS_TORCH_ROOT "${_cache}/dimts/libtorch-2.11.0-cp311/torch" CACHE PATH "" FORCE)
endif()
if(NOT EXISTS ${DIMTS_TORCH_ROOT}/lib/libtorch_cpu.so)
  message(FATAL_ERROR "LibTorch is not at ${DIMTS_TORCH_ROOT} (no lib/libtorch_cpu.so). "
                      "Run packaging/setup, or set DIMTS_TORCH_ROOT to a LibTorch 2.11.0 folder.")
endif()

add_library(dimts_torch INTERFACE)
target_include_directories(dimts_torch SYSTEM INTERFACE
  ${DIMTS_TORCH_ROOT}/include ${DIMTS_TORCH_ROOT}/include/torch/csrc/api/include)
target_compile_definitions(dimts_torch INTERFACE _GLIBCXX_USE_CXX11_ABI=1)
target_link_libraries(dimts_torch INTERFACE
  ${DIMTS_TORCH_ROOT}/lib/libtorch_cpu.so ${DIMTS_TORCH_ROOT}/lib/libc10.so)
# DT_RPATH, not DT_RUNPATH: it must also serve what libtorch_cpu itself needs (CUDA runtime wheels beside it).
set(_rpath ${DIMTS_TORCH_ROOT}/lib)
file(GLOB _runtime ${DIMTS_TORCH_ROOT}/../nvidia/*/lib)
list(APPEND _rpath ${_runtime})
list(JOIN _rpath ":" _rpath)
target_link_options(dimts_torch INTERFACE -Wl,--allow-shlib-undefined -Wl,--disable-new-dtags "-Wl,-rpath,${_rpath}")

# One precompiled header for every room that uses torch.
file(WRITE ${CMAKE_BINARY_DIR}/torch_pch.cpp.in "// Carrier of the shared precompiled torch header.\n")
configure_file(${CMAKE_BINARY_DIR}/torch_pch.cpp.in ${CMAKE_BINARY_DIR}/torch_pch.cpp COPYONLY)
add_library(dimts_torch_pch STATIC ${CMAKE_BINARY_DIR}/torch_pch.cpp)
target_link_libraries(dimts_torch_pch PRIVATE dimts_flags dimts_torch)
target_precompile_headers(dimts_torch_pch PRIVATE <torch/torch.h>)
