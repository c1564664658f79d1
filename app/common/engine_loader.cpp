// dlopen of the engine library; never closed again, because LibTorch does not survive that.
#include "app/common/engine_loader.h"

#include <dlfcn.h>

#include <cstdlib>
#include <filesystem>

namespace dimts::app {
namespace {

namespace fs = std::filesystem;

// Measured with vits-small on two cores, steps a second idle / beside one busy process: libgomp's own choice 0.83 / 0.06,
// 100000 spins 1.02 / 0.10, 10000 0.95 / 0.23, 1000 0.72 / 0.37, none 0.62 / 0.33.
constexpr const char* kSpinsAlone = "10000";
constexpr const char* kSpinsBesideAWindow = "1000";

std::string findLibrary() {
  if (const char* named = std::getenv("DIMTS_ENGINE")) return named;
  std::error_code code;
  const fs::path program = fs::read_symlink("/proc/self/exe", code);
  const fs::path folder = program.parent_path();
  for (const fs::path& candidate : {folder / "../lib/libdimts_engine.so", folder / "libdimts_engine.so"})
    if (fs::exists(candidate, code)) return fs::canonical(candidate, code).string();
  return "libdimts_engine.so";
}

Error loadError(const std::string& library, const char* reason) {
  return {"engine.load", library, reason ? reason : "The engine library could not be loaded.",
          "Run packaging/setup and build again; it lists what is missing.", ErrorKind::Internal};
}

}  // namespace

Result<std::unique_ptr<Engine>> loadEngine(ThreadWaiting waiting) {
  // libgomp reads this when it is loaded; a value that the user has set stays.
  setenv("GOMP_SPINCOUNT", waiting == ThreadWaiting::Sleep ? kSpinsBesideAWindow : kSpinsAlone, 0);
  const std::string library = findLibrary();
  void* handle = dlopen(library.c_str(), RTLD_NOW | RTLD_GLOBAL);
  if (!handle) return loadError(library, dlerror());
  auto create = reinterpret_cast<CreateEngine>(dlsym(handle, "dimtsCreateEngine"));
  if (!create) return loadError(library, dlerror());
  return std::unique_ptr<Engine>(create());
}

}  // namespace dimts::app
