using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.House;

public sealed class StaffAccountTests
{
    private const string Email = "mara@lantern.example";

    [Theory, OnEachDatabase]
    public async Task An_account_without_its_role_is_never_left_behind(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await paper.RefuseAsync(database, "staff_in_roles", "1 = 1");

        await Assert.ThrowsAsync<NotWrittenException>(() => paper.Services.AddStaffAsync(Email, "Mara", StaffRole.Editor, RunningPaper.Password, "en"));

        Assert.False(await paper.Get<InvitationBook>().HasStaffAsync());
    }

    [Theory, OnEachDatabase]
    public async Task The_first_owners_link_is_spent_only_with_the_account_that_it_makes(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var code = paper.Started.FirstOwnerLink!.Split("code=")[1];

        var weak = await paper.Services.AddFirstOwnerAsync(code, Email, "Mara", "short", "en");
        Assert.False(weak!.Succeeded);
        Assert.True(await paper.Get<InvitationBook>().IsOpenAsync(code));

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() => paper.Services.AddFirstOwnerAsync(code, $"{n}{Email}", "Mara", RunningPaper.Password, "en"))));
        Assert.Single(made, result => result is { Succeeded: true });
        Assert.Equal(3, made.Count(result => result is null));
        Assert.False(await paper.Get<InvitationBook>().IsOpenAsync(code));
    }

    [Theory, OnEachDatabase]
    public async Task Two_accounts_of_one_address_made_at_once_are_one_account_and_one_refusal(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        Assert.True((await paper.Services.AddStaffAsync("first@lantern.example", "First", StaffRole.Editor, RunningPaper.Password, "en")).Succeeded);

        var made = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => paper.Services.AddStaffAsync(Email, "Mara", StaffRole.Editor, RunningPaper.Password, "en"))));

        Assert.Single(made, result => result.Succeeded);
        Assert.All(made.Where(result => !result.Succeeded), result => Assert.Contains(result.Errors, error => error.Code is "DuplicateUserName" or "DuplicateEmail"));
    }
}
