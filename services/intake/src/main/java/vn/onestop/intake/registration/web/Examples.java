package vn.onestop.intake.registration.web;

/** Dossiers as they come to a counter, for the description of the API; a test sends them. */
final class Examples {

    static final String ACCEPTANCE = """
        {
          "procedure": "1.001193",
          "channel": "COUNTER",
          "filer": {
            "name": "Nguyễn Thị Hoa",
            "identityNumber": "001187012345",
            "phone": "0912 345 678",
            "email": "hoa.nguyen@example.vn",
            "address": "12 phố Đội Cấn, phường Ba Đình, Hà Nội",
            "language": "VI",
            "accents": false
          },
          "owner": {"name": "Trần Minh An"},
          "papers": [
            {"ordinal": 1, "kind": "ORIGINAL", "count": 1},
            {"ordinal": 2, "kind": "ORIGINAL", "count": 1}
          ],
          "sets": 1,
          "resultDelivery": "COUNTER",
          "note": "Đăng ký khai sinh cho cháu Trần Minh An"
        }
        """;

    static final String REFUSAL = """
        {
          "procedure": "1.012783",
          "channel": "COUNTER",
          "filer": {
            "name": "Lê Văn Nam",
            "identityNumber": "001079004321",
            "phone": "0987 654 321",
            "language": "VI"
          },
          "reason": "NOT_ELIGIBLE",
          "explanation": "Thửa đất đang có tranh chấp chưa được giải quyết nên chưa đủ điều kiện cấp đổi."
        }
        """;

    private Examples() {}
}
