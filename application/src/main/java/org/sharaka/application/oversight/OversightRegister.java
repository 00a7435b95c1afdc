package org.sharaka.application.oversight;

/**
 * The use cases of what the foundation oversees at a centre.
 *
 * @param reports reports
 * @param findings findings, conditions and incidents
 * @param consultations consultations, complaints and satisfaction
 * @param finances statements, budgets and commitments
 */
public record OversightRegister(
        ReportRegister reports,
        FindingRegister findings,
        ConsultationRegister consultations,
        FinanceRegister finances) {

    /**
     * The use cases at one desk.
     *
     * @param desk where the books are
     * @return all of them
     */
    public static OversightRegister at(BookDesk desk) {
        return new OversightRegister(
                new ReportRegister(desk),
                new FindingRegister(desk),
                new ConsultationRegister(desk),
                new FinanceRegister(desk));
    }
}
