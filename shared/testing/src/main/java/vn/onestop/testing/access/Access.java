package vn.onestop.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.onestop.testing.MadeFromCode;
import vn.onestop.testing.issuer.TestIssuer;

/** Who may call which endpoint of a running service: as its table in {@code docs/access} says, and nobody else. */
public final class Access {

    private static final List<String> ROLES = List.of(
            "CITIZEN",
            "VOLUNTEER",
            "COUNTER",
            "SPECIALIST",
            "UNIT_HEAD",
            "LEADER",
            "CLERK",
            "ADMIN",
            "SUPPORT",
            "AUDITOR");
    private static final String AUDITOR = "AUDITOR";
    private static final String NOBODY = "";

    private final String address;
    private final List<Endpoint> endpoints;
    private final HttpClient http = HttpClient.newHttpClient();

    private Access(String address, List<Endpoint> endpoints) {
        this.address = address;
        this.endpoints = endpoints;
    }

    /** Of a service that runs on a port of its own and trusts {@link TestIssuer}. */
    public static Access to(ApplicationContext context) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Access("http://localhost:" + port, new EndpointList(context).all());
    }

    /** The checked-in table is what the service does. */
    public void standsInTheTableOf(String service) {
        MadeFromCode.document("docs/access/" + service + ".md").mustBe(table(service));
    }

    /** 401 without a token, 403 with a role that is not listed, whatever else the request lacks. */
    public void isRefusedToEverybodyElse() {
        assertThat(endpoints.stream().flatMap(this::wronglyAnswered)).isEmpty();
    }

    /** An auditor looks at everything there is for them and changes nothing. */
    public void lendsAnAuditorNoHand() {
        assertThat(endpoints.stream()
                        .filter(Endpoint::changes)
                        .filter(endpoint -> !endpoint.permitted().equals(Permitted.ANYONE))
                        .filter(endpoint ->
                                endpoint.permitted().roles().contains(AUDITOR) || status(endpoint, AUDITOR) / 100 == 2)
                        .map(Endpoint::name))
                .isEmpty();
    }

    private Stream<String> wronglyAnswered(Endpoint endpoint) {
        if (endpoint.permitted().equals(Permitted.ANYONE)) {
            return Stream.empty();
        }
        var strangers = ROLES.stream().filter(endpoint.permitted()::leavesOut);
        return Stream.concat(
                wrong(endpoint, NOBODY, 401), strangers.flatMap(stranger -> wrong(endpoint, stranger, 403)));
    }

    private Stream<String> wrong(Endpoint endpoint, String role, int expected) {
        var status = status(endpoint, role);
        return status == expected
                ? Stream.empty()
                : Stream.of("%s answers '%s' with %d".formatted(endpoint.name(), role, status));
    }

    private int status(Endpoint endpoint, String role) {
        var request = HttpRequest.newBuilder(URI.create(address + endpoint.address()))
                .header("Accept", String.join(", ", endpoint.acceptable()));
        if (!role.equals(NOBODY)) {
            request.header("Authorization", TestIssuer.bearer("stranger", "H26.103.25.7", role));
        }
        if (endpoint.changes()) {
            request.header("Content-Type", endpoint.bodyType())
                    .method(endpoint.method(), BodyPublishers.ofString(endpoint.body()));
        }
        return http.sendAsync(request.build(), BodyHandlers.discarding()).join().statusCode();
    }

    private String table(String service) {
        return """
            # Who may call what: %s

            Made from the running service and compared with it by its tests, which also try every line over HTTP. Beside
            these anyone may ask for the health and the description of the API; all else under `/actuator` is for SUPPORT.

            | endpoint | who |
            | --- | --- |
            """.formatted(service)
                + endpoints.stream().map(Endpoint::row).collect(Collectors.joining("\n", "", "\n"));
    }
}
