package org.sharaka.web.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** A person who signs for one side; the power is null for a natural person who signs for itself. */
public record SignatoryWire(
        @NotNull String side,
        @NotNull String name,
        @NotNull String role,
        @Valid DocumentWire power,
        @NotNull String signedOn) {

    /** The persons who signed, on both sides. */
    public static List<SignatoryWire> of(List<Signatory> signatories) {
        return signatories.stream().map(SignatoryWire::of).toList();
    }

    private static SignatoryWire of(Signatory signatory) {
        return new SignatoryWire(
                signatory.side().name(),
                signatory.name(),
                signatory.role(),
                DocumentWire.of(signatory.power()),
                signatory.signedOn().toString());
    }

    /** The persons who signed, on both sides. */
    public static List<Signatory> read(Form form, List<SignatoryWire> signatories) {
        return form.each("/signatories", signatories, (pointer, one) -> one.read(form, pointer));
    }

    private Optional<Signatory> read(Form form, String pointer) {
        Optional<Side> signsFor = form.word(pointer + "/side", side, Side.class);
        Optional<LocalDate> day = form.date(pointer + "/signedOn", signedOn);
        Optional<Document> paper = form.document(pointer + "/power", power);
        Optional<String> who = form.take(pointer + "/name", name, SignatoryWire::line);
        Optional<String> what = form.take(pointer + "/role", role, SignatoryWire::line);
        boolean whole = signsFor.isPresent() && day.isPresent() && who.isPresent() && what.isPresent();
        return whole
                ? Optional.of(new Signatory(signsFor.get(), who.get(), what.get(), Fact.of(paper), day.get()))
                : Optional.empty();
    }

    private static String line(String text) {
        return PlainText.line(text, Signatory.LONGEST, "value.text");
    }
}
