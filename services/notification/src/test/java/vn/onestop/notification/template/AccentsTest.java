package vn.onestop.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.onestop.notification.channel.SmsText;

class AccentsTest {

    @Test
    void everyVietnameseLetterLosesItsAccents() {
        var letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

        var plain = Accents.remove(letters + letters.toUpperCase());

        assertThat(plain).matches("[aeiouyd]+[AEIOUYD]+").hasSize(2 * letters.length());
        assertThat(SmsText.of(plain).alphabet()).isEqualTo(SmsText.Alphabet.GSM7);
    }

    @Test
    void lettersWithTheirAccentsWrittenApartLoseThemToo() {
        assertThat(Accents.remove("Đi\u0323nh")).isEqualTo("Dinh");
    }

    @Test
    void aShortNameFindsItsAccentsInTheFullName() {
        assertThat(Accents.restore("TTPVHCC phuong Ba Dinh", "Trung tâm Phục vụ hành chính công phường Ba Đình"))
                .isEqualTo("TTPVHCC phường Ba Đình");
    }

    @Test
    void aWordThatTheFullNameLacksStaysAsItIs() {
        assertThat(Accents.restore("VPDKDD Ha Noi", "Văn phòng Đăng ký đất đai Hà Nội"))
                .isEqualTo("VPDKDD Hà Nội");
    }
}
