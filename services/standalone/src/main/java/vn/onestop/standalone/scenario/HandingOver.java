package vn.onestop.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** The citizen gets the result: signs for it at the counter, or it goes by post. */
final class HandingOver {

    private static final String SIGNATURE = Base64.getEncoder().encodeToString("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">
          <path d="M10 60 L50 20 L80 60 L120 25 L190 45" fill="none" stroke="#123"/>
        </svg>
        """.getBytes(UTF_8));
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private final Api api;
    private final Course course;

    HandingOver(Api api, Course course) {
        this.api = api;
        this.course = course;
    }

    void giveOut() throws TimeoutException {
        var errand = course.errand();
        Map<String, Object> form = errand.isByPost()
                ? Map.of("way", "POST", "trackingNumber", trackingNumber(errand.number()))
                : Map.of("way", "COUNTER", "collector", Map.of("who", "FILER"), "signature", SIGNATURE);
        var answer = Detours.heard(() -> api.post(
                errand.clerk(),
                "/api/dossiers/" + course.code() + "/handover",
                form,
                Map.of("Idempotency-Key", "scenario-handover-" + course.code())));
        if (answer.ok()) {
            course.isCollected();
        } else {
            course.fails("result not handed over: " + answer.said());
        }
    }

    /** As the Universal Postal Union numbers parcels (S10), with its check digit. */
    private static String trackingNumber(int number) {
        var serial = "%08d".formatted(10_000_000 + number);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.getNumericValue(serial.charAt(i));
        }
        var check = 11 - sum % 11;
        return "EH" + serial + (check == 10 ? 0 : check == 11 ? 5 : check) + "VN";
    }
}
