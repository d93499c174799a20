using System.Globalization;
using System.Text;

namespace Kawaraban.Wire.Wxr;

/// <summary>A value as PHP serializes it: <c>a:1:{s:5:"width";i:1200;}</c>. Objects are not read.</summary>
internal sealed class PhpValue
{
    private const int MaxDepth = 16;
    private const int MaxMembers = 10_000;
    private Dictionary<string, PhpValue>? _members;

    private PhpValue()
    {
    }

    /// <summary>The characters of a string or number.</summary>
    public string? Text { get; private init; }

    public PhpValue? this[string key] => _members?.GetValueOrDefault(key);

    /// <summary>The value; null when it is none that can be read.</summary>
    public static PhpValue? Read(string serialized)
    {
        var at = 0;
        return Read(Encoding.UTF8.GetBytes(serialized), ref at, MaxDepth);
    }

    private static PhpValue? Read(ReadOnlySpan<byte> bytes, ref int at, int depth)
    {
        if (at + 1 >= bytes.Length || depth == 0)
        {
            return null;
        }

        var kind = (char)bytes[at];
        at += 2;
        return kind switch
        {
            'i' or 'd' or 'b' => Until(bytes, ';', ref at) is { } number ? new PhpValue { Text = number } : null,
            'N' => new PhpValue(),
            's' => ReadText(bytes, ref at),
            'a' => ReadMembers(bytes, ref at, depth),
            _ => null,
        };
    }

    private static PhpValue? ReadText(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (Count(bytes, ref at) is not { } length || length > bytes.Length - at - 3)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes.Slice(at + 1, length));
        at += length + 3;
        return new PhpValue { Text = text };
    }

    private static PhpValue? ReadMembers(ReadOnlySpan<byte> bytes, ref int at, int depth)
    {
        if (Count(bytes, ref at) is not { } count || count > MaxMembers)
        {
            return null;
        }

        var members = new Dictionary<string, PhpValue>();
        at++;
        for (var i = 0; i < count; i++)
        {
            if (Read(bytes, ref at, depth - 1) is not { Text: { } key } || Read(bytes, ref at, depth - 1) is not { } value)
            {
                break;
            }

            members[key] = value;
        }

        at++;
        return new PhpValue { _members = members };
    }

    private static int? Count(ReadOnlySpan<byte> bytes, ref int at) =>
        int.TryParse(Until(bytes, ':', ref at), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string? Until(ReadOnlySpan<byte> bytes, char end, ref int at)
    {
        var length = at < bytes.Length ? bytes[at..].IndexOf((byte)end) : -1;
        if (length is < 0 or > 32)
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(bytes.Slice(at, length));
        at += length + 1;
        return text;
    }
}
