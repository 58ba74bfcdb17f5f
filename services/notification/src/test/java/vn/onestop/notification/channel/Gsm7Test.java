package vn.onestop.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Gsm7Test {

    @Test
    void everyCharacterOfTheAlphabetComesBackAsItWas() {
        var all = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
                + "abcdefghijklmnopqrstuvwxyzäöñüà\f^{}\\[~]|€";

        assertThat(Gsm7.canSay(all)).isTrue();
        assertThat(Gsm7.decode(Gsm7.encode(all))).isEqualTo(all);
    }

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(Gsm7.encode("@$_Aza")).containsExactly(0x00, 0x02, 0x11, 0x41, 0x7A, 0x61);
        assertThat(Gsm7.encode("€[")).containsExactly(0x1B, 0x65, 0x1B, 0x3C);
    }

    @Test
    void aCharacterOfTheExtensionTableTakesTwoSeptets() {
        assertThat(Gsm7.septets("10€")).isEqualTo(4);
    }

    @Test
    void vietnameseWithAccentsIsNotInTheAlphabet() {
        assertThat(Gsm7.canSay("Đã tiếp nhận")).isFalse();
        assertThatThrownBy(() -> Gsm7.encode("đ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEscapeItselfIsNoCharacter() {
        assertThat(Gsm7.canSay("\u001B")).isFalse();
    }
}
