package vn.onestop.standalone;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Duration;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.machine.Service;
import vn.onestop.standalone.terminal.Terminal;

/** The table of addresses and accounts. */
final class Addresses {

    private Addresses() {}

    static void print(Place place, Duration took) {
        var gateway = place.address(Service.GATEWAY);
        OUT.println();
        OUT.printf("  %s in %.1f s.%n", Terminal.bold("Ready"), took.toMillis() / 1000.0);
        OUT.println();
        address("The system", gateway.toString());
        address("Phones (SMS)", place.office() + "/phone");
        address("Phones (Zalo)", place.office() + "/zalo");
        address("Mailbox", place.office() + "/mailbox");
        address("API descriptions", gateway + "/v3/api-docs/intake  (processing, notification, tracking)");
        address("PostgreSQL", "localhost:" + place.postgres() + "  passwords in data/keys");
        address("Kafka", "localhost:" + place.kafka());
        address("A token", "curl -u clerk:demo -d grant_type=client_credentials " + place.office() + "/oauth2/token");
        OUT.println();
        OUT.println("  Accounts" + Terminal.quiet(", password of each: " + Account.PASSWORD));
        for (var account : Account.ALL) {
            OUT.printf(
                    "    %s %s %s%n",
                    String.format("%-18s", account.name()),
                    String.format("%-20s", account.person()),
                    Terminal.quiet(account.title()));
        }
        OUT.println();
        OUT.println(
                "  Next, in another terminal: " + Terminal.bold("./onestop scenario") + "   Ctrl-C ends everything.");
    }

    private static void address(String what, String where) {
        OUT.printf("    %s %s%n", Terminal.quiet(String.format("%-18s", what)), where);
    }
}
