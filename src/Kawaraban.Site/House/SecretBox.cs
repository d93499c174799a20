using System.Security.Cryptography;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.AspNetCore.DataProtection;

namespace Kawaraban.Site.House;

/// <summary>Secrets closed with the keys of sessions, which lie in the data folder and not in the database.</summary>
internal sealed class SecretBox(IDataProtectionProvider keys) : ISecretBox
{
    private readonly IDataProtector _lid = keys.CreateProtector("kawaraban.webhooks");

    public string Close(string secret) => _lid.Protect(secret);

    public string? Open(string closed)
    {
        try
        {
            return _lid.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
