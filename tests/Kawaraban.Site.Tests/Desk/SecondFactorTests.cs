using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Authenticator apps and recovery codes: what lets in, what does not, and what needs them.</summary>
public abstract class SecondFactorTests(FactorDesk desk)
{
    [Fact]
    public async Task An_app_is_set_up_by_password_and_code_and_asked_for_from_then_on()
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        var account = await member.OpenAsync("/desk/account");
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.AnswerAsync(member, account, "/app/begin", ("proof", "not my password"))).Status);
        using (var early = await member.GetAsync("/desk/account/app"))
        {
            Assert.Equal(HttpStatusCode.Redirect, early.StatusCode);
        }
        var key = await desk.BeginAsync(member);
        var page = await member.OpenAsync("/desk/account/app");
        Assert.StartsWith("data:image/svg+xml", page.QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.AnswerAsync(member, page, "/account/app", ("code", "000000"))).Status);

        var code = desk.NextCode(key);
        var confirmed = await desk.AnswerAsync(member, page, "/account/app", ("code", code));

        Assert.Equal((HttpStatusCode.OK, RecoveryCode.Count), (confirmed.Status, confirmed.Page.QuerySelectorAll(".recovery-codes code").Length));
        using (var again = await member.GetAsync("/desk/account/app"))
        {
            Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        }
        var (halfway, asked) = await desk.HalfwayAsync(member.Email);
        using var _ = halfway;
        using (var account2 = await halfway.GetAsync("/desk/account"))
        {
            Assert.Equal(HttpStatusCode.Redirect, account2.StatusCode);
        }
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(halfway, asked, "/sign-in/code", ("code", code))).Status);
        var entered = await desk.AnswerAsync(halfway, asked, "/sign-in/code", ("code", desk.NextCode(key)));
        Assert.Equal((HttpStatusCode.Redirect, "/desk/account"), (entered.Status, entered.Location));
        Assert.Equal([StaffActKind.SignedInByApp, StaffActKind.AppSetUp, StaffActKind.SignedIn], (await desk.ActsAsync(member)).Select(act => act.Kind));
    }

    [Fact]
    public async Task A_code_lets_in_once_and_none_before_it_does_after()
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        var (key, _) = await desk.SetUpAsync(member);
        desk.NextCode(key);
        var (late, present, early, tooEarly) = (desk.CodeAt(key, -30), desk.NextCode(key), desk.CodeAt(key, 30), desk.CodeAt(key, 60));

        Assert.False(await IsLetInAsync(member.Email, tooEarly));
        Assert.True(await IsLetInAsync(member.Email, early));
        Assert.False(await IsLetInAsync(member.Email, early));
        Assert.False(await IsLetInAsync(member.Email, present));
        Assert.False(await IsLetInAsync(member.Email, late));
    }

    [Fact]
    public async Task Of_two_who_bring_the_same_code_at_once_one_is_let_in()
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        var (key, _) = await desk.SetUpAsync(member);
        var code = desk.NextCode(key);

        var book = desk.Paper.Get<FactorBook>();
        var (who, step) = (await desk.IdAsync(member), long.MaxValue / 2);
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => book.SpendAsync(who, step))));

        Assert.Equal(1, taken.Count(one => one));
        Assert.False(await IsLetInAsync(member.Email, code));
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_and_is_kept_as_a_hash()
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        var (_, codes) = await desk.SetUpAsync(member);
        var typed = codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);

        Assert.True(await IsLetInAsync(member.Email, typed, "/sign-in/recovery"));
        Assert.False(await IsLetInAsync(member.Email, codes[3], "/sign-in/recovery"));
        Assert.True(await IsLetInAsync(member.Email, codes[4], "/sign-in/recovery"));

        await using var db = await desk.Paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var id = (await desk.IdAsync(member)).Value;
        var kept = await db.UserTokens.Where(x => x.UserId == id).Select(x => x.Value!).ToListAsync();
        Assert.DoesNotContain(codes, code => kept.Any(value => value.Contains(code, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(8, kept.Single(value => value.Contains(';', StringComparison.Ordinal)).Split(';').Length);
    }

    [Fact]
    public async Task New_recovery_codes_put_an_end_to_the_old_ones()
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        var (key, codes) = await desk.SetUpAsync(member);
        var made = await desk.AnswerAsync(member, await member.OpenAsync("/desk/account"), "/app/codes", ("proof", desk.NextCode(key)));

        Assert.False(await IsLetInAsync(member.Email, codes[0], "/sign-in/recovery"));
        Assert.True(await IsLetInAsync(member.Email, made.Page.QuerySelector(".recovery-codes code")!.TextContent, "/sign-in/recovery"));
    }

    [Theory, InlineData("/sign-in/code"), InlineData("/sign-in/recovery")]
    public async Task Five_wrong_codes_lock_the_account_as_five_wrong_passwords_do(string door)
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        var (key, codes) = await desk.SetUpAsync(member);
        var (halfway, page) = await desk.HalfwayAsync(member.Email);
        using var _ = halfway;
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(halfway, page, door, ("code", "000000"))).Status);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(halfway, page, "/sign-in/code", ("code", desk.NextCode(key)))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(halfway, page, "/sign-in/recovery", ("code", codes[0]))).Status);
        Assert.Equal(StaffActKind.Locked, (await desk.ActsAsync(member))[0].Kind);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task An_app_is_turned_off_by_the_password_or_by_a_code(bool byCode)
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        var (key, codes) = await desk.SetUpAsync(member);
        var account = await member.OpenAsync("/desk/account");
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.AnswerAsync(member, account, "/app/off", ("proof", codes[0]))).Status);

        var off = await desk.AnswerAsync(member, account, "/app/off", ("proof", byCode ? desk.NextCode(key) : RunningPaper.Password));

        Assert.Equal("/desk/account?done=appOff", off.Location);
        using var anew = new DeskClient(desk.Paper.NewClient(), member.Email);
        await anew.SignInAsync(RunningPaper.Password);
        Assert.NotNull((await anew.OpenAsync("/desk/account")).QuerySelector("form[action$='/app/begin']"));
    }

    [Fact]
    public async Task Nothing_reaches_readers_without_a_second_factor_and_the_desk_says_so()
    {
        using var editor = await desk.NewAsync(StaffRole.Editor);
        var id = await desk.Paper.WriteAsync("factor-" + Guid.NewGuid().ToString("N")[..8], "The tide is in.");
        var story = (await desk.Paper.Get<Board>().ArticleAsync(id))!.StoryId;
        foreach (var path in (string[])[$"/desk/articles/{id}/release", $"/desk/articles/{id}/withdraw", $"/desk/articles/{id}/plan", $"/desk/stories/{story}/stop"])
        {
            using var refused = await editor.GetAsync(path);
            var page = await Html.ReadAsync(refused, desk.Paper.Origin);
            Assert.Equal((path, HttpStatusCode.Forbidden, "/desk/account"), (path, refused.StatusCode, page.QuerySelector("main p a")?.GetAttribute("href")));
        }
        Assert.NotNull((await editor.OpenAsync("/desk/account")).QuerySelector("#factor-title ~ .notice"));
        Assert.Equal((HttpStatusCode.Forbidden, "needs-second-factor"), await ReleaseByTokenAsync(editor, id));

        await desk.SetUpAsync(editor);

        Assert.Null((await editor.OpenAsync("/desk/account")).QuerySelector("#factor-title ~ .notice"));
        Assert.Equal((HttpStatusCode.OK, null), await ReleaseByTokenAsync(editor, id));
        using var reader = await desk.NewAsync(StaffRole.Reader);
        using var notTheirs = await reader.GetAsync($"/desk/articles/{id}/withdraw");
        Assert.DoesNotContain("second factor", await notTheirs.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_takes_a_lost_factor_away_and_it_is_recorded_who_did()
    {
        using var owner = await desk.NewAsync(StaffRole.Owner);
        using var member = await desk.NewAsync(StaffRole.Editor);
        await desk.SetUpAsync(member);
        var path = $"/desk/staff/{await desk.IdAsync(member)}/second-factor";
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.AnswerAsync(owner, await owner.OpenAsync(path), "/second-factor", ("sure", "yes"))).Status);
        await desk.SetUpAsync(owner);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.AnswerAsync(owner, await owner.OpenAsync(path), "/second-factor")).Status);

        var taken = await desk.AnswerAsync(owner, await owner.OpenAsync(path), "/second-factor", ("sure", "yes"));

        Assert.Equal(path + "?done=factorsTaken", taken.Location);
        using (var session = await member.GetAsync("/desk/account"))
        {
            Assert.Equal(HttpStatusCode.Redirect, session.StatusCode);
        }
        using var anew = new DeskClient(desk.Paper.NewClient(), member.Email);
        await anew.SignInAsync(RunningPaper.Password);
        var act = (await desk.ActsAsync(member)).Single(act => act.Kind == StaffActKind.FactorsTaken);
        Assert.Equal(await desk.IdAsync(owner), act.By);
        Assert.Contains("owner", (await anew.OpenAsync("/desk/account")).QuerySelector(".record .mark")!.TextContent, StringComparison.Ordinal);
        var own = await owner.OpenAsync($"/desk/staff/{await desk.IdAsync(owner)}/second-factor");
        Assert.DoesNotContain(own.Forms, form => form.Action.EndsWith("/second-factor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_record_of_accounts_is_only_added_to()
    {
        using var member = await desk.NewAsync(StaffRole.Reader);
        await using var db = await desk.Paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();

        foreach (var sql in new[] { "UPDATE staff_acts SET note = 'x'", "DELETE FROM staff_acts" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
        }
        Assert.NotEmpty(await desk.ActsAsync(member));
    }

    private async Task<bool> IsLetInAsync(string email, string code, string door = "/sign-in/code")
    {
        var (who, page) = await desk.HalfwayAsync(email);
        using var _ = who;
        return (await desk.AnswerAsync(who, page, door, ("code", code))).Status == HttpStatusCode.Redirect;
    }

    /// <summary>By a token that they make now, in the session that they are in.</summary>
    private async Task<(HttpStatusCode Status, string? Code)> ReleaseByTokenAsync(DeskClient who, Newsroom.Stories.ArticleId id)
    {
        var made = await desk.AnswerAsync(who, await who.OpenAsync("/desk/account/tokens"), "/account/tokens", ("name", "a program"), ("scope", "editor"), ("days", "7"));
        using var program = desk.Paper.NewClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Page.QuerySelector("[role=status] code")!.TextContent);
        var article = await program.GetFromJsonAsync<JsonElement>($"/desk/api/articles/{id}");
        using var answer = await program.PostAsJsonAsync($"/desk/api/articles/{id}/release", new { stamp = article.GetProperty("stamp").GetString() });
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).TryGetProperty("code", out var code) ? code.GetString() : null);
    }
}
