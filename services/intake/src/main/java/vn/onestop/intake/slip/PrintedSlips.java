package vn.onestop.intake.slip;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.onestop.forms.Applicant;
import vn.onestop.forms.Letterhead;
import vn.onestop.forms.Printer;
import vn.onestop.forms.ReceiptSheet;
import vn.onestop.forms.RefusalSheet;
import vn.onestop.forms.SupplementSheet;
import vn.onestop.intake.filing.ReturnSlip;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.personal.Phones;
import vn.onestop.intake.registration.Reading;
import vn.onestop.intake.registration.Receipt;
import vn.onestop.intake.registration.RefusalSlip;

/** Prints what the counter hands out. A form printed again is the form of the day it was issued. */
@Service
public class PrintedSlips {

    private final Reading reading;
    private final Statements statements;
    private final SlipSettings settings;
    private final Printer printer = new Printer();

    PrintedSlips(Reading reading, Statements statements, SlipSettings settings) {
        this.reading = reading;
        this.statements = statements;
        this.settings = settings;
    }

    /** Form 01 as PDF. */
    public byte[] receipt(String code, Onlooker by) {
        return printer.print(sheet(reading.receipt(code, by)));
    }

    /** Form 03 as PDF. */
    public byte[] refusal(String code, Onlooker by) {
        return printer.print(sheet(reading.refusalSlip(code, by)));
    }

    /** Form 02 before acceptance as PDF. */
    public byte[] returned(ReturnSlip slip) {
        var to = slip.to();
        var asked = slip.returned();
        return printer.print(new SupplementSheet(
                Letterhead.unnumbered(to.office().name().vi(), "HDHS", settings.city(), asked.at()),
                to.code(),
                applicant(to.filer()),
                to.procedure().vi(),
                asked.ordinal(),
                asked.items().stream()
                        .map(item -> new SupplementSheet.Item(item.paper(), item.request()))
                        .toList(),
                null,
                asked.legalBasis(),
                asked.replyBy(),
                to.office().name().vi(),
                to.office().hotline(),
                slip.returnedBy()));
    }

    private ReceiptSheet sheet(Receipt receipt) {
        var statement = statements.sign(new Statement(receipt.code(), receipt.receivedAt(), receipt.expectedAt()));
        return new ReceiptSheet(
                Letterhead.unnumbered(receipt.office().name().vi(), "TNHS", settings.city(), receipt.receivedAt()),
                receipt.code(),
                receipt.secret(),
                applicant(receipt.filer()),
                name(receipt.owner()),
                name(receipt.authorised()),
                receipt.procedure().vi(),
                receipt.field().vi(),
                receipt.content(),
                receipt.papers().stream()
                        .map(line -> new ReceiptSheet.Paper(line.name().vi(), Wording.of(line.kind()), line.count()))
                        .toList(),
                receipt.sets(),
                Wording.of(receipt.limit()),
                receipt.receivedAt(),
                receipt.expectedAt(),
                receipt.provisional(),
                Wording.of(receipt.resultDelivery()),
                Wording.of(receipt.fee()),
                receipt.receivedBy(),
                receipt.office().hotline(),
                settings.toVerify(statement));
    }

    private RefusalSheet sheet(RefusalSlip slip) {
        return new RefusalSheet(
                Letterhead.unnumbered(slip.office().name().vi(), "TCHS", settings.city(), slip.receivedAt()),
                slip.code(),
                slip.secret(),
                applicant(slip.filer()),
                slip.procedure().vi(),
                slip.content(),
                slip.receivedAt(),
                Wording.of(slip.reason()),
                slip.explanation(),
                slip.refusedBy(),
                slip.office().hotline());
    }

    static Applicant applicant(Receipt.Holder holder) {
        var phone = holder.phone();
        return new Applicant(
                holder.name(),
                holder.number(),
                holder.address(),
                phone == null ? null : Phones.asWritten(phone),
                holder.email());
    }

    private static @Nullable String name(Receipt.@Nullable Holder holder) {
        return holder == null ? null : holder.name();
    }
}
