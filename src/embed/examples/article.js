const view = document.getElementById("view");
view.addEventListener("musubi-scene", ({ detail }) => {
  document.getElementById("told").textContent = `Scene ${detail.index + 1} of ${detail.count}`;
});
document.getElementById("next").addEventListener("click", () => view.next());
