package vn.onestop.processing.casefile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.processing.route.Official;

/** Finds a case for those whom it concerns, and for auditors. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sight {

    private final CaseFiles caseFiles;
    private final Staff staff;

    Sight(CaseFiles caseFiles, Staff staff) {
        this.caseFiles = caseFiles;
        this.staff = staff;
    }

    CaseFile of(String code, Official official) {
        var file = caseFiles
                .findByCode(code)
                .filter(found -> official.audits() || found.concerns(official))
                .orElseThrow(() -> new NoSuchCase(code));
        staff.standIn(file);
        return file;
    }
}
