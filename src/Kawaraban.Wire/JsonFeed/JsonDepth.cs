namespace Kawaraban.Wire.JsonFeed;

/// <summary>How deep JSON nests, told apart from being malformed before it is parsed.</summary>
internal static class JsonDepth
{
    public static bool Exceeds(string json, int limit)
    {
        var depth = 0;
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '\\' when inString: i++; break;
                case '"': inString = !inString; break;
                case '{' or '[' when !inString && ++depth > limit: return true;
                case '}' or ']' when !inString: depth--; break;
            }
        }

        return false;
    }
}
