namespace Kawaraban.Newsroom.Staff;

/// <summary>The key that an authenticator app and the paper share, as it is written: base 32 (RFC 4648).</summary>
public static class AppKey
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsOfLetter = 5;
    private const int GroupLength = 4;

    /// <exception cref="FormatException">It is not base 32.</exception>
    public static byte[] Read(string key)
    {
        var bytes = new List<byte>(key.Length * BitsOfLetter / 8);
        var (held, bits) = (0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if (value < 0)
            {
                throw new FormatException($"'{letter}' is no letter of a key");
            }
            held = ((held << BitsOfLetter) | value) & 0xffff;
            bits += BitsOfLetter;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
            }
        }
        return [.. bytes];
    }

    /// <summary>In groups, for people to type.</summary>
    public static string Grouped(string key) => string.Join(' ', key.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>What an app reads from a QR code.</summary>
    public static string Address(string paper, string email, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString(paper)}:{Uri.EscapeDataString(email)}?secret={key}&issuer={Uri.EscapeDataString(paper)}&digits={AppCode.Digits}&period={AppCode.Step.TotalSeconds:0}";
}
