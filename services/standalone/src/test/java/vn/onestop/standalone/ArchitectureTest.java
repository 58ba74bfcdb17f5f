package vn.onestop.standalone;

import java.util.Set;
import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {

    /** Ends what it started, whatever goes wrong with one of them. */
    @Override
    protected Set<String> edge() {
        return Set.of("Machine");
    }

    /** The demo may be looked into by anybody on this computer; what changes it asks for a secret. */
    @Override
    protected Set<String> publicEndpoints() {
        return Set.of(
                "LoginPage.login",
                "LoginPage.home",
                "PhonePages.phones",
                "PhonePages.phone",
                "PhonePages.json",
                "MailboxPages.mails",
                "MailboxPages.mail",
                "MailboxPages.html",
                "MailboxPages.json",
                "ZaloApi.token",
                "ZaloApi.message",
                "ZaloApi.status",
                "ZaloApi.manner",
                "ZaloPages.phones",
                "ZaloPages.phone",
                "ZaloPages.json",
                "SystemPages.parts",
                "SystemPages.restart");
    }
}
