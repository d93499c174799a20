using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Securing;

/// <summary>What a browser answers for a passkey, judged by the framework. An answer that nobody asked for is a wrong one.</summary>
internal static class PasskeyAnswer
{
    /// <summary>Several times what any authenticator sends.</summary>
    private const int Longest = 32 * 1024;

    /// <summary>A passkey made a moment ago; null where the answer is wrong.</summary>
    public static Task<PasskeyAttestationResult?> AttestAsync(SignInManager<StaffMember> door, string credential) =>
        JudgeAsync(credential, async () => await door.PerformPasskeyAttestationAsync(credential) is { Succeeded: true } made ? made : null);

    /// <summary>Whose passkey answered; null where the answer is wrong.</summary>
    public static Task<PasskeyAssertionResult<StaffMember>?> AssertAsync(SignInManager<StaffMember> door, string credential) =>
        JudgeAsync(credential, async () => await door.PerformPasskeyAssertionAsync(credential) is { Succeeded: true } shown ? shown : null);

    private static async Task<T?> JudgeAsync<T>(string credential, Func<Task<T?>> judge)
        where T : class
    {
        try
        {
            return credential.Length is > 0 and <= Longest ? await judge() : null;
        }
        catch (InvalidOperationException)
        {
            // The framework's word for: nothing was asked in this browser, or too long ago.
            return null;
        }
    }
}
