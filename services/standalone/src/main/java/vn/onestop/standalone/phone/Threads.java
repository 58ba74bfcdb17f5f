package vn.onestop.standalone.phone;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The pages on which one looks into phones.
 *
 * @param place where they are found, and what their words are called by
 * @param all what has been received, oldest first
 */
public record Threads<M extends PhoneMessage>(String place, Supplier<List<M>> all) {

    /** A phone in the list. */
    record Line(String number, PhoneMessage last, int count) {}

    /** All phones, the one that received something last first. */
    public String list(Model model) {
        var lines = all.get().stream().collect(groupingBy(PhoneMessage::to)).entrySet().stream()
                .map(phone -> new Line(
                        phone.getKey(),
                        phone.getValue().getLast(),
                        phone.getValue().size()))
                .sorted(Comparator.comparing((Line line) -> line.last().receivedAt())
                        .reversed())
                .toList();
        model.addAttribute("place", place);
        model.addAttribute("lines", lines);
        return "phone/list";
    }

    /** One phone. */
    public String thread(String number, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("number", number);
        model.addAttribute("messages", of(number));
        return "phone/thread";
    }

    /** @param number of one phone only */
    public List<M> of(@Nullable String number) {
        return number == null
                ? all.get()
                : all.get().stream()
                        .filter(message -> message.to().equals(number))
                        .toList();
    }
}
