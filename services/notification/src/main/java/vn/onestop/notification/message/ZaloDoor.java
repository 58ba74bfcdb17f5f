package vn.onestop.notification.message;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.notification.channel.ZaloSignature;

/** Where Zalo says that a message has arrived. Anybody may knock; the signature is the permission. */
@RestController
class ZaloDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ZaloDoor.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RECEIVED = "user_received_message";

    private final Asking asking;
    private final ZaloSignature signature;

    ZaloDoor(Asking asking, ZaloSignature signature) {
        this.asking = asking;
        this.signature = signature;
    }

    @PostMapping("/api/messages/zalo")
    @Operation(
            summary = "Zalo says that a message has arrived",
            description = "Its signature over the body is the permission. Said again, nothing happens twice.")
    @ApiResponse(responseCode = "200", description = "Heard, or of no interest here")
    @ApiResponse(responseCode = "401", description = "Not signed by Zalo")
    ResponseEntity<Void> hear(
            @RequestBody byte[] body, @RequestHeader(name = "X-ZEvent-Signature", defaultValue = "") String signed) {
        var event = read(body);
        if (event == null || !signature.isUnder(body, event.path("timestamp").asString(""), signed)) {
            LOG.warn("zalo-event outcome=refused reason=signature");
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var tracking = id(event.path("message").path("tracking_id").asString(""));
        if (tracking != null && event.path("event_name").asString("").equals(RECEIVED)) {
            asking.arrived(tracking, text(event.path("message").path("msg_id")));
        }
        return ResponseEntity.ok().build();
    }

    private static @Nullable JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
