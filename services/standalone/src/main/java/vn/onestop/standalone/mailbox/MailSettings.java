package vn.onestop.standalone.mailbox;

import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param file where the mails are kept */
@ConfigurationProperties("onestop.mail")
record MailSettings(Path file, InetAddress address, int port) {}
