package vn.onestop.intake.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Text;

/**
 * What stands on the receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả, form 01 of Circular 03/2025). The identity number
 * is shown by its last digits only.
 *
 * @param secret the four characters that show the dossier to whoever holds the receipt
 * @param content what is asked for (nội dung yêu cầu giải quyết)
 * @param limit what the law allows
 * @param expectedAt when the result is expected (thời gian dự kiến trả kết quả)
 */
public record Receipt(
        @Schema(example = "H26.103.25.7-260310-0112") String code,

        @Schema(example = "K7XM") String secret,

        Office office,
        Holder filer,

        @Schema(description = "Chủ hồ sơ, when it is not the filer") @Nullable
        Holder owner,

        @Schema(description = "Người được ủy quyền") @Nullable
        Holder authorised,

        Text procedure,
        Text field,

        @Nullable String content,
        List<Line> papers,
        int sets,
        Limit limit,
        Instant receivedAt,
        Instant expectedAt,
        boolean provisional,
        ResultDelivery resultDelivery,
        Fee fee,
        String receivedBy) {

    public Receipt {
        papers = List.copyOf(papers);
    }

    /** Where the dossier was taken. */
    public record Office(
            @Schema(example = "H26.103.25.7") String code,
            Text name,
            @Schema(example = "1022") String hotline) {}

    /** A person on a slip. */
    public record Holder(
            @Schema(example = "Nguyễn Thị Hoa") String name,

            @Schema(description = "Last digits of the identity number or tax code", example = "********1234") @Nullable
            String number,

            @Schema(example = "+84912345678") @Nullable String phone,

            @Nullable String email,
            @Nullable String address) {

        @Override
        public String toString() {
            return "Holder[hidden]";
        }
    }

    /** A row of the table of papers: STT, tên giấy tờ, loại giấy tờ, số lượng. */
    public record Line(int ordinal, Text name, HandedIn.Kind kind, int count) {}

    @Override
    public String toString() {
        return "Receipt[" + code + "]";
    }
}
