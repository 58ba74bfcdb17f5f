package vn.onestop.intake.filing.web;

/** A dossier as a citizen sends it in, for the description of the API; a test sends it. */
final class FilingExamples {

    static final String FILING = """
        {
          "procedure": "1.004873",
          "channel": "ONLINE",
          "receivingAgency": "H26.103.25.7",
          "filer": {
            "name": "Nguyễn Thị Hoa",
            "identityNumber": "001187012345",
            "phone": "0912 345 678",
            "email": "hoa.nguyen@example.vn",
            "address": "12 phố Đội Cấn, phường Ba Đình, Hà Nội"
          },
          "papers": [{"ordinal": 1, "kind": "ELECTRONIC", "count": 1}],
          "resultDelivery": "ELECTRONIC",
          "note": "Để đăng ký kết hôn"
        }
        """;

    private FilingExamples() {}
}
