package vn.onestop.time;

/**
 * What lets an official do what is refused otherwise.
 *
 * @param legalBasis the provision it rests on
 * @param approver account of the head who answers for it
 */
public record Exemption(String legalBasis, String approver) {

    public Exemption {
        if (legalBasis.isBlank() || approver.isBlank()) {
            throw new IncompleteExemption("an exemption needs its legal basis and the head who approved it");
        }
    }
}
