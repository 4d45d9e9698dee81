package nl.doorstroom.toegang.oidc;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.doorstroom.journeys.Chromium;

/** Somebody with a browser who logs in at Keycloak. */
final class Visitor implements AutoCloseable {
    private final BrowserContext context = Chromium.browser().newContext(new NewContextOptions().setLocale("nl-NL"));
    private final Page page = context.newPage();

    Page page() {
        return page;
    }

    /** Goes to the log-in page, chooses a provider and tells it the password. */
    void logIn(String provider, String user) {
        page.navigate(OidcApp.url("/inloggen"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Aanmelden " + provider)
                                .setExact(true))
                .click();
        page.fill("#username", user);
        page.fill("#password", "wachtwoord van " + user);
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(OidcApp.url("/")));
    }

    int open(String path) {
        var answer = page.navigate(OidcApp.url(path));
        return answer == null ? 0 : answer.status();
    }

    String address() {
        return page.url().replace(OidcApp.url(""), "");
    }

    String heading() {
        return page.locator("h1").innerText().strip();
    }

    @Override
    public void close() {
        context.close();
    }
}
