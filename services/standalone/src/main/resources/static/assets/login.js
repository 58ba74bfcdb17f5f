// A click on a demo account fills the form and sends it.
for (const button of document.querySelectorAll("[data-account]")) {
  button.addEventListener("click", () => {
    document.querySelector("[name=username]").value = button.dataset.account;
    document.querySelector("[name=password]").value = button.dataset.password;
    document.querySelector("form").requestSubmit();
  });
}
