using Kawaraban.Site.Tests.Desk.Bench;
using Kawaraban.Site.Tests.Desk.Facts;
using Kawaraban.Site.Tests.Desk.Trying;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>A desk over a SQLite file.</summary>
public sealed class SqliteDesk() : OpenDesk(Database.Sqlite);

/// <summary>A desk over PostgreSQL.</summary>
public sealed class PostgresDesk() : OpenDesk(Database.Postgres);

public sealed class BenchApiOnSqliteTests(SqliteDesk desk) : BenchApiTests(desk), IClassFixture<SqliteDesk>;

public sealed class BenchApiOnPostgresTests(PostgresDesk desk) : BenchApiTests(desk), IClassFixture<PostgresDesk>;

public sealed class PictureDeskOnSqliteTests(SqliteDesk desk) : PictureDeskTests(desk), IClassFixture<SqliteDesk>;

public sealed class PictureDeskOnPostgresTests(PostgresDesk desk) : PictureDeskTests(desk), IClassFixture<PostgresDesk>;

public sealed class ReleasingOnSqliteTests(SqliteDesk desk) : ReleasingTests(desk), IClassFixture<SqliteDesk>;

public sealed class ReleasingOnPostgresTests(PostgresDesk desk) : ReleasingTests(desk), IClassFixture<PostgresDesk>;

public sealed class RightsOnSqliteTests(SqliteDesk desk) : RightsTests(desk), IClassFixture<SqliteDesk>;

public sealed class RightsOnPostgresTests(PostgresDesk desk) : RightsTests(desk), IClassFixture<PostgresDesk>;

public sealed class FactSheetOnSqliteTests(SqliteDesk desk) : FactSheetTests(desk), IClassFixture<SqliteDesk>;

public sealed class FactSheetOnPostgresTests(PostgresDesk desk) : FactSheetTests(desk), IClassFixture<PostgresDesk>;

public sealed class FactRightsOnSqliteTests(SqliteDesk desk) : FactRightsTests(desk), IClassFixture<SqliteDesk>;

public sealed class FactRightsOnPostgresTests(PostgresDesk desk) : FactRightsTests(desk), IClassFixture<PostgresDesk>;

public sealed class FactApiOnSqliteTests(SqliteDesk desk) : FactApiTests(desk), IClassFixture<SqliteDesk>;

public sealed class FactApiOnPostgresTests(PostgresDesk desk) : FactApiTests(desk), IClassFixture<PostgresDesk>;

public sealed class PartEntryOnSqliteTests(SqliteDesk desk) : PartEntryTests(desk), IClassFixture<SqliteDesk>;

public sealed class PartEntryOnPostgresTests(PostgresDesk desk) : PartEntryTests(desk), IClassFixture<PostgresDesk>;

public sealed class FactEntryOnSqliteTests(SqliteDesk desk) : FactEntryTests(desk), IClassFixture<SqliteDesk>;

public sealed class FactEntryOnPostgresTests(PostgresDesk desk) : FactEntryTests(desk), IClassFixture<PostgresDesk>;

public sealed class FileProposalOnSqliteTests(SqliteDesk desk) : FileProposalTests(desk), IClassFixture<SqliteDesk>;

public sealed class FileProposalOnPostgresTests(PostgresDesk desk) : FileProposalTests(desk), IClassFixture<PostgresDesk>;

public sealed class RegisterOnSqliteTests(SqliteDesk desk) : RegisterTests(desk), IClassFixture<SqliteDesk>;

public sealed class RegisterOnPostgresTests(PostgresDesk desk) : RegisterTests(desk), IClassFixture<PostgresDesk>;

public sealed class SignInOnSqliteTests(SqliteDesk desk) : SignInTests(desk), IClassFixture<SqliteDesk>;

public sealed class SignInOnPostgresTests(PostgresDesk desk) : SignInTests(desk), IClassFixture<PostgresDesk>;

public sealed class WritingOnSqliteTests(SqliteDesk desk) : WritingTests(desk), IClassFixture<SqliteDesk>;

public sealed class WritingOnPostgresTests(PostgresDesk desk) : WritingTests(desk), IClassFixture<PostgresDesk>;

public sealed class RowHelpOnSqliteTests(SqliteDesk desk) : RowHelpTests(desk), IClassFixture<SqliteDesk>;

public sealed class RowHelpOnPostgresTests(PostgresDesk desk) : RowHelpTests(desk), IClassFixture<PostgresDesk>;

public sealed class EditionRightsOnSqliteTests(SqliteDesk desk) : EditionRightsTests(desk), IClassFixture<SqliteDesk>;

public sealed class EditionRightsOnPostgresTests(PostgresDesk desk) : EditionRightsTests(desk), IClassFixture<PostgresDesk>;

public sealed class StaffingOnSqliteTests(SqliteDesk desk) : StaffingTests(desk), IClassFixture<SqliteDesk>;

public sealed class StaffingOnPostgresTests(PostgresDesk desk) : StaffingTests(desk), IClassFixture<PostgresDesk>;

public sealed class WorkOnSqliteTests(SqliteDesk desk) : WorkTests(desk), IClassFixture<SqliteDesk>;

public sealed class WorkOnPostgresTests(PostgresDesk desk) : WorkTests(desk), IClassFixture<PostgresDesk>;

public sealed class DeskApiOnSqliteTests(SqliteDesk desk) : DeskApiTests(desk), IClassFixture<SqliteDesk>;

public sealed class DeskApiOnPostgresTests(PostgresDesk desk) : DeskApiTests(desk), IClassFixture<PostgresDesk>;

public sealed class ProofingOnSqliteTests(SqliteDesk desk) : ProofingTests(desk), IClassFixture<SqliteDesk>;

public sealed class ProofingOnPostgresTests(PostgresDesk desk) : ProofingTests(desk), IClassFixture<PostgresDesk>;

public sealed class TrialPagesOnSqliteTests(SqliteDesk desk) : TrialPageTests(desk), IClassFixture<SqliteDesk>;

public sealed class TrialPagesOnPostgresTests(PostgresDesk desk) : TrialPageTests(desk), IClassFixture<PostgresDesk>;
