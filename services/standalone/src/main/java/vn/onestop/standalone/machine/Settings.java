package vn.onestop.standalone.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What each process is told about the others. */
final class Settings {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String ZALO_APP = "onestop";

    private final Place place;
    private final Keys keys;

    Settings(Place place, Keys keys) {
        this.place = place;
        this.keys = keys;
    }

    /** Environment of a service. */
    Map<String, String> of(Service service) {
        var settings = new LinkedHashMap<>(keys.secretsOf(service));
        settings.put("SERVER_PORT", Integer.toString(place.port(service)));
        settings.put("SERVER_ADDRESS", LOOPBACK);
        settings.put("ONESTOP_CLOCK_AHEAD", place.clockFile().toString());
        settings.put("ONESTOP_ISSUER", place.office().toString());
        settings.put("ONESTOP_JWKS", place.office() + "/oauth2/jwks");
        if (service.keepsData()) {
            settings.put(
                    "SPRING_DATASOURCE_URL",
                    "jdbc:postgresql://localhost:" + place.postgres() + "/" + service.shortName());
            settings.put("SPRING_DATASOURCE_USERNAME", service.shortName());
            settings.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "localhost:" + place.kafka());
        }
        switch (service) {
            case GATEWAY -> gateway(settings);
            case NOTIFICATION -> notification(settings);
            case INTAKE -> intake(settings);
            case PROCESSING -> processing(settings);
            case TRACKING -> {}
        }
        return settings;
    }

    /** Properties of the issuer, the SMS centre, Zalo and the mailbox, which run in this JVM. */
    Map<String, Object> ofOffice() {
        var data = place.data();
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", place.officePort());
        settings.put("server.address", LOOPBACK);
        settings.put("logging.file.name", place.log("standalone").toString());
        settings.put("logging.threshold.console", "OFF");
        settings.put("onestop.issuer.address", place.office());
        settings.put("onestop.issuer.signing-key", keys.signingKey());
        settings.put("onestop.issuer.gateway", place.address(Service.GATEWAY));
        settings.put("onestop.issuer.gateway-secret", keys.gatewaySecret());
        settings.put("onestop.clock.ahead", place.clockFile().toString());
        settings.put("onestop.sms.file", data.resolve("phone.jsonl").toString());
        settings.put("onestop.sms.address", LOOPBACK);
        settings.put("onestop.sms.port", place.smpp());
        settings.put("onestop.sms.system-id", Keys.SMPP_SYSTEM_ID);
        settings.put("onestop.sms.password", keys.smppPassword());
        settings.put("onestop.zalo.folder", data.toString());
        settings.put("onestop.zalo.app-id", ZALO_APP);
        settings.put("onestop.zalo.secret-key", keys.zaloSecret("app"));
        settings.put("onestop.zalo.refresh-token", keys.zaloSecret("refresh"));
        settings.put("onestop.zalo.official-secret", keys.zaloSecret("official"));
        settings.put("onestop.zalo.hook", place.address(Service.NOTIFICATION) + "/api/messages/zalo");
        // People try it out at any hour.
        settings.put("onestop.zalo.closed-at-night", "false");
        settings.put("onestop.mail.file", data.resolve("mailbox.jsonl").toString());
        settings.put("onestop.mail.address", LOOPBACK);
        settings.put("onestop.mail.port", place.smtp());
        return settings;
    }

    private void intake(Map<String, String> settings) {
        // People try it out at any hour.
        settings.put("ONESTOP_REGISTRATION_OFFICE_HOURS", "WARN");
        settings.put("ONESTOP_PAYMENT_SANDBOX", "true");
        settings.put("ONESTOP_PUBLIC_ADDRESS", place.address(Service.GATEWAY).toString());
        settings.put(
                "ONESTOP_CATALOGUE_OFFICIALS",
                DemoOfficials.in(place.data()).toUri().toString());
        settings.put("ONESTOP_PAPER_FOLDER", place.data().resolve("papers").toString());
    }

    private void processing(Map<String, String> settings) {
        settings.put("ONESTOP_RESULT_FOLDER", place.data().resolve("results").toString());
    }

    private void notification(Map<String, String> settings) {
        settings.put("ONESTOP_SMPP_HOST", LOOPBACK);
        settings.put("ONESTOP_SMPP_PORT", Integer.toString(place.smpp()));
        // Our centre's receipts carry notification's reference: a missing one says that it has no such message.
        settings.put("ONESTOP_SMPP_ECHOES_REFERENCE", "true");
        settings.put("ONESTOP_SMPP_SETTLE_AFTER", "20s");
        // People try it out at any hour.
        settings.put("ONESTOP_MESSAGE_QUIET_HOURS_FROM", "00:00");
        settings.put("ONESTOP_MESSAGE_QUIET_HOURS_UNTIL", "00:00");
        if ("on".equals(System.getenv("ONESTOP_ZALO"))) {
            zalo(settings);
        }
        settings.put("SPRING_MAIL_HOST", LOOPBACK);
        settings.put("SPRING_MAIL_PORT", Integer.toString(place.smtp()));
    }

    private void zalo(Map<String, String> settings) {
        var address = place.office() + "/zalo";
        settings.put("ONESTOP_ZALO_API", address);
        settings.put("ONESTOP_ZALO_OAUTH", address);
        settings.put("ONESTOP_ZALO_APP_ID", ZALO_APP);
        settings.put("ONESTOP_ZALO_SECRET_KEY", keys.zaloSecret("app"));
        settings.put("ONESTOP_ZALO_REFRESH_TOKEN", keys.zaloSecret("refresh"));
        settings.put("ONESTOP_ZALO_OFFICIAL_SECRET", keys.zaloSecret("official"));
        settings.put("ONESTOP_MESSAGE_CHANNELS_CARE_HOURS_FROM", "00:00");
        settings.put("ONESTOP_MESSAGE_CHANNELS_CARE_HOURS_UNTIL", "00:00");
    }

    private void gateway(Map<String, String> settings) {
        settings.put("ONESTOP_TOKEN_URI", place.office() + "/oauth2/token");
        for (var service : Service.values()) {
            if (service != Service.GATEWAY) {
                settings.put("ONESTOP_" + service.name() + "_URL", Objects.toString(place.address(service)));
            }
        }
    }
}
