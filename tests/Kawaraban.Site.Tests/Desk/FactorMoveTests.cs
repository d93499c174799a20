using System.Net;
using Kawaraban.Newsroom.Archive.Keeping;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>A paper that moves takes the second factors of its staff along.</summary>
public sealed class FactorMoveTests(SqliteFactorDesk desk) : IClassFixture<SqliteFactorDesk>
{
    [Fact]
    public async Task App_recovery_codes_and_passkey_let_in_where_the_paper_went()
    {
        await using var there = await RunningPaper.StartAsync(Database.Postgres, clock: desk.Clock, needsSecondFactor: true);
        using var member = await desk.NewAsync(StaffRole.Editor);
        using var device = new Authenticator();
        var (key, codes) = await desk.SetUpAsync(member);
        await desk.AddPasskeyAsync(member, device, "My phone");
        var spent = desk.CodeAt(key, 0);
        using var file = new MemoryStream();
        await desk.Paper.Get<PaperExport>().WriteAsync(file, Path.Combine(AppContext.BaseDirectory, "editions"));

        await there.Get<PaperImport>().ReadAsync(file);

        var (who, page) = await desk.HalfwayAsync(member.Email, there);
        using var _ = who;
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(who, page, "/sign-in/code", ("code", spent))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AnswerAsync(who, page, "/sign-in/code", ("code", desk.NextCode(key)))).Status);
        var (other, again) = await desk.HalfwayAsync(member.Email, there);
        using var __ = other;
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AnswerAsync(other, again, "/sign-in/recovery", ("code", codes[0]))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.ShowPasskeyAsync(device, paper: there)).Status);
    }
}
