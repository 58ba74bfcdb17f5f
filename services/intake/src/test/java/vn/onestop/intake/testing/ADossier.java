package vn.onestop.intake.testing;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A dossier as it comes to the counter: complete and valid until a test says what is different about it. */
public final class ADossier {

    public static final String NAME = "Nguyễn Thị Hoa";
    public static final String NUMBER = "001187012345";
    public static final String PHONE = "+84912345678";
    public static final String EMAIL = "hoa.nguyen@example.vn";
    public static final String ADDRESS = "12 phố Đội Cấn, phường Ba Đình";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode body;

    private ADossier(String json) {
        body = (ObjectNode) MAPPER.readTree(json);
    }

    /** For a certificate of marital status: 3 working days, decided where it was received. */
    public static ADossier forMaritalStatus() {
        return new ADossier("""
            {
              "procedure": "1.004873",
              "channel": "COUNTER",
              "filer": {
                "name": "Nguyễn Thị Hoa",
                "identityNumber": "001187012345",
                "phone": "0912 345 678",
                "email": "hoa.nguyen@example.vn",
                "address": "12 phố Đội Cấn, phường Ba Đình",
                "language": "VI",
                "accents": false
              },
              "papers": [{"ordinal": 1, "kind": "ORIGINAL", "count": 1}],
              "sets": 1,
              "resultDelivery": "COUNTER",
              "note": "Để đăng ký kết hôn"
            }
            """);
    }

    /** The replacement of a land certificate: decided by the land office, whoever received it. */
    public static ADossier forLand() {
        return forMaritalStatus().procedure("1.012783").papers(1, 2);
    }

    /** Something the counter does not take. */
    public static ADossier outsideCompetence() {
        return forMaritalStatus()
                .without("resultDelivery")
                .with("reason", "OUTSIDE_COMPETENCE")
                .with("explanation", "Thủ tục này thuộc thẩm quyền của Công an phường.");
    }

    /** Sent in from home. */
    public static ADossier sentIn() {
        return forMaritalStatus().with("channel", "ONLINE").with("receivingAgency", "H26.103.25.7");
    }

    /** Sent in with the help of somebody at a support point. */
    public ADossier helpedAt(String place, String consentedAt) {
        body.putObject("assistance")
                .put("support", "SUPPORT_POINT")
                .put("place", place)
                .putObject("consent")
                .put("given", true)
                .put("at", consentedAt)
                .put("wording", "2026-01");
        return this;
    }

    public ADossier procedure(String code) {
        return with("procedure", code);
    }

    public ADossier papers(int... ordinals) {
        var papers = body.putArray("papers");
        for (var ordinal : ordinals) {
            papers.addObject().put("ordinal", ordinal).put("kind", "ORIGINAL").put("count", 1);
        }
        return this;
    }

    public ADossier with(String field, String value) {
        body.put(field, value);
        return this;
    }

    public ADossier without(String field) {
        body.remove(field);
        return this;
    }

    public ADossier filer(String field, String value) {
        ((ObjectNode) body.get("filer")).put(field, value);
        return this;
    }

    public ADossier filerWithout(String field) {
        ((ObjectNode) body.get("filer")).remove(field);
        return this;
    }

    /** Somebody else's matter than the filer's. */
    public ADossier owner(String name, String phone) {
        body.putObject("owner").put("name", name).put("phone", phone);
        return this;
    }

    public ADossier ownerNumber(String number) {
        ((ObjectNode) body.get("owner")).put("identityNumber", number);
        return this;
    }

    public String json() {
        return body.toString();
    }
}
