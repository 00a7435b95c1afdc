package org.sharaka.web.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.agenda.AgendaItem;
import org.sharaka.application.agenda.AgendaSubject;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.NameWire;

/**
 * One line of the agenda.
 *
 * @param kind what it is about
 * @param title the same in the reader's language
 * @param dueOn when it falls due; null for what only waits
 * @param overdue whether its day has passed
 * @param decision whether the person who asks can decide it now
 * @param subject what it speaks of
 * @param about which part of that; null where there is none
 * @param href where the subject is
 * @param gate where the ruling on the decision is; null where no gate is asked
 */
record AgendaItemWire(
        String kind,
        String title,
        String dueOn,
        boolean overdue,
        boolean decision,
        SubjectWire subject,
        @Nullable String about,
        String href,
        @Nullable String gate) {

    /** What an item speaks of; the name is null for a payment. */
    record SubjectWire(String kind, String id, String reference, NameWire name) {}

    static AgendaItemWire of(AgendaItem item, Reader reader) {
        AgendaSubject subject = item.subject();
        String version = subject.kind() == AgendaSubject.Kind.POLICY ? "/versions/" + subject.reference() : "";
        String href = "/api/v1/" + folder(subject) + "/" + subject.id() + version;
        return new AgendaItemWire(
                item.kind().name(),
                reader.texts().word("AGENDA_" + item.kind().name(), reader.language()),
                item.dueOn().fold(LocalDate::toString, () -> null),
                item.overdue(),
                item.decision(),
                new SubjectWire(
                        subject.kind().name(),
                        subject.id(),
                        subject.reference(),
                        subject.name().fold(NameWire::of, () -> null)),
                item.about().isEmpty() ? null : item.about(),
                href,
                item.decision() && !item.about().isEmpty() ? gate(item, href) : null);
    }

    private static String folder(AgendaSubject subject) {
        return switch (subject.kind()) {
            case PROJECT -> "projects";
            case PLEDGE -> "pledges";
            case PAYMENT -> "payments";
            case SUPPORT_PLAN -> "support-plans";
            case CENTRE -> "centres";
            case MANDATE -> "mandates";
            case HANDOVER -> "handovers";
            case STEP_BACK -> "stepbacks";
            case POLICY -> "policies";
            case CORRECTION -> "corrections";
            case RECEIPT -> "receipts";
        };
    }

    private static @Nullable String gate(AgendaItem item, String href) {
        return switch (item.kind()) {
            case STEP, PAYMENT_APPROVAL, HANDOVER, PLAN_APPROVAL, POLICY_DRAFT -> href + "/gates/" + item.about();
            case TERMS_APPROVAL -> href + "/terms-of-reference/" + item.about() + "/gates/approve";
            case RESERVE -> href + "/reserves/" + item.about() + "/gates/lift";
            case CONDITION -> "/api/v1/conditions/" + item.about() + "/gates/extend";
            case VALIDATION -> href + "/assessments/" + item.about() + "/gates/validate";
            case REPORT_ACCEPTANCE -> href + "/reports/" + item.about() + "/gates/accept";
            case FINDING -> href + "/findings/" + item.about() + "/gates/close";
            case FOREIGN_DECLARATION -> href + "/gates/declare";
            case CHANGED_VERDICT ->
                item.subject().kind() == AgendaSubject.Kind.CORRECTION ? href + "/gates/" + item.about() : null;
            default -> null;
        };
    }
}
