package vn.onestop.processing.worklist;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.route.Callers;
import vn.onestop.web.Caller;

/** Shows heads and leaders how the work of their agency is shared out. */
@RestController
@PreAuthorize("hasAnyRole('UNIT_HEAD', 'LEADER')")
class WorkloadController {

    private final Workload workload;

    WorkloadController(Workload workload) {
        this.workload = workload;
    }

    @GetMapping(path = "/api/workload", produces = MediaType.APPLICATION_JSON_VALUE)
    Workload.Page show(Caller caller, HttpServletRequest http) {
        return workload.of(Callers.official(caller, http.getRemoteAddr()));
    }
}
