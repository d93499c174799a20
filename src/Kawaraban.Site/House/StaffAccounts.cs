using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.House;

/// <summary>Staff accounts by ASP.NET Core Identity, over the archive: passwords hashed by PBKDF2, locked after wrong tries.</summary>
public static class StaffAccounts
{
    public const int ShortestPassword = 12;

    /// <summary>PBKDF2 with HMAC-SHA512; as costly as OWASP's 600,000 rounds of SHA-256.</summary>
    private const int HashRounds = 210_000;

    public static IServiceCollection AddStaffAccounts(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashRounds);
        services.AddIdentityCore<StaffMember>(Configure)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<ArchiveContext>()
            .AddUserStore<StaffStore>()
            .AddPasswordValidator<CommonPasswords>();
        return services;
    }

    /// <summary>Makes an account in a role: both, or neither. The roles are made on first use.</summary>
    public static async Task<IdentityResult> AddStaffAsync(this IServiceProvider services, string email, string name, string role, string password, string deskEdition)
    {
        await using var scope = services.CreateAsyncScope();
        return (await AddAsync(scope.ServiceProvider, NewMember(email, name, deskEdition), role, password, () => Task.FromResult(true)))!;
    }

    /// <summary>Makes the first owner's account and spends the code of the one-time link: both, or neither.</summary>
    /// <returns>Null when the code holds no longer.</returns>
    public static async Task<IdentityResult?> AddFirstOwnerAsync(this IServiceProvider services, string code, string email, string name, string password, string deskEdition)
    {
        await using var scope = services.CreateAsyncScope();
        var enlistment = scope.ServiceProvider.GetRequiredService<Enlistment>();
        return await AddAsync(scope.ServiceProvider, NewMember(email, name, deskEdition), StaffRole.Owner, password, () => enlistment.SpendAsync(code));
    }

    /// <summary>Whose account has that mail address; null where none has.</summary>
    public static async Task<StaffId?> StaffIdOfAsync(this IServiceProvider services, string email)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>().FindByEmailAsync(email) is { } member ? new StaffId(member.Id) : null;
    }

    private static StaffMember NewMember(string email, string name, string deskEdition) =>
        new() { Id = Guid.CreateVersion7(), UserName = email, Email = email, Name = name, DeskEdition = deskEdition };

    /// <param name="isInvited">Asked first, in the same transaction.</param>
    private static async Task<IdentityResult?> AddAsync(IServiceProvider scoped, StaffMember member, string role, string password, Func<Task<bool>> isInvited)
    {
        IdentityResult? made = null;
        try
        {
            await scoped.GetRequiredService<Enlistment>().TogetherAsync(async () =>
            {
                made = await isInvited() ? await MakeAsync(scoped, member, role, password) : null;
                return made is { Succeeded: true };
            });
            return made;
        }
        catch (NotWrittenException lost) when (lost.IsTaken)
        {
            // Somebody else made it in the same moment.
            return IdentityResult.Failed(scoped.GetRequiredService<IdentityErrorDescriber>().DuplicateUserName(member.UserName!));
        }
    }

    private static async Task<IdentityResult> MakeAsync(IServiceProvider scoped, StaffMember member, string role, string password)
    {
        var roles = scoped.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        if (!await roles.RoleExistsAsync(role))
        {
            await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });
        }
        var staff = scoped.GetRequiredService<UserManager<StaffMember>>();
        var made = await staff.CreateAsync(member, password);
        return made.Succeeded ? await staff.AddToRoleAsync(member, role) : made;
    }

    private static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 5;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
    }
}
