package vn.onestop.intake.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the vault has locked for a dossier. */
record Locked(List<LockedPerson> people, byte @Nullable [] note, byte[] secret, byte @Nullable [] refusalExplanation) {}
