package vn.onestop.notification.fact;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Text;

/** The names of agencies and procedures, as heard from the catalogue. */
@Repository
class Reference {

    /** An agency (cơ quan) as citizens know it. */
    record Agency(Text name, String smsName, String hotline) {}

    private final JdbcClient jdbc;

    Reference(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hear(CatalogueEvent event) {
        switch (event) {
            case AgencyPublished agency -> hear(agency);
            case ProcedurePublished procedure -> hear(procedure);
            case CalendarPublished _, CalendarProposed _, OfficialPublished _ -> {}
        }
    }

    private void hear(AgencyPublished agency) {
        jdbc.sql("""
            insert into agency (code, version, name_vi, name_en, sms_name, hotline)
            values (:code, :version, :vi, :en, :sms, :hotline)
            on conflict (code) do update set version = excluded.version, name_vi = excluded.name_vi,
                name_en = excluded.name_en, sms_name = excluded.sms_name, hotline = excluded.hotline
            where agency.version <= excluded.version
            """)
                .param("code", agency.code())
                .param("version", agency.version())
                .param("vi", agency.name().vi())
                .param("en", agency.name().en())
                .param("sms", agency.smsName())
                .param("hotline", agency.hotline())
                .update();
    }

    private void hear(ProcedurePublished procedure) {
        jdbc.sql("""
            insert into procedure (code, version, name_vi, name_en) values (:code, :version, :vi, :en)
            on conflict (code, version) do update set name_vi = excluded.name_vi, name_en = excluded.name_en
            """)
                .param("code", procedure.code())
                .param("version", procedure.version())
                .param("vi", procedure.name().vi())
                .param("en", procedure.name().en())
                .update();
    }

    Optional<Agency> agency(String code) {
        return jdbc.sql("select name_vi, name_en, sms_name, hotline from agency where code = ?")
                .param(code)
                .query((row, _) -> new Agency(
                        new Text(row.getString("name_vi"), row.getString("name_en")),
                        row.getString("sms_name"),
                        row.getString("hotline")))
                .optional();
    }

    Optional<Text> procedure(ProcedureRef procedure) {
        return jdbc.sql("select name_vi, name_en from procedure where code = ? and version = ?")
                .params(procedure.code(), procedure.version())
                .query((row, _) -> new Text(row.getString("name_vi"), row.getString("name_en")))
                .optional();
    }
}
