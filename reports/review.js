// Filters only: everything else on the page works without scripts.
(function () {
  "use strict";
  document.querySelectorAll(".filters").forEach(function (bar) {
    var review = document.getElementById(bar.dataset.for);
    var cards = Array.prototype.slice.call(review.querySelectorAll(".card"));
    var groups = Array.prototype.slice.call(review.querySelectorAll("[data-group]"));
    var boxes = Array.prototype.slice.call(bar.querySelectorAll("input"));
    var family = bar.querySelector("select");
    var said = bar.querySelector("output");
    bar.hidden = false;

    function apply() {
      var wanted = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
      var hidden = 0;
      cards.forEach(function (card) {
        var shown = wanted.indexOf(card.dataset.state) >= 0 &&
          (!family.value || card.dataset.family === family.value);
        card.hidden = !shown;
        hidden += shown ? 0 : 1;
      });
      groups.forEach(function (group) { group.hidden = wanted.indexOf(group.dataset.group) < 0; });
      said.textContent = hidden ? said.dataset.hidden.replace("#", hidden) : said.dataset.all;
      said.classList.toggle("some", hidden > 0);
    }

    bar.addEventListener("change", apply);
    bar.querySelector("button").addEventListener("click", function () {
      boxes.forEach(function (box) { box.checked = true; });
      family.value = "";
      apply();
    });
    apply();
    // A link from the text must find its card even when the filters hide it or its group is folded.
    review.addEventListener("click", function (event) {
      var link = event.target.closest("a[href^='#']");
      var card = link && document.getElementById(link.getAttribute("href").slice(1));
      if (!card || !card.classList.contains("card")) { return; }
      if (card.hidden || card.parentElement.hidden) { bar.querySelector("button").click(); }
      if (card.parentElement.tagName === "DETAILS") { card.parentElement.open = true; }
    });
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (item) { item.open = true; });
  });
})();
