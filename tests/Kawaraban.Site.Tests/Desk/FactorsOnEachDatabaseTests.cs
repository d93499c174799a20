using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

public sealed class SqliteFactorDesk() : FactorDesk(Database.Sqlite);

public sealed class PostgresFactorDesk() : FactorDesk(Database.Postgres);

public sealed class SecondFactorOnSqliteTests(SqliteFactorDesk desk) : SecondFactorTests(desk), IClassFixture<SqliteFactorDesk>;

public sealed class SecondFactorOnPostgresTests(PostgresFactorDesk desk) : SecondFactorTests(desk), IClassFixture<PostgresFactorDesk>;

public sealed class PasskeyOnSqliteTests(SqliteFactorDesk desk) : PasskeyTests(desk), IClassFixture<SqliteFactorDesk>;

public sealed class PasskeyOnPostgresTests(PostgresFactorDesk desk) : PasskeyTests(desk), IClassFixture<PostgresFactorDesk>;
